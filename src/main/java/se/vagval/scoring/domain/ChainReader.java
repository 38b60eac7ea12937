package se.vagval.scoring.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.vagval.casefile.ApplicationField;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.ChainReading.ReadGoal;
import se.vagval.scoring.ChainReading.ReadLink;
import se.vagval.scoring.ChainReading.VagueTerm;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.ReadingGuide.ChainSign;

/** Läser effektkedjan. Sorts the sentences of an application into links, and checks its goals, by the signs of a reading guide. */
record ChainReader(List<Ready> signs, Map<String, BoundedPattern> patterns) {

    private static final int MOST_OF_A_LINK = 6;
    private static final int FEWEST_WORDS = 4;
    private static final String GOALS = ApplicationField.OBJECTIVES.name();
    private static final String ACTIVITIES = ApplicationField.ACTIVITIES.name();

    /** What the project does and leaves: a sentence about what is not done tells neither. */
    private static final Set<ChainLink> DONE = EnumSet.of(ChainLink.ACTIVITY, ChainLink.OUTPUT);

    /** A sign with its phrases made ready. */
    record Ready(ChainSign sign, List<Phrase> phrases) {}

    ChainReading read(TextIndex index, Map<String, List<Sentence>> vague) {
        var taken = new HashSet<Sentence>();
        var found = new LinkedHashMap<ReadLink, Sentence>();
        for (var ready : signs) {
            sentences(ready, index).stream()
                    .filter(it -> !taken.contains(it))
                    .limit(MOST_OF_A_LINK)
                    .forEach(it -> {
                        taken.add(it);
                        found.put(new ReadLink(ready.sign().link(), it.asPassage()), it);
                    });
        }
        var links = new ArrayList<>(found.keySet());
        links.sort((one, other) -> one.link().compareTo(other.link()));
        return new ChainReading(List.copyOf(links), goals(index, vague), terms(vague));
    }

    private static List<Sentence> sentences(Ready ready, TextIndex index) {
        var fields = Set.copyOf(ready.sign().fields());
        if (ready.phrases().isEmpty()) {
            var denying = DONE.contains(ready.sign().link()) ? index.denying() : Set.of();
            return index.sentences().stream()
                    .filter(it -> fields.contains(it.field()) && it.isCitable())
                    .filter(it -> !denying.contains(it))
                    .toList();
        }
        var said = new HashSet<Sentence>();
        ready.phrases().forEach(phrase -> said.addAll(index.with(phrase, it -> fields.contains(it.field()))));
        return index.sentences().stream().filter(said::contains).toList();
    }

    private List<ReadGoal> goals(TextIndex index, Map<String, List<Sentence>> vague) {
        return index.sentences().stream()
                .filter(it -> it.field().equals(GOALS))
                .map(it -> new ReadGoal(
                        it.asPassage(),
                        isSpecific(it, vague),
                        says("figure", it),
                        says("baseline", it),
                        says("dated", it)))
                .toList();
    }

    private static boolean isSpecific(Sentence goal, Map<String, List<Sentence>> vague) {
        return goal.words().size() >= FEWEST_WORDS && vague.values().stream().noneMatch(it -> it.contains(goal));
    }

    private boolean says(String what, Sentence goal) {
        var pattern = patterns.get(what);
        return pattern != null && pattern.isIn(goal.read());
    }

    private static List<VagueTerm> terms(Map<String, List<Sentence>> vague) {
        var terms = new ArrayList<VagueTerm>();
        vague.forEach((term, sentences) -> sentences.stream()
                .map(it -> new VagueTerm(
                        term.replaceAll("[*=]", ""), it.asPassage(), it.field().equals(ACTIVITIES)))
                .forEach(terms::add));
        return List.copyOf(terms);
    }
}
