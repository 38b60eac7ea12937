package se.vagval.scoring.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.scoring.ProposalSheet;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ReadingGuide;
import se.vagval.strategy.ReadingGuide.Sign;
import se.vagval.strategy.ReadingGuide.Subject;

/**
 * Läsare. Reads applications by the guide of one framework version, which it makes ready once. The same words always give
 * the same proposals; nothing is learnt, guessed or asked for elsewhere.
 */
final class GuideReader {

    static final String ABOUT = "@about";
    private static final int MOST_HINTS = 12;

    /** A subject with its signs made ready. */
    record Ready(Subject subject, List<SignReader> signs) {}

    private final FrameworkVersion framework;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Ready> subjects = new LinkedHashMap<>();
    private final List<Phrase> vague;
    private final Set<Integer> negations;
    private final List<BoundedPattern> addressing;
    private final ChainReader chain;

    GuideReader(FrameworkVersion framework) {
        this.framework = framework;
        var guide = framework.readingGuide();
        negations = guide.negations().stream().map(vocabulary::numberOf).collect(Collectors.toUnmodifiableSet());
        vague = phrases(guide.vagueTerms());
        addressing = guide.addressing().stream().map(GuideReader::pattern).toList();
        var patterns = guide.patterns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> pattern(it.getValue())));
        guide.subjects().forEach(it -> subjects.put(it.code(), ready(it, guide, patterns)));
        chain = new ChainReader(
                guide.chainSigns().stream()
                        .map(it -> new ChainReader.Ready(it, phrases(it.phrases())))
                        .toList(),
                patterns);
    }

    /** The chain from need to vision as the application tells it; what speaks to the assessor is left out here, too. */
    ChainReading chain(ReadApplication application) {
        var text = ReadText.of(new SplitText(application), addressing);
        var index = new TextIndex(text.sentences(), vocabulary, negations);
        return chain.read(index, vagueIn(index));
    }

    ProposalSheet read(ReadApplication application) {
        return read(new SplitText(application));
    }

    /** Of a text that other guides may have been used on, too: what is looked for by both is looked for once. */
    ProposalSheet read(SplitText split) {
        var text = ReadText.of(split, addressing);
        var index = new TextIndex(text.sentences(), vocabulary, negations);
        var facts = new Facts(split.application(), framework, text.sentences());
        var reading = new Reading(split, index, facts, vagueIn(index));
        var proposed = new HashMap<String, LevelProposal>();
        var proposals = subjects.values().stream()
                .map(it -> propose(it, reading, proposed))
                .toList();
        return new ProposalSheet(
                proposals,
                text.addressing().stream()
                        .filter(Sentence::isCitable)
                        .map(Sentence::asPassage)
                        .toList(),
                hints(reading.vague()));
    }

    private LevelProposal propose(Ready ready, Reading reading, Map<String, LevelProposal> proposed) {
        var known = proposed.get(ready.subject().code());
        if (known != null) {
            return known;
        }
        var followed = ready.subject().follows().stream()
                .map(subjects::get)
                .filter(Objects::nonNull)
                .map(it -> propose(it, reading, proposed))
                .toList();
        var proposal = new Weighing(ready.subject(), reading).proposal(fired(ready.signs(), reading), followed);
        proposed.put(ready.subject().code(), proposal);
        return proposal;
    }

    private static List<SignReader.Found> fired(List<SignReader> signs, Reading reading) {
        return signs.stream().map(it -> it.in(reading)).filter(Objects::nonNull).toList();
    }

    private Map<String, List<Sentence>> vagueIn(TextIndex index) {
        var found = new LinkedHashMap<String, List<Sentence>>();
        for (var phrase : vague) {
            var sentences = index.with(phrase, Sentence::isCitable);
            if (!sentences.isEmpty()) {
                found.put(phrase.written(), List.copyOf(sentences));
            }
        }
        return found;
    }

    private static List<Passage> hints(Map<String, List<Sentence>> vague) {
        return vague.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_HINTS)
                .map(Sentence::asPassage)
                .toList();
    }

    private Ready ready(Subject subject, ReadingGuide guide, Map<String, BoundedPattern> patterns) {
        return new Ready(
                subject,
                guide.signsOf(subject).stream()
                        .map(it -> ready(it, subject, patterns))
                        .filter(it -> it.sign().fact() != null
                                || it.pattern() != null
                                || !it.phrases().isEmpty())
                        .toList());
    }

    private SignReader ready(Sign sign, Subject subject, Map<String, BoundedPattern> patterns) {
        var words = sign.words().stream()
                .flatMap(it -> it.equals(ABOUT) ? subject.about().stream() : Stream.of(it))
                .toList();
        return new SignReader(sign, phrases(words), named(sign.pattern(), patterns), Set.copyOf(sign.fields()));
    }

    private static @Nullable BoundedPattern named(@Nullable String name, Map<String, BoundedPattern> patterns) {
        return name == null ? null : Objects.requireNonNull(patterns.get(name), name);
    }

    private List<Phrase> phrases(List<String> written) {
        return written.stream()
                .map(it -> {
                    var terms = vocabulary.phrase(it);
                    return new Phrase(it, terms, terms.stream().anyMatch(negations::contains));
                })
                .toList();
    }

    private static BoundedPattern pattern(String written) {
        return BoundedPattern.of(written, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
