package se.vagval.casefile.attachment.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

/** The parts of a packed file as they are unpacked, one after the other: counted in bytes and in time, and never endless. */
final class CountedParts extends FilterInputStream {

    private static final long LARGEST = 200L * 1024 * 1024;
    private static final long LARGEST_RATIO = 100;
    private static final long FREE = 1_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final long packed;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private long unpacked;

    CountedParts(InputStream parts, long packed) {
        super(parts);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > LARGEST || unpacked > FREE && unpacked > packed * LARGEST_RATIO || System.nanoTime() - end > 0) {
            throw new FileRefusal(Reason.BOMB);
        }
        return read;
    }

    /** A part ends; the file goes on. */
    @Override
    public void close() {
        // whoever opened the file closes it
    }
}
