package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.RunContent;
import se.vagval.assessment.domain.TreeWalk;
import se.vagval.strategy.QuestionTree;
import se.vagval.strategy.QuestionTree.Motivation;
import se.vagval.strategy.QuestionTree.Question;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Frågorna på en sida: what has been answered tree by tree, and the one question that is asked now. */
record WalkView(String address, boolean open, int version, RunContent content, List<TreeWalk> walks, Words words) {

    static WalkView of(
            String address, boolean open, int version, RunContent content, List<QuestionTree> trees, Words words) {
        return new WalkView(address, open, version, content, content.walks(trees), words);
    }

    public boolean isStopped() {
        return walks.stream().anyMatch(TreeWalk::isStopped);
    }

    public boolean isDone() {
        return !isStopped() && walks.stream().allMatch(TreeWalk::isDone);
    }

    /** The tree that is being walked; none once all have ended or one has stopped it all. */
    public @Nullable TreeWalk current() {
        return isStopped()
                ? null
                : walks.stream().filter(it -> !it.isDone()).findFirst().orElse(null);
    }

    public @Nullable Question asked() {
        var current = current();
        return current == null ? null : current.next().orElse(null);
    }

    /** The answers, each with what it asks of a motivation. */
    public List<Option> answers() {
        var asked = asked();
        return asked == null
                ? List.of()
                : asked.answers().stream()
                        .map(it -> Option.of(it.code(), it.text()).explained(words.of(it.motivated())))
                        .toList();
    }

    public boolean isMotivationAsked() {
        var asked = asked();
        return asked != null && asked.answers().stream().anyMatch(it -> it.motivated() != Motivation.NOT_ASKED);
    }
}
