package se.vagval.casefile.attachment.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

/**
 * Looks through a PDF for what runs or hides: scripts, programs to start, forms that are programs, files within. Names may be
 * written with signs as numbers and lie in packed streams; both are undone first. A locked file cannot be looked through and
 * is refused.
 */
final class PdfInspection {

    private static final List<String> RUNS = List.of("/JavaScript", "/Launch", "/RichMedia", "/XFA", "/ImportData");
    private static final String NESTED = "/EmbeddedFile";
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s+(?:\\d+\\s+\\d+\\s+R|<<)");
    private static final Pattern NUMBERED_SIGN = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern PACKED_OTHERWISE = Pattern.compile(
            "/(?:ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|DCTDecode|JPXDecode|JBIG2Decode|CCITTFaxDecode|Crypt"
                    + "|AHx|A85|LZW|RL|DCT|CCF)\\b|/Filter\\s*\\[\\s*/\\w+\\s*/|/Filter\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern PLACES = Pattern.compile("/XRef\\b|/W\\s*(?:\\[|\\d+\\s+\\d+\\s+R)");
    private static final Pattern WIDE = Pattern.compile(
            "/(?:Columns|Colors|BitsPerComponent)\\s*\\d{4}|/(?:DecodeParms|DP)\\s*\\d|/(?:Columns|Colors)\\s*\\d+\\s+\\d+\\s+R");
    private static final int PIECE = 1 << 20;
    private static final int OVERLAP = 64;
    private static final long MOST_UNPACKED = 600L * 1024 * 1024;
    /** Whoever reads the file holds all its packed objects in memory. */
    private static final long MOST_OBJECTS = 20L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(6);

    private final byte[] content;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private long unpacked;
    private long objects;
    private int seenTo;
    /** Whether what stands before a stream begins with the stream before, as it lies. */
    private boolean isOpenBefore;

    private PdfInspection(byte[] content) {
        this.content = content;
    }

    static void inspect(byte[] content) {
        new PdfInspection(content).run();
    }

    private void run() {
        var raw = new String(content, StandardCharsets.ISO_8859_1);
        var plain = undone(raw);
        if (LOCKED.matcher(plain).find()) {
            throw new FileRefusal(Reason.LOCKED);
        }
        look(plain);
        var streams = STREAM.matcher(raw);
        var before = 0;
        while (streams.find()) {
            if (streams.start() < 3 || !raw.startsWith("end", streams.start() - 3)) {
                stream(raw.substring(Math.min(before, streams.start()), streams.start()), streams.end());
                before = seenTo;
            }
        }
    }

    /**
     * A stream of objects, or of where they lie, is held in memory by whoever opens the file, so it must be packed in the one
     * way that is undone and counted here.
     *
     * @param before all since what was unpacked last
     */
    private void stream(String before, int at) {
        var dictionary = undone(before.substring(PdfDictionary.start(before, isOpenBefore)));
        var holdsObjects = dictionary.contains("/First") || dictionary.contains("/ObjStm");
        var holdsPlaces = PLACES.matcher(dictionary).find();
        if (holdsObjects && (PACKED_OTHERWISE.matcher(dictionary).find() || dictionary.contains("/Predictor"))) {
            throw new FileRefusal(Reason.RUNS);
        }
        if (holdsPlaces
                && (PACKED_OTHERWISE.matcher(dictionary).find()
                        || WIDE.matcher(dictionary).find())) {
            throw new FileRefusal(Reason.BOMB);
        }
        var isHeld = holdsObjects || holdsPlaces;
        seenTo = at;
        if (isHeld || !dictionary.contains("/Image")) {
            unpack(at, isHeld);
        }
        isOpenBefore = seenTo == at;
    }

    private void unpack(int at, boolean holdsObjects) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, at, content.length - at);
            var seen = new ByteArrayOutputStream();
            var piece = new byte[16_384];
            while (!inflater.finished()) {
                var read = inflater.inflate(piece);
                if (read == 0) {
                    break;
                }
                count(read, holdsObjects);
                seen.write(piece, 0, read);
                if (seen.size() > PIECE) {
                    look(seen);
                }
            }
            look(seen);
            seenTo = at + (int) inflater.getBytesRead();
        } catch (DataFormatException notPacked) {
            // what lies there openly has been looked at already
        } finally {
            inflater.end();
        }
    }

    private void count(int read, boolean holdsObjects) {
        unpacked += read;
        objects += holdsObjects ? read : 0;
        if (unpacked > MOST_UNPACKED || objects > MOST_OBJECTS || System.nanoTime() - end > 0) {
            throw new FileRefusal(Reason.BOMB);
        }
    }

    /** Looks at a piece and keeps its end, since a name may lie across two pieces. */
    private static void look(ByteArrayOutputStream seen) {
        var bytes = seen.toByteArray();
        look(undone(new String(bytes, StandardCharsets.ISO_8859_1)));
        seen.reset();
        var kept = Math.min(OVERLAP, bytes.length);
        seen.write(bytes, bytes.length - kept, kept);
    }

    private static void look(String text) {
        if (RUNS.stream().anyMatch(text::contains)) {
            throw new FileRefusal(Reason.RUNS);
        }
        if (text.contains(NESTED)) {
            throw new FileRefusal(Reason.NESTED);
        }
    }

    private static String undone(String text) {
        return text.indexOf('#') < 0
                ? text
                : NUMBERED_SIGN.matcher(text).replaceAll(sign -> {
                    var letter = (char) Integer.parseInt(sign.group(1), 16);
                    return letter == '$' || letter == '\\' ? "\\" + letter : String.valueOf(letter);
                });
    }
}
