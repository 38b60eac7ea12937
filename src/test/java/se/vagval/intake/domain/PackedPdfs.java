package se.vagval.intake.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF files of one page whose stream is packed as told. */
public final class PackedPdfs {

    private PackedPdfs() {}

    public static byte[] page(byte[] packed, COSBase filter, COSName subtype) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new COSStream();
            try (var out = stream.createRawOutputStream()) {
                out.write(packed);
            }
            stream.setItem(COSName.FILTER, filter);
            if (subtype != null) {
                stream.setItem(COSName.SUBTYPE, subtype);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Endlessly many steps of a page that do nothing, packed. */
    public static byte[] steps(int megabytes) throws IOException {
        var piece = "q Q\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (var at = 0; at < megabytes; at++) {
                out.write(piece);
            }
        }
        return bytes.toByteArray();
    }
}
