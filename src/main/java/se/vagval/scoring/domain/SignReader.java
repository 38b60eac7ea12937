package se.vagval.scoring.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.ReadingFact;
import se.vagval.strategy.ReadingGuide.Sign;

/** Ett tecken gjort färdigt att leta efter, with its phrases as the vocabulary numbers them. */
record SignReader(Sign sign, List<Phrase> phrases, @Nullable BoundedPattern pattern, Set<String> fields) {

    private static final Set<ReadingFact> BARE = EnumSet.of(ReadingFact.WORDS, ReadingFact.ACTORS);

    /** What was found of it: how often, and where. */
    record Found(Sign sign, int times, List<Sentence> sentences) {

        boolean isAboutIt() {
            return sign.words().contains(GuideReader.ABOUT);
        }

        /** That something is answered or listed at all says least of what it is like. */
        boolean isBare() {
            return BARE.contains(sign.fact()) && sign.points() > 0;
        }

        /** The sentence that is the {@code place}th to be cited. */
        Optional<Sentence> shown(int place) {
            return sentences.stream().filter(Sentence::isShown).skip(place).findFirst();
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
            case ACTORS, SECTORS, CONFIRMED_SECTORS, UNCONFIRMED_ACTORS_SHARE -> actors(reading);
            case WORDS ->
                in(reading, fields).stream()
                        .sorted(Comparator.comparingInt(
                                        (Sentence it) -> it.words().size())
                                .reversed())
                        .toList();
            case GRANT_SHARE, MONEY_DIFFERENCE, IN_KIND_ON_ONE_SIDE ->
                ReadText.money(reading.facts().application());
            case UNCONFIRMED_MONEY_SHARE -> ReadText.financing(reading.facts().unconfirmed());
            case DAYS_BEGUN_EARLIER -> ReadText.days(reading.facts().application());
            case PLACES, SAMI_PLACES ->
                ReadText.places(reading.facts().application(), reading.facts().framework());
            default -> List.of();
        };
    }

    /** One of each sector first; those that are not confirmed, or those that are, when it is they that are counted. */
    private List<Sentence> actors(Reading reading) {
        var application = reading.facts().application();
        var wanted = application.actors().stream()
                .filter(it -> switch (Objects.requireNonNull(sign.fact())) {
                    case CONFIRMED_SECTORS -> it.confirmed();
                    case UNCONFIRMED_ACTORS_SHARE -> !it.confirmed();
                    default -> true;
                })
                .toList();
        var sectors = new HashSet<String>();
        return Stream.concat(wanted.stream().filter(it -> sectors.add(it.sector())), wanted.stream())
                .map(ReadText::actor)
                .distinct()
                .flatMap(line -> in(reading, Set.of(ReadText.ACTORS)).stream().filter(it -> line.startsWith(it.text())))
                .toList();
    }

    private static List<Sentence> in(Reading reading, Set<String> fields) {
        return reading.index().sentences().stream()
                .filter(it -> fields.contains(it.field()))
                .toList();
    }

    /** First the sentence that says most of it. */
    private List<Sentence> said(Reading reading) {
        var times = new LinkedHashMap<Sentence, Integer>();
        phrases.forEach(
                phrase -> reading.index().with(phrase, this::isWhere).forEach(it -> times.merge(it, 1, Integer::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Sentence, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
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
