package se.vagval;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line where the portal answers, once it does. */
@Component
class ReadyLine {

    private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

    private final boolean demo;
    private final String address;
    private int port;

    ReadyLine(
            @Value("${vagval.demo.enabled:false}") boolean demo, @Value("${server.address:127.0.0.1}") String address) {
        this.demo = demo;
        this.address = address;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (port > 0) {
            log.info("Vägval answers at http://{}:{}/{}", address, port, demo ? " (demo)" : "");
        }
    }
}
