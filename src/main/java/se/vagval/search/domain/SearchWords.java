package se.vagval.search.domain;

import java.util.List;
import java.util.Map;

/**
 * Frågans ord, written for the database.
 *
 * @param exact the words as they were typed, all of them
 * @param wide the same, or what they may be met by
 * @param apart as wide, but no words need stand beside each other: what a whole long text has to know
 * @param any one of them is enough
 * @param phrases those that have to stand beside each other, wherever in the text
 */
record SearchWords(String exact, String wide, String apart, String any, List<String> phrases, boolean several) {

    SearchWords {
        phrases = List.copyOf(phrases);
    }

    Map<String, Object> values() {
        return Map.of(
                "exact", exact, "wide", wide, "apart", apart, "any", any, "phrases", phrases.toArray(String[]::new));
    }
}
