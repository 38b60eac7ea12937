package se.vagval.assessment.domain;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.domain.AssessmentAct.QuestionsAnswered;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.QuestionTree;

/** The questions of RUS-säkring in a case, answered by its officer one by one along the trees. */
@Service
@Transactional
@CaseOfficer
public class QuestionAnswering {

    private final AssessmentDesk desk;
    private final Framework framework;

    QuestionAnswering(AssessmentDesk desk, Framework framework) {
        this.desk = desk;
        this.framework = framework;
    }

    public void answer(CaseFileId id, GivenAnswer given, int version, UserId officer) {
        change(id, (content, trees) -> content.answered(trees, given), version, officer);
    }

    public void retake(CaseFileId id, String question, int version, UserId officer) {
        change(id, (content, trees) -> content.retaken(trees, question), version, officer);
    }

    /** The shorter way for a small case, or the whole one; what has been answered stays. */
    public void choose(CaseFileId id, boolean light, int version, UserId officer) {
        change(id, (content, trees) -> content.lightly(light), version, officer);
    }

    private void change(
            CaseFileId id, BiFunction<RunContent, List<QuestionTree>, RunContent> act, int version, UserId officer) {
        var opened = desk.openFor(id, officer);
        var trees = framework.version(opened.caseFile().frameworkVersion()).questionTrees();
        desk.replace(
                AssessmentPart.QUESTIONS,
                act.apply(opened.assessment().groundwork().questions(), trees),
                version,
                Groundwork::questions,
                Groundwork::put,
                new QuestionsAnswered(id, officer));
    }
}
