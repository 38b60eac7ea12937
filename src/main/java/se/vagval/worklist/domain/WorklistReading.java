package se.vagval.worklist.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.database.ValuePlans;
import se.vagval.identity.Person;
import se.vagval.identity.SignedIn;
import se.vagval.notice.Notices;

/** Puts a person's work list together from the corners of the person's roles. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class WorklistReading {

    private final List<Corner> corners;
    private final CaseInsight insight;
    private final Notices notices;
    private final ValuePlans plans;
    private final Clock clock;

    WorklistReading(List<Corner> corners, CaseInsight insight, Notices notices, ValuePlans plans, Clock clock) {
        this.notices = notices;
        this.insight = insight;
        this.corners = corners;
        this.plans = plans;
        this.clock = clock;
    }

    public Worklist of(Person person) {
        var today = LocalDate.now(clock);
        plans.fromHere();
        var sections = corners.stream()
                .filter(it -> it.isFor(person))
                .flatMap(it -> it.sections(person, today).stream())
                .toList();
        return new Worklist(person.name(), today, notices.unreadOf(person.id()), seen(sections, person));
    }

    /** Asked once for all corners, so that no corner can forget it. */
    private List<WorkSection> seen(List<WorkSection> sections, Person person) {
        var cases = sections.stream()
                .flatMap(it -> it.items().stream())
                .map(WorkItem::caseFile)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var insights = insight.insightsOf(person.id(), cases);
        return sections.stream()
                .map(it -> it.with(item -> item.caseFile() == null
                        ? item
                        : item.seenWith(insights.getOrDefault(item.caseFile(), Insight.MARKED))))
                .toList();
    }
}
