package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.statement.Statements;

/** Cases that depart from the rule table's suggestion and go on, the oldest first. */
@Component
class DepartureList implements LongList {

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

    DepartureList(CaseFiles caseFiles, Statements statements) {
        this.caseFiles = caseFiles;
        this.statements = statements;
    }

    @Override
    public String name() {
        return "departures";
    }

    @Override
    public String path() {
        return "avvikelser";
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.FRAMEWORK_STEWARD);
    }

    @Override
    public List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit) {
        return caseFiles.inOrder(statements.deviating(JUDGED, after, limit)).stream()
                .map(it -> Row.of(
                        it.id(),
                        OfficerCorner.item(
                                it, "worklist.why.departs", List.of(), null, "worklist.step.profile", "/profil")))
                .toList();
    }
}
