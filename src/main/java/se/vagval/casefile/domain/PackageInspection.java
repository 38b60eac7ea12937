package se.vagval.casefile.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.vagval.casefile.domain.FileRefusal.Reason;

/** Looks through a Word, Excel or OpenDocument file, which is a packed folder: nothing endless, nothing that runs. */
final class PackageInspection {

    private static final int MOST_ENTRIES = 1_000;
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    private static final long LARGEST_RATIO = 100;
    private static final Pattern MACRO = Pattern.compile(
            "vbaproject|vbadata|macrosheets/|^basic/|^scripts/|activex/|\\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar)$");
    private static final Pattern NESTED = Pattern.compile("\\.(?:zip|7z|rar|gz|tar|docx|docm|xlsx|xlsm|odt|ods|pptx)$");
    private static final int HEAD = 4_096;

    private final FileKind kind;
    private final long packed;
    private long unpacked;
    private boolean hasMainPart;
    private boolean saysItsKind;

    private PackageInspection(FileKind kind, long packed) {
        this.kind = kind;
        this.packed = packed;
    }

    static void inspect(FileKind kind, byte[] content) {
        var inspection = new PackageInspection(kind, content.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            inspection.walk(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefusal(Reason.BROKEN);
        }
    }

    private void walk(ZipInputStream zip) throws IOException {
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new FileRefusal(Reason.BOMB);
            }
            checkName(entry);
            checkHead(entry.getName(), unpack(zip));
        }
        if (!hasMainPart || !saysItsKind) {
            throw new FileRefusal(Reason.CONTENT);
        }
    }

    private void checkName(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (MACRO.matcher(name).find()) {
            throw new FileRefusal(Reason.MACRO);
        }
        if (NESTED.matcher(name).find()) {
            throw new FileRefusal(Reason.NESTED);
        }
        if (name.contains("..") || name.startsWith("/")) {
            throw new FileRefusal(Reason.BROKEN);
        }
        hasMainPart |= entry.getName().equals(kind.mainPart());
        saysItsKind |= !kind.isOpenDocument() && entry.getName().equals("[Content_Types].xml");
    }

    /** Unpacks to nowhere, counting, and gives back how the part begins. */
    private String unpack(ZipInputStream zip) throws IOException {
        var buffer = new byte[16_384];
        var head = new StringBuilder();
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED || unpacked > 1_000_000 && unpacked > packed * LARGEST_RATIO) {
                throw new FileRefusal(Reason.BOMB);
            }
            if (head.length() < HEAD) {
                head.append(new String(buffer, 0, Math.min(read, HEAD), StandardCharsets.ISO_8859_1));
            }
        }
        return head.toString();
    }

    private void checkHead(String name, String head) {
        if (name.equals("mimetype") && kind.isOpenDocument()) {
            saysItsKind = head.strip().equals(kind.mediaType());
        }
        if (name.equals("[Content_Types].xml") && head.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new FileRefusal(Reason.MACRO);
        }
        if ((name.endsWith(".xml") || name.endsWith(".rels")) && head.contains("<!DOCTYPE")) {
            throw new FileRefusal(Reason.CONTENT);
        }
    }
}
