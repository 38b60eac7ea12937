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

    private static final long BYTES_PER_SECOND = 100_000;
    private static final Duration AT_LEAST = Duration.ofSeconds(10);
    private static final Duration FOR_THE_REST = Duration.ofSeconds(10);
    private static final long MOST_OF_THE_REST = 60L * 1024 * 1024;

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
            takeInTheRest(coyote, timed);
        } catch (TooSlow late) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, late);
        } finally {
            coyote.setInputBuffer(body);
        }
    }

    private static boolean hasNoBody(org.apache.coyote.Request request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }

    private static void takeInTheRest(org.apache.coyote.Request request, Timed body) throws IOException {
        if (request.isFinished() || request.getContentLengthLong() > MOST_OF_THE_REST) {
            return;
        }
        body.allow(FOR_THE_REST);
        var nowhere = new Nowhere();
        try {
            while (request.doRead(nowhere) >= 0) {
                // taken in and forgotten
            }
        } catch (TooSlow late) {
            throw late;
        } catch (IOException gone) {
            throw new TooSlow(gone);
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
