package se.vagval.document;

import java.util.List;
import java.util.Locale;

/**
 * Dokumentinnehåll. All that a document says, in reading order, free of any format. The author is told to whoever opens
 * the file's properties; the imprint, such as a fingerprint, stands small at the foot of each page, and an empty one is left out.
 * A document of so many pages at most (0: as many as it takes) is set closer, as far as it stays readable, to keep to them.
 */
public record DocumentContent(
        String title,
        Locale language,
        DocumentHeader header,
        List<Block> blocks,
        String author,
        LabelledText imprint,
        int pages) {

    public DocumentContent {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a document needs a language");
        }
        blocks = List.copyOf(blocks);
    }

    /** Written by the organisation of its header. */
    public DocumentContent(String title, Locale language, DocumentHeader header, List<Block> blocks) {
        this(title, language, header, blocks, header.organisation(), new LabelledText("", ""), 0);
    }

    public DocumentContent by(String other) {
        return new DocumentContent(title, language, header, blocks, other, imprint, pages);
    }

    public DocumentContent imprinted(LabelledText other) {
        return new DocumentContent(title, language, header, blocks, author, other, pages);
    }

    public DocumentContent with(List<Block> others) {
        return new DocumentContent(title, language, header, others, author, imprint, pages);
    }

    public DocumentContent keptTo(int most) {
        return new DocumentContent(title, language, header, blocks, author, imprint, most);
    }
}
