package se.vagval.document;

import java.util.Collections;
import java.util.List;

/** Block. One part of a document; every text in it is printed as it stands, nothing in it is markup. */
public sealed interface Block {

    /** The name a page template switches on. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** Rubrik. Level 1 stands directly below the document's title; a jump past a level is closed when rendered. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("no heading has level " + level);
            }
        }
    }

    /** Stycke. Line breaks in the text are kept. */
    record Paragraph(String text) implements Block {
        public List<String> lines() {
            return List.of(text.split("\\R", -1));
        }
    }

    /** Punktlista. */
    record BulletList(List<String> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** Numrerad lista. */
    record NumberedList(List<String> items) implements Block {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    /** Tabell. Each row has one cell per header cell, and each column its alignment. */
    record Table(String caption, List<String> header, List<List<String>> rows, List<Alignment> alignments)
            implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            alignments = List.copyOf(alignments);
            int columns = header.size();
            if (columns == 0 || alignments.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("the table is not rectangular: " + caption);
            }
        }

        /** A table whose columns all start at the left. */
        public static Table of(String caption, List<String> header, List<List<String>> rows) {
            return new Table(caption, header, rows, Collections.nCopies(header.size(), Alignment.START));
        }
    }

    /** Underskrifter. */
    record Signatures(String title, List<Signatory> signatories) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
        }
    }

    /** Nyckeluppgifter, such as the applicant and the amount, each with its label. */
    record KeyFacts(List<LabelledText> facts) implements Block {
        public KeyFacts {
            facts = List.copyOf(facts);
        }
    }

    /** Sidbrytning. What follows begins on a page of its own. */
    record PageBreak() implements Block {}

    /** Undertecknare. */
    record Signatory(String name, String title) {}

    /** Kolumnens justering; figures stand at the end. */
    enum Alignment {
        START,
        END
    }
}
