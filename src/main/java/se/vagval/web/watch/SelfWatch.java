package se.vagval.web.watch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the watchdog to the portal's door when that has opened, and calls it off when the portal is told to end. */
@Component
class SelfWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SelfWatch.class);
    private static final int STOOD_STILL = 70;

    private final ApplicationContext portal;
    private final RequestEnds ends;
    private final WatchSettings settings;
    private final String host;
    private int port;
    private @Nullable Watchdog watchdog;

    SelfWatch(
            ApplicationContext portal,
            RequestEnds ends,
            WatchSettings settings,
            @Value("${server.address:127.0.0.1}") String host) {
        this.portal = portal;
        this.ends = ends;
        this.settings = settings;
        this.host = reachable(host);
    }

    static String reachable(String host) {
        return host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (port > 0) {
            watchdog = new Watchdog(
                            ends,
                            new OwnDoor(host, port)::isAnswered,
                            settings.standstill(),
                            state -> AvailabilityChangeEvent.publish(portal, state),
                            this::end)
                    .begin();
        }
    }

    /** Not an orderly exit: whatever holds the requests would hold that, too. */
    private void end() {
        if (settings.exit()) {
            LOG.error("the portal ends itself, for somebody to start it again");
            Runtime.getRuntime().halt(STOOD_STILL);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void callOff() {
        if (watchdog != null) {
            watchdog.close();
        }
    }
}
