package se.vagval.scoring.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;

/**
 * Läst text. The sentences of an application, each once: a text pasted twice says no more than one, and a
 * number alone says nothing. What speaks to the
 * assessor is set aside before anything is read; it is shown, and moves nothing.
 */
record ReadText(List<Sentence> sentences, List<Sentence> addressing) {

    static final String TITLE = "TITLE";
    static final String ACTORS = "ACTORS";

    /** What is counted and not read: lists of sums, places, and days. Nothing is looked for in them, and a level that follows from them cites them. */
    static final String BUDGET = "BUDGET";

    static final String FINANCING = "FINANCING";
    static final String TIME = "TIME";
    static final String PLACES = "PLACES";
    static final Set<String> COUNTED = Set.of(BUDGET, FINANCING, TIME, PLACES);

    static ReadText of(SplitText text, List<BoundedPattern> speakingToAssessor) {
        var read = new ArrayList<Sentence>();
        var addressing = new ArrayList<Sentence>();
        var seen = new HashSet<String>();
        for (var sentence : text.sentences()) {
            if (speakingToAssessor.stream().anyMatch(it -> text.has(it, sentence))) {
                addressing.add(sentence);
            } else if (seen.add(sentence.field() + sentence.words())) {
                read.add(sentence);
            }
        }
        return new ReadText(List.copyOf(read), List.copyOf(addressing));
    }

    /** The list of actors as a text: a line for each. */
    static String actors(ReadApplication application) {
        return application.actors().stream().map(ReadText::actor).collect(Collectors.joining("\n"));
    }

    static String actor(ApplicationActor actor) {
        return actor.role().isBlank() ? actor.name() + "." : actor.name() + ": " + actor.role() + ".";
    }

    /** The costs, and what they are to be paid with: each list in one piece, since it is the sums that tell. */
    static List<Sentence> money(ReadApplication application) {
        var costs = application.budget().stream().map(it -> it.costType() + ": " + Swedish.amount(it.amount()));
        return Stream.concat(whole(BUDGET, costs).stream(), financing(application.financing()).stream())
                .toList();
    }

    static List<Sentence> financing(List<FinancingLine> lines) {
        var financing = lines.stream().map(it -> it.source() + ", " + it.type() + ": " + Swedish.amount(it.amount()));
        return whole(FINANCING, financing).stream().toList();
    }

    /** The day it came in, and the day the project begins. */
    static List<Sentence> days(ReadApplication application) {
        var days = Stream.of(application.received(), application.start())
                .filter(Objects::nonNull)
                .map(Swedish::date);
        return whole(TIME, days).stream().toList();
    }

    /** Where it says that its use arises, by the names that are told with it. */
    static List<Sentence> places(ReadApplication application, FrameworkVersion framework) {
        var names = application.municipalities().stream()
                .map(it -> framework
                        .municipality(it.code())
                        .map(FrameworkVersion.Municipality::name)
                        .orElse(it.code()));
        return whole(PLACES, names).stream().toList();
    }

    private static Optional<Sentence> whole(String field, Stream<String> parts) {
        var text = parts.collect(Collectors.joining("; "));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(field, 0, text.length(), text, text, List.of()));
    }
}
