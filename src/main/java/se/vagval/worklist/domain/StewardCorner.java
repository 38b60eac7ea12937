package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.statement.Statements;

/** The RUS steward's corner: what in the framework is unverified, and cases that depart from the rule table's suggestion. */
@Component
@Order(7)
class StewardCorner implements Corner {

    private static final Set<CaseStatus> JUDGED = EnumSet.of(
            CaseStatus.IN_REVIEW,
            CaseStatus.STATEMENT_APPROVED,
            CaseStatus.PARTY_COMMUNICATION,
            CaseStatus.AT_COMMITTEE,
            CaseStatus.AT_DELEGATE,
            CaseStatus.TABLED,
            CaseStatus.DECIDED);

    private final CaseFiles caseFiles;
    private final Statements statements;

    StewardCorner(CaseFiles caseFiles, Statements statements) {
        this.caseFiles = caseFiles;
        this.statements = statements;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.FRAMEWORK_STEWARD);
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var items = caseFiles.inStatus(JUDGED, statements.deviating(), ALL).stream()
                .map(it -> OfficerCorner.item(
                        it, "worklist.why.departs", List.of(), null, "worklist.step.profile", "/profil"))
                .toList();
        return List.of(
                WorkSection.of("framework", List.of(framework()), null),
                WorkSection.of("departures", items, null).toKnow());
    }

    private static WorkItem framework() {
        return WorkItem.of(
                "", "", null, "worklist.why.framework", List.of(), null, "worklist.step.framework", "/styrdokument");
    }
}
