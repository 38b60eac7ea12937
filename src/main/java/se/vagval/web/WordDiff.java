package se.vagval.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orddiff. What was taken out of one text and put into another, word by word (Myers). Together the kept and added pieces are the new text. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
    /** Texts that differ in more words than this are shown as one exchanged for the other. */
    private static final int MOST_CHANGES = 1500;

    /** A piece of text that stayed, was added or was removed. */
    public record Piece(Kind kind, String text) {}

    /** What happened to a piece. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> reversed = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var pieces = new ArrayList<Piece>();
        add(pieces, Kind.KEPT, String.join("", now.subList(0, start)));
        var middle = new WordDiff(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        middle.pieces().forEach(it -> add(pieces, it.kind(), it.text()));
        add(pieces, Kind.KEPT, String.join("", now.subList(now.size() - end, now.size())));
        return pieces;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Piece> pieces() {
        var trace = new ArrayList<int[]>();
        int most = Math.min(before.size() + after.size(), MOST_CHANGES);
        int[] furthest = new int[2 * most + 3];
        for (int changes = 0; changes <= most; changes++) {
            trace.add(furthest.clone());
            if (advance(furthest, changes, most + 1)) {
                return backwards(trace, most + 1);
            }
        }
        return List.of(new Piece(Kind.REMOVED, String.join("", before)), new Piece(Kind.ADDED, String.join("", after)));
    }

    /** One more change on every diagonal; true when the end of both texts is reached. */
    private boolean advance(int[] furthest, int changes, int zero) {
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int x = down(furthest, diagonal, changes, zero)
                    ? furthest[zero + diagonal + 1]
                    : furthest[zero + diagonal - 1] + 1;
            int y = x - diagonal;
            while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                x++;
                y++;
            }
            furthest[zero + diagonal] = x;
            if (x >= before.size() && y >= after.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean down(int[] furthest, int diagonal, int changes, int zero) {
        return diagonal == -changes
                || (diagonal != changes && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1]);
    }

    private List<Piece> backwards(List<int[]> trace, int zero) {
        int x = before.size();
        int y = after.size();
        for (int changes = trace.size() - 1; changes >= 0; changes--) {
            int[] furthest = trace.get(changes);
            int diagonal = x - y;
            int from = down(furthest, diagonal, changes, zero) ? diagonal + 1 : diagonal - 1;
            int fromX = furthest[zero + from];
            int fromY = fromX - from;
            while (x > fromX && y > fromY && x > 0 && y > 0) {
                reversed.add(new Piece(Kind.KEPT, after.get(--y)));
                x--;
            }
            if (changes > 0) {
                reversed.add(
                        x == fromX ? new Piece(Kind.ADDED, after.get(--y)) : new Piece(Kind.REMOVED, before.get(--x)));
            }
        }
        return reversed.reversed();
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
