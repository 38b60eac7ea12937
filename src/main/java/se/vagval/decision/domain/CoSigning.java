package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ALREADY_SIGNED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_NAMED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_READ;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.decision.domain.Acts.StatementCoSigned;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Statements;

/** Whoever is named as a further signatory reads the approved statement and signs it, before its papers are sent. */
@Service
@Transactional
@CaseReader
public class CoSigning {

    /** The statement to sign, whom it names, and whether the reader is one of those it waits for. */
    public record Sheet(ApprovedStatement statement, List<Named> named, boolean waitsForReader) {}

    /** Named as signatory; without a signature either waited for, or not in the portal. */
    public record Named(String name, boolean waiting, PaperSheet.@Nullable Signed signed) {}

    private final Statements statements;
    private final CoSigners signers;
    private final CoSignatureRepository signatures;
    private final CaseInsight insight;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoSigning(
            Statements statements,
            CoSigners signers,
            CoSignatureRepository signatures,
            CaseInsight insight,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.signers = signers;
        this.signatures = signatures;
        this.insight = insight;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet sheet(CaseFileId caseFile, UserId reader) {
        insight.require(CasePermission.READ_WORK, caseFile, reader);
        var named = signers.of(caseFile);
        return new Sheet(
                approved(caseFile),
                named.stream()
                        .map(it -> new Named(it.name(), it.isWaiting(), it.signed()))
                        .toList(),
                named.stream().anyMatch(it -> it.isWaiting() && reader.equals(it.person())));
    }

    /** Those an approved statement names besides its author and approver; nobody, as long as there is none. */
    @Transactional(readOnly = true)
    public List<Named> namedIn(CaseFileId caseFile) {
        return signers.of(caseFile).stream()
                .map(it -> new Named(it.name(), it.isWaiting(), it.signed()))
                .toList();
    }

    /** The edition somebody had read, when another has been approved since. */
    @Transactional(readOnly = true)
    public ApprovedStatement read(CaseFileId caseFile, String read, UserId reader) {
        insight.require(CasePermission.READ_WORK, caseFile, reader);
        return statements.approvedAs(caseFile, read).orElseThrow(() -> new DecisionRefusal(NOT_READ));
    }

    /** @param read the fingerprint of the edition the person had before her */
    public void sign(CaseFileId caseFile, String read, UserId person) {
        insight.require(CasePermission.READ_WORK, caseFile, person);
        requireThat(!read.isBlank(), NOT_READ);
        if (!approved(caseFile).hash().equals(read)) {
            throw new OtherStatementRefusal(read);
        }
        var named = signers.of(caseFile).stream()
                .filter(it -> person.equals(it.person()))
                .findFirst()
                .orElseThrow(() -> new DecisionRefusal(NOT_NAMED));
        requireThat(named.isWaiting(), ALREADY_SIGNED);
        var signing = users.person(person);
        signatures.saveAndFlush(new CoSignature(
                caseFile, read, signing, users.units().getOrDefault(signing.unit(), ""), clock.instant()));
        events.publishEvent(new StatementCoSigned(caseFile, person));
    }

    private ApprovedStatement approved(CaseFileId caseFile) {
        return statements
                .approvedOf(caseFile)
                .orElseThrow(() -> new DecisionRefusal(DecisionRefusal.Reason.STATEMENT_NOT_APPROVED));
    }
}
