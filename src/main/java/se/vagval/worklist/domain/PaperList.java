package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.Decisions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** Papers of the manager's units that are complete and wait for somebody else's eyes, the oldest case first. */
@Component
class PaperList implements LongList {

    private static final Set<CaseStatus> APPROVED =
            EnumSet.of(CaseStatus.STATEMENT_APPROVED, CaseStatus.PARTY_COMMUNICATION, CaseStatus.TABLED);

    private final CaseFiles caseFiles;
    private final Decisions decisions;

    PaperList(CaseFiles caseFiles, Decisions decisions) {
        this.caseFiles = caseFiles;
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String path() {
        return "underlag";
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.UNIT_MANAGER);
    }

    @Override
    public List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit) {
        return caseFiles.inOrder(decisions.papersToApprove(person.managedUnits(), APPROVED, after, limit)).stream()
                .map(it -> Row.of(it.id(), item(it)))
                .toList();
    }

    private static WorkItem item(CaseFileSummary it) {
        return OfficerCorner.item(
                it,
                "worklist.why.papers",
                List.of(),
                WorkDate.ofCase(it.received()),
                "worklist.step.papers",
                "/beslut/godkannande");
    }
}
