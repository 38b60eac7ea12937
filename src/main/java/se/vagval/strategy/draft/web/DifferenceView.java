package se.vagval.strategy.draft.web;

import java.util.List;
import se.vagval.web.WordDiff;

/** En sak som skiljer: what it is called, where it is edited, and what in it is other than before, word by word. */
record DifferenceView(String part, String name, DifferenceKind kind, String address, List<Field> fields) {

    record Field(String label, List<WordDiff.Piece> pieces) {}
}
