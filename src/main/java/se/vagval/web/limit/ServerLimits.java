package se.vagval.web.limit;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.util.StandardSessionIdGenerator;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import se.vagval.web.error.FinishedPages;

/** What the web server itself is told: how long a body may take, whose word about the caller counts, how long a session's id is. */
@Component
class ServerLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** 256 bits. */
    static final int SESSION_ID_BYTES = 32;

    private final List<String> proxies;
    private final FinishedPages pages;

    ServerLimits(@Value("${vagval.proxies:}") List<String> proxies, FinishedPages pages) {
        this.proxies =
                proxies.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (!proxies.isEmpty()) {
            server.addEngineValves(wordOfNamedProxies());
        }
        server.addEngineValves(new BodyClock());
        server.addContextCustomizers(this::withLongSessionIds, this::withOwnErrorPages);
    }

    /** Only the proxies named in the setting are believed when they tell who called, by which protocol and name. */
    private RemoteIpValve wordOfNamedProxies() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream().map(ServerLimits::network).collect(Collectors.joining(",")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static String network(String proxy) {
        return proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
    }

    private void withLongSessionIds(Context context) {
        var manager = new StandardManager();
        context.setManager(manager);
        var ids = new StandardSessionIdGenerator();
        ids.setSessionIdLength(SESSION_ID_BYTES);
        manager.setSessionIdGenerator(ids);
    }

    private void withOwnErrorPages(Context context) {
        context.getParent().getPipeline().addValve(new OwnErrorPages(pages));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
