package se.vagval.decision.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;

/**
 * Medundertecknare. Those whom an approved statement names as signatories. Author and approver have signed by handing in and
 * approving, and so stand with their unit; everybody whose name was typed and who has an account signs for themself. A name
 * without an account is printed as it was typed.
 */
@Component
class CoSigners {

    /** Somebody named; without a person when nobody has an account by that name, and unsigned until signed. */
    record CoSigner(String name, @Nullable UserId person, PaperSheet.@Nullable Signed signed) {

        boolean isWaiting() {
            return person != null && signed == null;
        }
    }

    private final Statements statements;
    private final CoSignatureRepository signatures;
    private final Users users;

    CoSigners(Statements statements, CoSignatureRepository signatures, Users users) {
        this.statements = statements;
        this.signatures = signatures;
        this.users = users;
    }

    List<CoSigner> of(CaseFileId caseFile) {
        var summary = statements.summaryOf(caseFile);
        var approved = summary.isEmpty() ? Optional.<ApprovedStatement>empty() : statements.approvedOf(caseFile);
        return approved.map(it -> of(caseFile, it, summary.get())).orElse(List.of());
    }

    boolean isAnybodyWaitedFor(CaseFileId caseFile) {
        return of(caseFile).stream().anyMatch(CoSigner::isWaiting);
    }

    private List<CoSigner> of(CaseFileId caseFile, ApprovedStatement statement, StatementSummary summary) {
        var signed = signatures.findByCaseFileAndStatementHash(caseFile.value(), statement.hash());
        return statement.signatories().stream()
                .filter(it -> it.unit().isEmpty())
                .map(ApprovedStatement.Signatory::name)
                .map(name -> new CoSigner(name, person(name, summary), null))
                .map(it -> signed.stream()
                        .filter(one -> one.signedBy().equals(it.person()))
                        .findFirst()
                        .map(one -> new CoSigner(it.name(), it.person(), one.signed()))
                        .orElse(it))
                .toList();
    }

    /** The one account by just that name, unless it stands behind the statement already. */
    private @Nullable UserId person(String name, StatementSummary summary) {
        var named = users.named(name).entrySet().stream()
                .filter(it -> it.getValue().equalsIgnoreCase(name.strip()))
                .map(Map.Entry::getKey)
                .toList();
        if (named.size() != 1) {
            return null;
        }
        var person = named.getFirst();
        return person.equals(summary.author())
                        || summary.approvedBy().filter(person::equals).isPresent()
                ? null
                : person;
    }
}
