package se.vagval.document;

import java.util.List;
import java.util.Locale;

/** Dokumentinnehåll. All that a document says, in reading order, free of any format. */
public record DocumentContent(String title, Locale language, DocumentHeader header, List<Block> blocks) {

    public DocumentContent {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("a document needs a language");
        }
        blocks = List.copyOf(blocks);
    }
}
