package se.vagval.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.strategy.QuestionTree;
import se.vagval.strategy.QuestionTree.Answer;
import se.vagval.strategy.QuestionTree.Motivation;
import se.vagval.strategy.QuestionTree.Question;
import se.vagval.strategy.domain.FrameworkFault.What;

/** The trees that the portal brings with it, and what is refused of others. */
class QuestionTreeTests {

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024"})
    void everyStepHasATreeAndSmallMattersHaveOneOfTheirOwn(String version) {
        var trees = FrameworkOnHand.version(version).questionTrees();

        assertThat(trees.stream().filter(it -> !it.light()).map(QuestionTree::step))
                .containsExactly(1, 2, 3, 4);
        assertThat(trees.stream().filter(QuestionTree::light)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024"})
    void everyCodeIsUniqueEveryAskedQuestionIsReachedAndEveryWayEnds(String version) {
        var codes = new ArrayList<String>();
        for (var tree : FrameworkOnHand.version(version).questionTrees()) {
            tree.questions().forEach(it -> codes.add(it.code()));
            var reached = new TreeSet<String>();
            walk(tree, tree.first(), reached, 0);
            assertThat(tree.questions().stream().filter(Question::asked).map(Question::code))
                    .containsExactlyInAnyOrderElementsOf(reached);
        }
        assertThat(codes).doesNotHaveDuplicates();
    }

    private static void walk(QuestionTree tree, Question question, TreeSet<String> reached, int depth) {
        assertThat(depth).isLessThan(20);
        reached.add(question.code());
        question.answers().stream()
                .filter(it -> it.next() != null)
                .forEach(it -> walk(tree, tree.question(it.next()).orElseThrow(), reached, depth + 1));
    }

    @Test
    void aQuestionThatNobodyReachesIsAFault() {
        assertThat(faults(ends("A"), ends("B"))).containsExactly(What.NEVER_REACHED);
    }

    @Test
    void aWayThatLeadsNowhereOrBackIsAFault() {
        assertThat(faults(leads("A", "C"))).containsExactly(What.LEADS_NOWHERE);
        assertThat(faults(leads("A", "B"), leads("B", "A"))).containsExactly(What.LEADS_BACK);
    }

    @Test
    void aRetiredQuestionMayStandButNotBeAsked() {
        var retired = new Question("B", "Förr?", true, ends("B").answers());

        assertThat(faults(leads("A", "B"), retired)).containsExactly(What.RETIRED_AND_ASKED);
        assertThat(faults(ends("A"), retired)).isEmpty();
    }

    @Test
    void theSameCodeTwiceAndAQuestionWithoutAChoiceAreFaults() {
        assertThat(faults(leads("A", "B"), ends("B"), ends("B"))).containsExactly(What.CODE_TWICE);
        assertThat(faults(new Question("A", "A", null, List.of(answer("JA", null)))))
                .containsExactly(What.NO_CHOICE);
    }

    private static List<What> faults(Question... questions) {
        var tree = new QuestionTree("T", 1, false, "T", List.of(questions), PROVENANCE);
        return QuestionTreeCheck.faultsIn(List.of(tree)).stream()
                .map(FrameworkFault::what)
                .toList();
    }

    private static Question ends(String code) {
        return new Question(code, code, null, List.of(answer("JA", null), answer("NEJ", null)));
    }

    private static Question leads(String code, String next) {
        return new Question(code, code, null, List.of(answer("JA", next), answer("NEJ", null)));
    }

    private static Answer answer(String code, @org.jspecify.annotations.Nullable String next) {
        return new Answer(code, code, next, Motivation.OPTIONAL, null, null);
    }

    private static final se.vagval.strategy.FrameworkVersion.Provenance PROVENANCE =
            new se.vagval.strategy.FrameworkVersion.Provenance("proposal", "provet", false, null);
}
