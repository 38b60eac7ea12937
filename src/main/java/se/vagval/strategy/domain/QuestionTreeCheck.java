package se.vagval.strategy.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.vagval.strategy.QuestionTree;
import se.vagval.strategy.QuestionTree.Question;
import se.vagval.strategy.domain.FrameworkFault.What;

/** Whether the trees of questions hang together: no code twice, every question reached, every way ending, nothing retired asked. */
final class QuestionTreeCheck {

    private static final String PART = "questionTrees";

    private final List<QuestionTree> trees;
    private final List<FrameworkFault> faults = new ArrayList<>();

    private QuestionTreeCheck(List<QuestionTree> trees) {
        this.trees = trees;
    }

    static List<FrameworkFault> faultsIn(List<QuestionTree> trees) {
        var check = new QuestionTreeCheck(trees);
        check.check();
        return check.faults;
    }

    private void check() {
        var codes = new HashSet<String>();
        var questions = new HashSet<String>();
        for (var tree : trees) {
            require(codes.add(tree.code()), tree.code(), What.CODE_TWICE);
            tree.questions().forEach(it -> require(questions.add(it.code()), it.code(), What.CODE_TWICE));
            tree.questions().forEach(it -> check(it, tree));
            if (tree.questions().isEmpty()) {
                require(false, tree.code(), What.ASKS_NOTHING);
            } else {
                reach(tree);
            }
        }
    }

    private void check(Question question, QuestionTree tree) {
        require(question.answers().size() >= 2, question.code(), What.NO_CHOICE);
        var answers = new HashSet<String>();
        for (var answer : question.answers()) {
            require(answers.add(answer.code()), question.code(), What.ANSWER_TWICE);
            var next = answer.next();
            require(next == null || tree.question(next).isPresent(), question.code(), What.LEADS_NOWHERE);
        }
    }

    private void reach(QuestionTree tree) {
        var reached = new HashSet<String>();
        walk(tree, tree.first(), reached, new HashSet<>());
        for (var question : tree.questions()) {
            var what = question.asked() ? What.NEVER_REACHED : What.RETIRED_AND_ASKED;
            require(reached.contains(question.code()) == question.asked(), question.code(), what);
        }
    }

    private void walk(QuestionTree tree, Question question, Set<String> reached, Set<String> above) {
        reached.add(question.code());
        if (!above.add(question.code())) {
            require(false, question.code(), What.LEADS_BACK);
            return;
        }
        for (var answer : question.answers()) {
            if (answer.next() != null) {
                tree.question(answer.next()).ifPresent(it -> walk(tree, it, reached, above));
            }
        }
        above.remove(question.code());
    }

    private void require(boolean sound, String code, What what) {
        if (!sound) {
            faults.add(new FrameworkFault(PART, code, what));
        }
    }
}
