package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.COMMUNICATION_WAITS;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_COMMUNICATED;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.Correspondence;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Proposal;
import se.vagval.statement.Statements;
import se.vagval.strategy.Recommendation;

/**
 * Skyldigheten att kommunicera, FL 25 §. Before a decision that goes against the applicant, who is refused or given less than
 * was applied for, the applicant has been told and has had the time to answer, or somebody has said why it is needless.
 */
@Component
class CommunicationDuty {

    private final Statements statements;
    private final PartyCommunicationRepository communications;
    private final CommunicationWaiverRepository waivers;
    private final CaseFiles caseFiles;

    CommunicationDuty(
            Statements statements,
            PartyCommunicationRepository communications,
            CommunicationWaiverRepository waivers,
            CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
        this.statements = statements;
        this.communications = communications;
        this.waivers = waivers;
    }

    /** What stands in the way of sending the case to be decided. */
    Optional<DecisionRefusal.Reason> missing(CaseFileSummary caseFile) {
        return statements
                .approvedOf(caseFile.id())
                .filter(it -> goesAgainst(it.proposal(), caseFile.appliedAmount()))
                .map(ApprovedStatement::hash)
                .filter(it -> !isWaived(caseFile.id(), it))
                .flatMap(it -> unheard(caseFile.id(), it));
    }

    static boolean goesAgainst(Proposal proposal, long applied) {
        return proposal.recommendation() == Recommendation.DECLINE
                || proposal.givesMoney() && proposal.amountOf(applied) < applied;
    }

    /** Whether the letter tells of what is still to be decided: the edition in force, in a case that waits to be sent on. */
    boolean isOf(PartyCommunication told) {
        return CaseReferring.REFERABLE.contains(
                        caseFiles.summaryOf(told.caseFile()).status())
                && statements
                        .approvedOf(told.caseFile())
                        .filter(it -> told.restsOn(it.hash()))
                        .isPresent();
    }

    /** The letter about this edition that was not taken back. */
    Optional<PartyCommunication> toldOf(CaseFileId id, String statementHash) {
        return communications.findByCaseFileOrderByWrittenAtDesc(id.value()).stream()
                .filter(it -> it.restsOn(statementHash) && !it.letter().isWithdrawn())
                .findFirst();
    }

    /** When the answer to what still is to be decided was noted, or that there was none. */
    Optional<Instant> heardAt(CaseFileId id) {
        return letterOf(id).flatMap(Correspondence::answeredAt);
    }

    /** When an answer to it was noted that says something. */
    Optional<Instant> answeredAt(CaseFileId id) {
        return letterOf(id).filter(Correspondence::isAnswered).flatMap(Correspondence::answeredAt);
    }

    private Optional<Correspondence> letterOf(CaseFileId id) {
        return statements.approvedOf(id).flatMap(it -> toldOf(id, it.hash())).map(PartyCommunication::letter);
    }

    Optional<CommunicationWaiver> waiverOf(CaseFileId id, String statementHash) {
        return waivers.findByCaseFileOrderByDecidedAtDesc(id.value()).stream()
                .filter(it -> it.restsOn(statementHash))
                .findFirst();
    }

    private boolean isWaived(CaseFileId id, String statementHash) {
        return waiverOf(id, statementHash).isPresent();
    }

    private Optional<DecisionRefusal.Reason> unheard(CaseFileId id, String statementHash) {
        return toldOf(id, statementHash)
                .map(PartyCommunication::letter)
                .map(it -> Optional.of(it).filter(Correspondence::isOpen).map(open -> COMMUNICATION_WAITS))
                .orElse(Optional.of(NOT_COMMUNICATED));
    }
}
