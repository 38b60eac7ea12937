package se.vagval.web.watch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;

/** Knocks at the portal's own door, as a visitor would; any answer at all is a sign of life. */
class OwnDoor {

    private static final int PATIENCE = 5_000;

    private final String address;

    OwnDoor(String host, int port) {
        address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/actuator/health/liveness";
    }

    boolean isAnswered() {
        try {
            var visit = (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
            visit.setConnectTimeout(PATIENCE);
            visit.setReadTimeout(PATIENCE);
            visit.setInstanceFollowRedirects(false);
            try {
                return visit.getResponseCode() > 0;
            } finally {
                visit.disconnect();
            }
        } catch (IOException nobody) {
            return false;
        }
    }
}
