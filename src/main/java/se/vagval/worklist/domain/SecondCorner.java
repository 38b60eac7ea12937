package se.vagval.worklist.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.calibration.SecondAssessments;
import se.vagval.calibration.SecondAssessments.Asked;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.web.Swedish;

/** The corner of those who are asked to judge what somebody else judges, without seeing how. */
@Component
@Order(2)
class SecondCorner implements Corner, LongList {

    private final SecondAssessments seconds;

    SecondCorner(SecondAssessments seconds) {
        this.seconds = seconds;
    }

    @Override
    public boolean isFor(Person person) {
        return person.has(Role.CASE_OFFICER) || person.has(Role.REGIONAL_STRATEGIST) || person.has(Role.SUBJECT_EXPERT);
    }

    @Override
    public boolean keepsTime() {
        return false;
    }

    @Override
    public String name() {
        return "seconds";
    }

    @Override
    public String path() {
        return "andra-bedomningar";
    }

    @Override
    public List<WorkSection> sections(Person person, LocalDate today) {
        var asked = head(person, today);
        return asked.items().isEmpty() ? List.of() : List.of(asked);
    }

    @Override
    public List<Row> rows(Person person, LocalDate today, @Nullable UUID after, int limit) {
        return seconds.waitingFor(person.id(), after, limit).stream()
                .map(it -> new Row(it.id(), item(it)))
                .toList();
    }

    private static WorkItem item(Asked it) {
        return OfficerCorner.item(
                it.caseFile(),
                "worklist.why.second",
                List.of(Swedish.date(it.at())),
                null,
                "worklist.step.second",
                it.path());
    }
}
