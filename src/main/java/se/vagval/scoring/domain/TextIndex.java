package se.vagval.scoring.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Var varje term står i en läst text. */
final class TextIndex {

    /** How many words before a phrase a negation reaches. */
    private static final int REACH = 3;

    private record Place(int sentence, int word) {}

    private final List<Sentence> sentences;
    private final List<List<Set<Integer>>> terms = new ArrayList<>();
    private final Map<Integer, List<Place>> places = new HashMap<>();
    private final Set<Integer> negations;

    TextIndex(List<Sentence> sentences, Vocabulary vocabulary, Set<Integer> negations) {
        this.sentences = sentences;
        this.negations = negations;
        for (var at = 0; at < sentences.size(); at++) {
            terms.add(index(at, sentences.get(at).words(), vocabulary));
        }
    }

    private List<Set<Integer>> index(int sentence, List<String> words, Vocabulary vocabulary) {
        var found = new ArrayList<Set<Integer>>();
        for (var at = 0; at < words.size(); at++) {
            var ofWord = vocabulary.termsIn(words.get(at), at + 1 < words.size() ? words.get(at + 1) : null);
            found.add(ofWord);
            for (var term : ofWord) {
                places.computeIfAbsent(term, it -> new ArrayList<>()).add(new Place(sentence, at));
            }
        }
        return found;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences in which a phrase stands and is not denied, in the order of the text. */
    Set<Sentence> with(Phrase phrase, Predicate<Sentence> where) {
        var anchor = phrase.anchor();
        var standing = places.get(phrase.terms().get(anchor));
        if (standing == null) {
            return Set.of();
        }
        var found = new LinkedHashSet<Sentence>();
        for (var place : standing) {
            var sentence = sentences.get(place.sentence());
            if (where.test(sentence) && stands(phrase, place, anchor)) {
                found.add(sentence);
            }
        }
        return found;
    }

    /** Whether a sentence says that something is not so. */
    Set<Sentence> denying() {
        return negations.stream()
                .flatMap(it -> places.getOrDefault(it, List.of()).stream())
                .map(it -> sentences.get(it.sentence()))
                .collect(Collectors.toSet());
    }

    private boolean stands(Phrase phrase, Place place, int anchor) {
        var first = place.word() - anchor;
        for (var at = 0; at < phrase.terms().size(); at++) {
            if (!is(phrase.terms().get(at), place.sentence(), first + at)) {
                return false;
            }
        }
        return phrase.negative() || !isDenied(place.sentence(), first);
    }

    private boolean is(int term, int sentence, int word) {
        if (word < 0 || word >= terms.get(sentence).size()) {
            return Phrase.isAnyBut(term);
        }
        return switch (term) {
            case Phrase.ANY -> true;
            case Phrase.NUMBER ->
                Character.isDigit(sentences.get(sentence).words().get(word).charAt(0));
            default ->
                Phrase.isAnyBut(term)
                        ? !terms.get(sentence).get(word).contains(Phrase.unwanted(term))
                        : terms.get(sentence).get(word).contains(term);
        };
    }

    private boolean isDenied(int sentence, int first) {
        for (var at = Math.max(0, first - REACH); at < first; at++) {
            if (terms.get(sentence).get(at).stream().anyMatch(negations::contains)) {
                return true;
            }
        }
        return false;
    }
}
