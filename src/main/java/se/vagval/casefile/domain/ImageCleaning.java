package se.vagval.casefile.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import se.vagval.casefile.domain.FileRefusal.Reason;

/** Draws an image anew, so that what is kept is the picture and nothing that was hidden before or behind it. */
final class ImageCleaning {

    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.92f;

    static {
        ImageIO.setUseCache(false);
    }

    private ImageCleaning() {}

    static byte[] clean(FileKind kind, byte[] content) {
        try {
            return drawn(kind, read(content));
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof FileRefusal refusal) {
                throw refusal;
            }
            throw new FileRefusal(Reason.BROKEN);
        }
    }

    private static BufferedImage read(byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new FileRefusal(Reason.BROKEN);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                refuseTooMany(reader);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void refuseTooMany(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new FileRefusal(Reason.BOMB);
        }
    }

    private static byte[] drawn(FileKind kind, BufferedImage picture) throws IOException {
        var clean = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(kind == FileKind.PNG ? "png" : "jpeg")
                .next();
        try (var stream = ImageIO.createImageOutputStream(clean)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                settings.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return clean.toByteArray();
    }
}
