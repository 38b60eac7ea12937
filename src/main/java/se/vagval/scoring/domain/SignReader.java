package se.vagval.scoring.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.ReadingFact;
import se.vagval.strategy.ReadingGuide.Sign;

/** Ett tecken gjort färdigt att leta efter, with its phrases as the vocabulary numbers them. */
record SignReader(Sign sign, List<Phrase> phrases, @Nullable BoundedPattern pattern, Set<String> fields) {

    /** What was found of it: how often, and where. */
    record Found(Sign sign, int times, List<Sentence> sentences) {

        boolean isAboutIt() {
            return sign.words().contains(GuideReader.ABOUT);
        }

        int points() {
            return sign.most() == null ? sign.points() : sign.points() * Math.min(times, sign.most());
        }
    }

    /** @return nothing when the sign does not fire */
    @Nullable
    Found in(Reading reading) {
        if (sign.fact() != null && sign.fact() != ReadingFact.VAGUE_TERMS) {
            var value = reading.facts().value(sign.fact(), fields);
            return value == null ? null : found(value, listed(reading));
        }
        if (sign.fact() == ReadingFact.VAGUE_TERMS) {
            return vague(reading);
        }
        var sentences = pattern == null ? said(reading) : matching(reading, pattern);
        return found(sentences.size(), sentences);
    }

    /** What a counted fact can be seen in. */
    private List<Sentence> listed(Reading reading) {
        return switch (Objects.requireNonNull(sign.fact())) {
            case ACTORS, SECTORS, CONFIRMED_SECTORS, UNCONFIRMED_ACTORS_SHARE -> in(reading, Set.of(ReadText.ACTORS));
            case WORDS -> in(reading, fields);
            case GRANT_SHARE, MONEY_DIFFERENCE, UNCONFIRMED_MONEY_SHARE, IN_KIND_ON_ONE_SIDE ->
                ReadText.money(reading.facts().application());
            case DAYS_BEGUN_EARLIER -> ReadText.days(reading.facts().application());
            case PLACES, SAMI_PLACES ->
                ReadText.places(reading.facts().application(), reading.facts().framework());
            default -> List.of();
        };
    }

    private static List<Sentence> in(Reading reading, Set<String> fields) {
        return reading.index().sentences().stream()
                .filter(it -> fields.contains(it.field()))
                .toList();
    }

    private List<Sentence> said(Reading reading) {
        var sentences = new LinkedHashSet<Sentence>();
        phrases.forEach(phrase -> sentences.addAll(reading.index().with(phrase, this::isWhere)));
        return List.copyOf(sentences);
    }

    private List<Sentence> matching(Reading reading, BoundedPattern wanted) {
        return reading.index().sentences().stream()
                .filter(this::isWhere)
                .filter(it -> reading.text().has(wanted, it))
                .toList();
    }

    private @Nullable Found vague(Reading reading) {
        var terms = reading.vague().entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(this::isWhere))
                .toList();
        var sentences = terms.stream()
                .flatMap(it -> it.getValue().stream().filter(this::isWhere))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found(terms.size(), List.copyOf(sentences));
    }

    private boolean isWhere(Sentence sentence) {
        return fields.isEmpty() ? !sentence.field().equals(ReadText.ACTORS) : fields.contains(sentence.field());
    }

    private @Nullable Found found(int times, List<Sentence> sentences) {
        var least = sign.atLeast() != null ? sign.atLeast() : sign.atMost() != null ? Integer.MIN_VALUE : 1;
        var most = sign.atMost() != null ? sign.atMost() : Integer.MAX_VALUE;
        return times >= least && times <= most ? new Found(sign, times, sentences) : null;
    }
}
