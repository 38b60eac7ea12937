package se.vagval.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sammanförda rader. A saved list has no gaps, so a row is known by what it says and not by its place: theirs are found again
 * in what both began with, and yours stand where the page showed them. What cannot be found for certain is put beside.
 */
final class MergedRows {

    private final SortedMap<Integer, FormWords> base;
    private final SortedMap<Integer, FormWords> theirs;
    private final SortedMap<Integer, FormWords> yours;
    private final SortedMap<Integer, FormWords> rows = new TreeMap<>();
    private boolean clean = true;

    MergedRows(
            SortedMap<Integer, FormWords> base,
            SortedMap<Integer, FormWords> theirs,
            SortedMap<Integer, FormWords> yours) {
        this.base = base;
        this.theirs = theirs;
        this.yours = yours;
        rows.putAll(theirs);
        merge();
    }

    /** By their places; theirs stand where they are saved, so that the list may be merged once more. */
    SortedMap<Integer, FormWords> rows() {
        return rows;
    }

    boolean isClean() {
        return clean;
    }

    private void merge() {
        var found = found();
        var beside = new ArrayList<FormWords>();
        base.forEach((at, began) -> {
            var mine = yours.getOrDefault(at, FormWords.NONE);
            var there = found.get(at);
            if (there != null) {
                mergeRow(there, began, mine);
            } else if (!mine.isSame(began) && isNew(mine, found)) {
                clean &= mine.isSame(FormWords.NONE) && found.values().containsAll(theirs.keySet());
                beside.add(mine);
            }
        });
        yours.forEach((at, mine) -> {
            if (!base.containsKey(at) && isNew(mine, found)) {
                beside.add(mine);
            }
        });
        beside.stream().filter(it -> !it.isSame(FormWords.NONE)).forEach(this::put);
    }

    private void mergeRow(int there, FormWords began, FormWords mine) {
        var hers = Objects.requireNonNull(theirs.get(there));
        if (mine.isSame(FormWords.NONE)) {
            // struck out by one: gone unless the other wrote more in it
            if (hers.isSame(began)) {
                rows.remove(there);
            } else {
                clean = false;
            }
            return;
        }
        var both = began.merge(hers, mine);
        clean &= both.clean();
        rows.put(there, both.words());
    }

    /** A row that the other has put in word for word is there already. */
    private boolean isNew(FormWords mine, Map<Integer, Integer> found) {
        return theirs.entrySet().stream()
                .noneMatch(
                        it -> !found.containsValue(it.getKey()) && it.getValue().isSame(mine));
    }

    private void put(FormWords row) {
        rows.put(Math.max(lastOf(rows), lastOf(theirs)) + 1, row);
    }

    private static int lastOf(SortedMap<Integer, FormWords> rows) {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    /** Where each row of the base stands among theirs: the ones that are as they were, and between those the ones known again. */
    private Map<Integer, Integer> found() {
        var before = new ArrayList<>(base.entrySet());
        var after = new ArrayList<>(theirs.entrySet());
        var found = new HashMap<Integer, Integer>();
        int from = 0;
        int to = 0;
        for (var delta : DiffUtils.diff(values(before), values(after)).getDeltas()) {
            for (; from < delta.getSource().getPosition(); from++, to++) {
                found.put(before.get(from).getKey(), after.get(to).getKey());
            }
            knowAgain(delta, before, after, found);
            from += delta.getSource().size();
            to += delta.getTarget().size();
        }
        for (; from < before.size(); from++, to++) {
            found.put(before.get(from).getKey(), after.get(to).getKey());
        }
        return found;
    }

    private static List<FormWords> values(List<Entry<Integer, FormWords>> rows) {
        return rows.stream().map(it -> it.getValue().stripped()).toList();
    }

    private void knowAgain(
            AbstractDelta<FormWords> delta,
            List<Entry<Integer, FormWords>> before,
            List<Entry<Integer, FormWords>> after,
            Map<Integer, Integer> found) {
        int next = delta.getTarget().getPosition();
        int end = next + delta.getTarget().size();
        for (int at = delta.getSource().getPosition();
                at < delta.getSource().getPosition() + delta.getSource().size();
                at++) {
            for (int there = next; there < end; there++) {
                if (isSurelySame(before.get(at).getValue(), after.get(there).getValue())) {
                    found.put(before.get(at).getKey(), after.get(there).getKey());
                    next = there + 1;
                    break;
                }
            }
        }
    }

    /** They share something that no other row says, before or after. */
    private boolean isSurelySame(FormWords one, FormWords other) {
        var shared = new LinkedHashSet<>(one.stripped().fields().entrySet());
        shared.retainAll(other.stripped().fields().entrySet());
        return shared.stream().anyMatch(it -> sayers(base, it) == 1 && sayers(theirs, it) == 1);
    }

    private static long sayers(SortedMap<Integer, FormWords> rows, Entry<String, List<String>> said) {
        return rows.values().stream()
                .filter(it -> said.getValue().equals(it.stripped().fields().get(said.getKey())))
                .count();
    }
}
