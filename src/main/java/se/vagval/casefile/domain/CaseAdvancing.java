package se.vagval.casefile.domain;

import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.domain.CaseAct.AssessmentOpened;
import se.vagval.casefile.domain.CaseAct.CaseDispatchReopened;
import se.vagval.casefile.domain.CaseAct.CaseDispatched;
import se.vagval.casefile.domain.CaseAct.CaseReferredBack;
import se.vagval.casefile.domain.CaseAct.CaseReopened;
import se.vagval.casefile.domain.CaseAct.CaseTablingUndone;
import se.vagval.casefile.domain.CaseAct.CaseTakenBack;
import se.vagval.casefile.domain.CaseAct.CaseWithdrawnFromCommittee;
import se.vagval.casefile.domain.CaseAct.FormalCheckStarted;
import se.vagval.casefile.domain.CaseAct.RefusalPrepared;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.DecisionRecorder;
import se.vagval.identity.UnitManager;
import se.vagval.identity.UserId;

/**
 * Ärendets gång, as the rooms that write, review and decide report it. Who acts leaves the one trace of
 * the act; a step back that is nothing but a step of the case is traced here.
 */
@Service
@Transactional
class CaseAdvancing implements CaseProgress {

    private final CaseFileRepository caseFiles;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;

    CaseAdvancing(CaseFileRepository caseFiles, CaseAccess access, ApplicationEventPublisher events) {
        this.caseFiles = caseFiles;
        this.access = access;
        this.events = events;
    }

    /** Written at once, so that of two who begin only one goes on. */
    @Override
    @CaseOfficer
    public void formalCheckStarted(CaseFileId id, UserId officer) {
        step(access.requireOfficer(id, officer), CaseStep.START_FORMAL_CHECK, officer, FormalCheckStarted::new);
        caseFiles.flush();
    }

    @Override
    @CaseOfficer
    public void assessmentOpened(CaseFileId id, UserId officer) {
        step(access.requireOfficer(id, officer), CaseStep.START_ASSESSMENT, officer, AssessmentOpened::new);
    }

    @Override
    @CaseOfficer
    public void refusalPrepared(CaseFileId id, UserId officer) {
        step(access.requireOfficer(id, officer), CaseStep.START_ASSESSMENT, officer, RefusalPrepared::new);
    }

    @Override
    @CaseOfficer
    public void submittedForReview(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer).advance(CaseStep.SUBMIT_FOR_REVIEW);
    }

    @Override
    @CaseOfficer
    public void takenBack(CaseFileId id, UserId officer) {
        step(access.requireOfficer(id, officer), CaseStep.TAKE_BACK, officer, CaseTakenBack::new);
    }

    @Override
    @UnitManager
    public void returnedToOfficer(CaseFileId id, UserId manager) {
        access.requireUnit(id, manager).advance(CaseStep.RETURN_TO_OFFICER);
    }

    @Override
    @UnitManager
    public void statementApproved(CaseFileId id, UserId manager) {
        access.requireUnit(id, manager).advance(CaseStep.APPROVE_STATEMENT);
    }

    @Override
    @CaseOfficer
    public void statementReopened(CaseFileId id, UserId officer) {
        step(access.requireOfficer(id, officer), CaseStep.REOPEN_STATEMENT, officer, CaseReopened::new);
    }

    @Override
    @CaseOfficer
    public void communicated(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer).advance(CaseStep.COMMUNICATE);
    }

    @Override
    @CaseOfficer
    public void sentToCommittee(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer).advance(CaseStep.SEND_TO_COMMITTEE);
    }

    @Override
    @CaseOfficer
    public void withdrawnFromCommittee(CaseFileId id, UserId officer) {
        step(
                access.requireOfficer(id, officer),
                CaseStep.WITHDRAW_FROM_COMMITTEE,
                officer,
                CaseWithdrawnFromCommittee::new);
    }

    @Override
    @CaseOfficer
    public void sentToDelegate(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer).advance(CaseStep.SEND_TO_DELEGATE);
    }

    @Override
    @DecisionRecorder
    public void tabled(CaseFileId id, UserId secretary) {
        onTable(id, secretary).advance(CaseStep.TABLE);
    }

    @Override
    @DecisionRecorder
    public void tablingUndone(CaseFileId id, UserId secretary) {
        step(onTable(id, secretary), CaseStep.UNDO_TABLING, secretary, CaseTablingUndone::new);
    }

    @Override
    @DecisionRecorder
    public void referredBack(CaseFileId id, UserId recorder) {
        step(onTable(id, recorder), CaseStep.REFER_BACK, recorder, CaseReferredBack::new);
    }

    @Override
    @DecisionRecorder
    public void decided(CaseFileId id, UserId recorder) {
        onTable(id, recorder).advance(CaseStep.DECIDE);
    }

    @Override
    @DecisionRecorder
    public void dispatchReopened(CaseFileId id, UserId recorder) {
        step(onTable(id, recorder), CaseStep.REOPEN_DISPATCH, recorder, CaseDispatchReopened::new);
    }

    @Override
    @CaseOfficer
    public void dispatched(CaseFileId id, UserId officer) {
        step(access.requireOfficer(id, officer), CaseStep.DISPATCH, officer, CaseDispatched::new);
    }

    private CaseFile onTable(CaseFileId id, UserId recorder) {
        access.requireOpen(id, recorder);
        return caseFiles.get(id);
    }

    private void step(CaseFile caseFile, CaseStep step, UserId person, BiFunction<CaseFileId, UserId, CaseAct> act) {
        caseFile.advance(step);
        events.publishEvent(act.apply(caseFile.id(), person));
    }
}
