package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.QuestionTree;

/** Frågor och svar i en RUS-säkring, the short way or the whole one, with what was concluded under four headings. */
public record RunContent(Boolean light, List<GivenAnswer> answers, Conclusions conclusions) implements StoredDocument {

    public static final RunContent NONE = new RunContent(false, null, null);

    public RunContent(@Nullable Boolean light, @Nullable List<GivenAnswer> answers, @Nullable Conclusions conclusions) {
        this.light = Boolean.TRUE.equals(light);
        this.answers = answers == null ? List.of() : List.copyOf(answers);
        this.conclusions = conclusions == null ? Conclusions.NONE : conclusions;
    }

    /** Slutsatser: positive and negative effects, conflicts, synergies, and what is to be done. */
    public record Conclusions(String positive, String negative, String conflicts, String synergies, String measures) {

        public static final Conclusions NONE = new Conclusions(null, null, null, null, null);

        public Conclusions(
                @Nullable String positive,
                @Nullable String negative,
                @Nullable String conflicts,
                @Nullable String synergies,
                @Nullable String measures) {
            this.positive = Objects.requireNonNullElse(positive, "");
            this.negative = Objects.requireNonNullElse(negative, "");
            this.conflicts = Objects.requireNonNullElse(conflicts, "");
            this.synergies = Objects.requireNonNullElse(synergies, "");
            this.measures = Objects.requireNonNullElse(measures, "");
        }
    }

    RunContent lightly(boolean chosen) {
        return new RunContent(chosen, answers, conclusions);
    }

    RunContent concluded(Conclusions given) {
        return new RunContent(light, answers, given);
    }

    /** The walks through the trees of this way, in the order of the steps. */
    public List<TreeWalk> walks(List<QuestionTree> trees) {
        return trees.stream()
                .filter(it -> it.light() == light)
                .map(it -> new TreeWalk(it, of(it.code())))
                .toList();
    }

    private List<GivenAnswer> of(String tree) {
        return answers.stream().filter(it -> it.tree().equals(tree)).toList();
    }

    /** One answer more, if the trees allow it just there. */
    RunContent answered(List<QuestionTree> trees, GivenAnswer given) {
        var walks = walks(trees);
        TreeWalk.requireNotStopped(walks);
        var walk = walks.stream()
                .filter(it -> it.tree().question(given.question()).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssessmentRefusal(AssessmentRefusal.Reason.PATH_NOT_ALLOWED));
        walk.require(given);
        var longer = new ArrayList<>(answers);
        longer.removeIf(it -> it.question().equals(given.question()));
        longer.add(new GivenAnswer(walk.tree().code(), given.question(), given.answer(), given.motivation()));
        return new RunContent(light, longer, conclusions);
    }

    /** Taken back to a question: it and what came after it in its tree are asked anew. */
    RunContent retaken(List<QuestionTree> trees, String question) {
        var after = walks(trees).stream()
                .flatMap(it -> it.from(question).stream())
                .map(GivenAnswer::question)
                .toList();
        if (after.isEmpty()) {
            throw new AssessmentRefusal(AssessmentRefusal.Reason.PATH_NOT_ALLOWED);
        }
        return new RunContent(
                light,
                answers.stream().filter(it -> !after.contains(it.question())).toList(),
                conclusions);
    }
}
