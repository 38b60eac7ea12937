package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.strategy.QuestionTree;
import se.vagval.strategy.QuestionTree.Answer;
import se.vagval.strategy.QuestionTree.Motivation;
import se.vagval.strategy.QuestionTree.Question;

/** Vägen genom ett frågeträd: what has been answered, one question after the other, and what is asked next. */
public record TreeWalk(QuestionTree tree, List<GivenAnswer> given) {

    /** En fråga med sitt svar. */
    public record Step(Question question, Answer answer, GivenAnswer given) {}

    /** From the first question on, as far as the answers lead. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        Optional<Question> here = Optional.of(tree.first());
        while (here.isPresent()) {
            var question = here.get();
            var step = step(question);
            step.ifPresent(steps::add);
            here = step.map(it -> it.answer().next()).flatMap(tree::question);
        }
        return List.copyOf(steps);
    }

    private Optional<Step> step(Question question) {
        return given.stream()
                .filter(it -> it.question().equals(question.code()))
                .flatMap(it -> question.answer(it.answer()).stream().map(answer -> new Step(question, answer, it)))
                .findFirst();
    }

    /** Nothing once the tree has come to an end. */
    public Optional<Question> next() {
        var steps = steps();
        if (steps.isEmpty()) {
            return Optional.of(tree.first());
        }
        return Optional.ofNullable(steps.getLast().answer().next()).flatMap(tree::question);
    }

    public boolean isDone() {
        return next().isEmpty();
    }

    public boolean isStopped() {
        return steps().stream().anyMatch(it -> it.answer().endsAll());
    }

    /** What was answered before the question was retired, or before another way was taken; it stays to be read. */
    public List<Step> beside() {
        var steps = steps();
        return tree.questions().stream()
                .flatMap(it -> step(it).stream())
                .filter(it -> !steps.contains(it))
                .toList();
    }

    /** The answers of the question and of all that came after it. */
    List<GivenAnswer> from(String question) {
        var steps = steps();
        for (var at = 0; at < steps.size(); at++) {
            if (steps.get(at).question().code().equals(question)) {
                return steps.subList(at, steps.size()).stream().map(Step::given).toList();
            }
        }
        return List.of();
    }

    /** Only the question that is next may be answered, only with an answer of its own, and with the motivation it asks for. */
    void require(GivenAnswer wanted) {
        var answer = next().filter(it -> it.code().equals(wanted.question()))
                .flatMap(it -> it.answer(wanted.answer()))
                .orElseThrow(() -> new AssessmentRefusal(Reason.PATH_NOT_ALLOWED));
        if (answer.motivated() == Motivation.REQUIRED && wanted.motivation().isBlank()) {
            throw new AssessmentRefusal(Reason.MOTIVATION_MISSING);
        }
        if (answer.motivated() == Motivation.NOT_ASKED && !wanted.motivation().isBlank()) {
            throw new AssessmentRefusal(Reason.MOTIVATION_NOT_ASKED);
        }
    }

    static void requireNotStopped(List<TreeWalk> walks) {
        if (walks.stream().anyMatch(TreeWalk::isStopped)) {
            throw new AssessmentRefusal(Reason.STOPPED);
        }
    }
}
