package se.vagval.casefile.attachment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Filslag som kan bifogas. A file is what both its name and its content say it is, or it is refused. */
public enum FileKind {
    PDF("application/pdf", "", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xl/workbook.xml", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "content.xml", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "content.xml", "ods"),
    PNG("image/png", "", "png"),
    JPEG("image/jpeg", "", "jpg", "jpeg");

    private final String mediaType;
    private final String mainPart;
    private final List<String> extensions;

    FileKind(String mediaType, String mainPart, String... extensions) {
        this.mediaType = mediaType;
        this.mainPart = mainPart;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> byName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.extensions.contains(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isPackage() {
        return !mainPart.isEmpty();
    }

    boolean isOpenDocument() {
        return this == ODT || this == ODS;
    }

    boolean isImage() {
        return this == PNG || this == JPEG;
    }

    /** The part that makes a package what it is. */
    String mainPart() {
        return mainPart;
    }
}
