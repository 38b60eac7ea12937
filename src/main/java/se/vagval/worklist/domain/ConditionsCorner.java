package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.funding.Conditions;
import se.vagval.funding.Conditions.Due;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** The corner of those who watch conditions: what is due within a month, and what nobody has set a day for. */
@Component
@Order(2)
class ConditionsCorner implements Corner, LongList {

    private static final int DAYS_AHEAD = 30;
    private static final int LONGEST = 120;

    private final Conditions conditions;
    private final CaseFiles caseFiles;

    ConditionsCorner(Conditions conditions, CaseFiles caseFiles) {
        this.conditions = conditions;
        this.caseFiles = caseFiles;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.CASE_OFFICER)
                || person.has(Role.REGIONAL_STRATEGIST)
                || person.has(Role.PAYMENT_OFFICER);
    }

    @Override
    public boolean keepsTime() {
        return false;
    }

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public String path() {
        return "villkor";
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var due = head(person, today);
        return due.items().isEmpty() ? List.of() : List.of(due);
    }

    @Override
    public List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit) {
        var due = conditions.waitingFor(person.id(), today.plusDays(DAYS_AHEAD), after, limit);
        var cases = caseFiles
                .summariesOf(due.stream().map(Due::caseFile).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return due.stream()
                .filter(it -> cases.containsKey(it.caseFile()))
                .map(it -> new Row(it.id(), item(it, cases)))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static WorkItem item(Due it, Map<CaseFileId, CaseFileSummary> cases) {
        var day = it.due();
        return OfficerCorner.item(
                Objects.requireNonNull(cases.get(it.caseFile())),
                day == null ? "worklist.why.conditionWithoutDay" : "worklist.why.condition",
                List.of(shortened(it.text())),
                day == null ? null : WorkDate.ofStep(day),
                "worklist.step.condition",
                "/medel");
    }
}
