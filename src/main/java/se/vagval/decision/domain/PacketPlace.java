package se.vagval.decision.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Plats i underlaget. Where a paper stands among the pages that were sent out. A paper that has been exchanged keeps the
 * place of the old one: what came first in its place is 12a, what came in place of that 12b, and their pages 12a:1, 12a:2, so
 * that no other page gets another number and nobody at the table holds two different papers with the same one. A case that
 * was added afterwards has pages of its own, T1:1 and on, and T1a:1 when its papers are exchanged.
 */
record PacketPlace(
        PacketPaper paper,
        Kind kind,
        int first,
        int offset,
        int count,
        int exchanged,
        @Nullable LocalDate changedOn) {

    /** How it came there: sent out, exchanged since, or added since. */
    enum Kind {
        SENT,
        EXCHANGED,
        ADDED
    }

    private static final int LETTERS = 26;

    static PacketPlace sent(NoticeContent.Pages pages, PacketPaper paper) {
        return new PacketPlace(paper, Kind.SENT, pages.first(), 0, pages.count(), 0, null);
    }

    /** The number of one page of the paper, from 1. */
    String label(int page) {
        return switch (kind) {
            case SENT -> Integer.toString(first + page - 1);
            case EXCHANGED -> first + letters(exchanged) + (count == 1 ? "" : ":" + page);
            case ADDED -> "T" + first + letters(exchanged) + ":" + (offset + page);
        };
    }

    /** "12–15", "12a:1–12a:4", or a single page's own number. */
    String range() {
        return count == 1 ? label(1) : label(1) + "–" + label(count);
    }

    boolean isChanged() {
        return kind != Kind.SENT;
    }

    /** Nothing, a, b, … z, aa, ab, …. */
    private static String letters(int times) {
        var text = new StringBuilder();
        for (int rest = times; rest > 0; rest = (rest - 1) / LETTERS) {
            text.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return text.toString();
    }
}
