package se.vagval.web.limit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Tidsgräns. A body has ten seconds, and one more for each hundred thousand bytes; one that drips in more slowly ends its
 * connection. What the portal did not want to read is taken in for a moment, so that the sender sees the answer.
 */
class BodyClock extends ValveBase {

    /** The attribute of a request whose sender is known, and may send on for a while what is not wanted. */
    static final String PATIENT = BodyClock.class.getName() + ".patient";

    private static final long BYTES_PER_SECOND = 100_000;
    private static final Duration AT_LEAST = Duration.ofSeconds(10);
    private static final Duration FOR_THE_REST = Duration.ofSeconds(10);
    private static final Duration FOR_THE_REST_OF_A_STRANGER = Duration.ofMillis(500);
    private static final long PAUSE_IN_MILLIS = 20;
    private static final int MOST_SILENCE = 10;

    BodyClock() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var coyote = request.getCoyoteRequest();
        if (coyote.getContentLengthLong() == 0 || hasNoBody(coyote)) {
            getNext().invoke(request, response);
            return;
        }
        var body = coyote.getInputBuffer();
        var timed = new Timed(body, Math.max(coyote.getContentLengthLong(), 0));
        coyote.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
            takeInTheRest(coyote, timed, request.getAttribute(PATIENT) != null);
        } catch (TooSlow late) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, late);
        } finally {
            coyote.setInputBuffer(body);
        }
    }

    private static boolean hasNoBody(org.apache.coyote.Request request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }

    /** Reads on only while something comes in, for a stranger hardly at all; then the connection is ended. */
    private static void takeInTheRest(org.apache.coyote.Request request, Timed body, boolean patient)
            throws IOException {
        var end = System.nanoTime() + (patient ? FOR_THE_REST : FOR_THE_REST_OF_A_STRANGER).toNanos();
        var silent = 0;
        body.allow(FOR_THE_REST);
        while (!request.isFinished() && silent < MOST_SILENCE && System.nanoTime() - end < 0) {
            request.action(ActionCode.AVAILABLE, Boolean.TRUE);
            if (request.getAvailable() > 0) {
                request.doRead(new Nowhere());
                silent = 0;
            } else {
                silent++;
                pause();
            }
        }
        if (!request.isFinished()) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_IN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The sender is gone, or sends too slowly to be waited for. */
    private static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow(IOException cause) {
            super("the body was not sent in time", cause);
        }
    }

    private static final class Timed implements InputBuffer {

        private final InputBuffer body;
        private long end;

        Timed(InputBuffer body, long length) {
            this.body = body;
            allow(AT_LEAST.plusSeconds(length / BYTES_PER_SECOND));
        }

        void allow(Duration time) {
            end = System.nanoTime() + time.toNanos();
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new TooSlow(new IOException("out of time"));
            }
            return body.doRead(handler);
        }

        @Override
        public int available() {
            return body.available();
        }
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(java.nio.ByteBuffer given) {
            buffer = given;
        }

        @Override
        public java.nio.ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // the buffer belongs to the server
        }
    }
}
