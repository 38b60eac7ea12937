package se.vagval.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.NextPhase;
import se.vagval.assessment.domain.AssessmentAct.EffectLogicDescribed;
import se.vagval.assessment.domain.AssessmentAct.FrameDescribed;
import se.vagval.assessment.domain.AssessmentAct.NextPhaseDescribed;
import se.vagval.assessment.domain.AssessmentAct.OverlapJudged;
import se.vagval.assessment.domain.AssessmentAct.SubfieldsGraded;
import se.vagval.assessment.domain.AssessmentAct.SupportQuestionsAnswered;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;

/** The officer's side of the material that the statement is drafted from. Every act answers the part's new version. */
@Service
@Transactional
@CaseOfficer
public class GroundworkWriting {

    private final AssessmentDesk desk;

    GroundworkWriting(AssessmentDesk desk) {
        this.desk = desk;
    }

    public int describeEffectLogic(CaseFileId id, EffectLogic given, int version, UserId officer) {
        var marked = desk.openFor(id, officer)
                .assessment()
                .groundwork()
                .effectLogic()
                .marked();
        return desk.replace(
                AssessmentPart.EFFECT_LOGIC,
                keeping(marked, given),
                version,
                Groundwork::effectLogic,
                Groundwork::put,
                new EffectLogicDescribed(id, officer));
    }

    /** The passages stay with the words that were marked in them. */
    private static EffectLogic keeping(List<Citation> marked, EffectLogic given) {
        var words = Stream.concat(given.unclearTerms().stream(), given.unclearActivities().stream())
                .toList();
        var kept = marked.stream().filter(it -> words.contains(it.text())).toList();
        return new EffectLogic(
                given.unclearTerms(),
                given.unclearActivities(),
                given.consequences(),
                given.counterweight(),
                kept.isEmpty() ? given.quotes() : kept);
    }

    public int describeNextPhase(CaseFileId id, NextPhase given, int version, UserId officer) {
        return desk.replace(
                AssessmentPart.NEXT_PHASE,
                given,
                version,
                Groundwork::nextPhase,
                Groundwork::put,
                new NextPhaseDescribed(id, officer));
    }

    /** @param asked the codes of all questions of the form, also of those left unsaid */
    public int answerSupportQuestions(
            CaseFileId id, SupportAnswers given, Collection<String> asked, int version, UserId officer) {
        var standing = desk.openFor(id, officer).assessment().groundwork().supportAnswers();
        return desk.replace(
                AssessmentPart.SUPPORT_QUESTIONS,
                given.over(standing, asked),
                version,
                Groundwork::supportAnswers,
                Groundwork::put,
                new SupportQuestionsAnswered(id, officer));
    }

    /** @param asked the codes of all sub-fields of the form, also of those left unsaid */
    public int gradeSubfields(
            CaseFileId id, SubfieldAnswers given, Collection<String> asked, int version, UserId officer) {
        var standing = desk.openFor(id, officer).assessment().groundwork().subfields();
        return desk.replace(
                AssessmentPart.SUBFIELDS,
                given.over(standing, asked),
                version,
                Groundwork::subfields,
                Groundwork::put,
                new SubfieldsGraded(id, officer));
    }

    public int judgeOverlap(CaseFileId id, OverlapAnswer given, int version, UserId officer) {
        return desk.replace(
                AssessmentPart.OVERLAP,
                given,
                version,
                Groundwork::overlap,
                Groundwork::put,
                new OverlapJudged(id, officer));
    }

    public int describeFrame(CaseFileId id, FrameAnswer given, int version, UserId officer) {
        return desk.replace(
                AssessmentPart.FRAME,
                given,
                version,
                Groundwork::frame,
                Groundwork::put,
                new FrameDescribed(id, officer));
    }
}
