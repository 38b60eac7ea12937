package se.vagval.casefile.attachment.domain;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.vagval.casefile.attachment.domain.FileRefusal.Reason;

/**
 * Looks through a Word, Excel or OpenDocument file, which is a packed folder: nothing endless, nothing that runs, nothing
 * that is fetched from elsewhere. What a part is, its content says; its name alone never opens the door.
 */
final class PackageInspection {

    private static final int MOST_ENTRIES = 1_000;
    private static final Pattern MACRO = Pattern.compile(
            "vbaproject|vbadata|macrosheets/|^basic/|^scripts/|activex/|\\.(?:exe|dll|js|vbs|bat|cmd|ps1|jar)$");
    private static final Pattern NESTED = Pattern.compile("\\.(?:zip|7z|rar|gz|tar|docx|docm|xlsx|xlsm|odt|ods|pptx)$");
    private static final Pattern XML = Pattern.compile("\\.(?:xml|rels|rdf)$");
    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final int HEAD = 4_096;

    private final FileKind kind;
    private boolean hasMainPart;
    private boolean saysItsKind;

    private PackageInspection(FileKind kind) {
        this.kind = kind;
    }

    static void inspect(FileKind kind, byte[] content) {
        var inspection = new PackageInspection(kind);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            inspection.walk(zip, new CountedParts(zip, content.length));
        } catch (IOException | IllegalArgumentException broken) {
            throw new FileRefusal(Reason.BROKEN);
        }
    }

    private void walk(ZipInputStream zip, CountedParts parts) throws IOException {
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new FileRefusal(Reason.BOMB);
            }
            checkName(entry);
            var part = new BufferedInputStream(parts, HEAD * 2);
            checkHead(entry.getName(), head(part));
            if (XML.matcher(entry.getName().toLowerCase(Locale.ROOT)).find()) {
                new XmlPart(entry.getName()).inspect(part);
            }
            parts.transferTo(OutputStream.nullOutputStream());
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

    private static byte[] head(InputStream part) throws IOException {
        part.mark(HEAD);
        var head = part.readNBytes(HEAD);
        part.reset();
        return head;
    }

    private void checkHead(String name, byte[] head) {
        if (startsWith(head, PACKED)) {
            throw new FileRefusal(Reason.NESTED);
        }
        if (startsWith(head, OLE)) {
            throw new FileRefusal(Reason.OBJECT);
        }
        if (name.equals("mimetype") && kind.isOpenDocument()) {
            saysItsKind = new String(head, StandardCharsets.ISO_8859_1).strip().equals(kind.mediaType());
        }
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        if (content.length < sign.length) {
            return false;
        }
        for (var at = 0; at < sign.length; at++) {
            if (content[at] != sign[at]) {
                return false;
            }
        }
        return true;
    }
}
