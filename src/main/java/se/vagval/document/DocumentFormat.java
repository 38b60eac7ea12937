package se.vagval.document;

/** Dokumentformat. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String fileEnding;

    DocumentFormat(String mediaType, String fileEnding) {
        this.mediaType = mediaType;
        this.fileEnding = fileEnding;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String fileEnding() {
        return fileEnding;
    }
}
