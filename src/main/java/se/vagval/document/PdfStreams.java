package se.vagval.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Counts what the streams of a PDF come to, piece by piece, before anything reads one: the library unpacks a stream whole and
 * in memory. What is packed so that it cannot be counted is refused, and pictures, which no reading of text needs, are never
 * unpacked at all.
 */
final class PdfStreams {

    private static final Set<COSName> DEFLATED = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    /** Bytes written as letters; undoing it makes them fewer. */
    private static final Set<COSName> LETTERS = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private static final int WIDEST = 10_000;
    private static final int MOST_COLOURS = 32;
    private static final int MOST_BITS = 16;
    private static final int HEADER = 2;

    private long left;

    private PdfStreams(long most) {
        this.left = most;
    }

    /** @param most bytes that the streams may come to together */
    static void requireSmall(PDDocument document, long most) throws IOException {
        var streams = new PdfStreams(most);
        var file = document.getDocument();
        for (var key : List.copyOf(file.getXrefTable().keySet())) {
            if (file.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                streams.count(stream);
            }
        }
    }

    private void count(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            // without its filter it is read as it lies, whoever asks for it
            stream.removeItem(COSName.FILTER);
            return;
        }
        requireKnown(stream);
        var wrapped = new PDStream(stream)
                .createInputStream(DEFLATED.stream().map(COSName::getName).toList());
        try (wrapped) {
            var filters = new PDStream(stream).getFilters();
            count(!filters.isEmpty() && DEFLATED.contains(filters.getLast()) ? inflated(wrapped) : wrapped);
        } catch (EOFException | ZipException broken) {
            // the library too stops where the packing is broken
        }
    }

    private static InputStream inflated(InputStream packed) throws IOException {
        // as the library does it, which never looks at the two bytes of the header
        packed.skipNBytes(HEADER);
        return new InflaterInputStream(packed, new Inflater(true));
    }

    private void count(InputStream pieces) throws IOException {
        var piece = new byte[16_384];
        for (var read = pieces.read(piece); read >= 0; read = pieces.read(piece)) {
            left -= read;
            if (left < 0) {
                throw new PdfRefusal(PdfRefusal.Reason.BOMB);
            }
        }
    }

    /** Packed once at most, and in the way that is counted here. */
    private static void requireKnown(COSStream stream) {
        var filters = new PDStream(stream).getFilters();
        for (var at = 0; at < filters.size(); at++) {
            var last = at == filters.size() - 1;
            if (!LETTERS.contains(filters.get(at)) && !(last && DEFLATED.contains(filters.get(at)))) {
                throw new PdfRefusal(PdfRefusal.Reason.PACKED_OTHERWISE);
            }
        }
        requireNarrow(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
    }

    /** A row of what is unpacked is kept whole. */
    private static void requireNarrow(COSBase parameters) {
        if (parameters instanceof COSArray several) {
            for (var at = 0; at < several.size(); at++) {
                requireNarrow(several.getObject(at));
            }
        } else if (parameters instanceof COSDictionary one && isWide(one)) {
            throw new PdfRefusal(PdfRefusal.Reason.PACKED_OTHERWISE);
        }
    }

    private static boolean isWide(COSDictionary row) {
        return row.getInt(COSName.COLUMNS, 1) > WIDEST
                || row.getInt(COSName.COLORS, 1) > MOST_COLOURS
                || row.getInt(COSName.BITS_PER_COMPONENT, 1) > MOST_BITS;
    }
}
