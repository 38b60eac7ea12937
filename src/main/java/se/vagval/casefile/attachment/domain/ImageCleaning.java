package se.vagval.casefile.attachment.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

/**
 * Draws an image anew, so that what is kept is the picture and nothing that was hidden before or behind it. One at a time,
 * within a measure of memory and of time: few pixels may be wide, deep or slow.
 */
final class ImageCleaning {

    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final int LONGEST_SIDE = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMillis(2500);
    private static final int BYTES_OF_UNKNOWN = 4;
    private static final float QUALITY = 0.92f;
    private static final Semaphore ONE = new Semaphore(1, true);

    static {
        ImageIO.setUseCache(false);
    }

    private final FileKind kind;
    private final ImageClock clock = new ImageClock(LONGEST);

    private ImageCleaning(FileKind kind) {
        this.kind = kind;
    }

    static byte[] clean(FileKind kind, byte[] content) {
        try {
            if (!ONE.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RejectedExecutionException("another image is being drawn");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("stopped while waiting", stopped);
        }
        try {
            return new ImageCleaning(kind).cleaned(content);
        } finally {
            ONE.release();
        }
    }

    private byte[] cleaned(byte[] content) {
        try {
            return drawn(read(content));
        } catch (FileRefusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new FileRefusal(clock.isOver() ? Reason.BOMB : Reason.BROKEN);
        }
    }

    private BufferedImage read(byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new FileRefusal(Reason.BROKEN);
            }
            var reader = readers.next();
            try {
                return read(reader, stream);
            } finally {
                reader.dispose();
            }
        }
    }

    private BufferedImage read(ImageReader reader, ImageInputStream stream) throws IOException {
        reader.setInput(stream, true, true);
        refuseTooLarge(reader);
        reader.addIIOReadProgressListener(clock);
        var picture = reader.read(0);
        if (clock.isOver()) {
            throw new FileRefusal(Reason.BOMB);
        }
        return picture;
    }

    private static void refuseTooLarge(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE || width * height * bytesPerPixel(reader) > MOST_BYTES) {
            throw new FileRefusal(Reason.BOMB);
        }
    }

    private static long bytesPerPixel(ImageReader reader) throws IOException {
        var type = reader.getRawImageType(0);
        if (type == null) {
            return BYTES_OF_UNKNOWN;
        }
        var bits = 0;
        for (var sample : type.getSampleModel().getSampleSize()) {
            bits += sample;
        }
        return Math.max(1, (bits + 7) / 8);
    }

    private byte[] drawn(BufferedImage picture) throws IOException {
        var clean = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(kind == FileKind.PNG ? "png" : "jpeg")
                .next();
        try (var stream = ImageIO.createImageOutputStream(clean)) {
            writer.setOutput(stream);
            writer.addIIOWriteProgressListener(clock);
            var settings = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        if (clock.isOver()) {
            throw new FileRefusal(Reason.BOMB);
        }
        return clean.toByteArray();
    }
}
