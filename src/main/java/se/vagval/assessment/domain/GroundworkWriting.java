package se.vagval.assessment.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.domain.AssessmentAct.DeliverablesListed;
import se.vagval.assessment.domain.AssessmentAct.EffectLogicDescribed;
import se.vagval.assessment.domain.AssessmentAct.FrameDescribed;
import se.vagval.assessment.domain.AssessmentAct.OverlapJudged;
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
        return desk.replace(
                AssessmentPart.EFFECT_LOGIC,
                given,
                version,
                Groundwork::effectLogic,
                Groundwork::put,
                new EffectLogicDescribed(id, officer));
    }

    public int listDeliverables(CaseFileId id, DeliverableList given, int version, UserId officer) {
        return desk.replace(
                AssessmentPart.DELIVERABLES,
                given,
                version,
                Groundwork::deliverables,
                Groundwork::put,
                new DeliverablesListed(id, officer));
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
