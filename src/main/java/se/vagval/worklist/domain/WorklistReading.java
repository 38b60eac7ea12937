package se.vagval.worklist.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseQueues;
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
    private final CaseQueues queues;
    private final Notices notices;
    private final ValuePlans plans;
    private final Clock clock;

    WorklistReading(
            List<Corner> corners,
            CaseInsight insight,
            CaseQueues queues,
            Notices notices,
            ValuePlans plans,
            Clock clock) {
        this.queues = queues;
        this.notices = notices;
        this.insight = insight;
        this.corners = corners;
        this.plans = plans;
        this.clock = clock;
    }

    public Worklist of(Person person) {
        var today = LocalDate.now(clock);
        plans.fromHere();
        var mine = corners.stream().filter(it -> it.isFor(person)).toList();
        var sections =
                mine.stream().flatMap(it -> it.sections(person, today).stream()).toList();
        var timed = mine.stream().anyMatch(Corner::keepsTime) ? timed(sections, today) : sections;
        return new Worklist(person.name(), today, notices.unreadOf(person.id()), seen(timed, person));
    }

    /** Asked once for all corners, so that no corner can forget it. */
    private List<WorkSection> timed(List<WorkSection> sections, LocalDate today) {
        var days = queues.daysOf(casesIn(sections));
        return changed(sections, item -> {
            var its = days.get(item.caseFile());
            return its == null ? item : item.ticking(its, today);
        });
    }

    /** Asked once, for the same reason. */
    private List<WorkSection> seen(List<WorkSection> sections, Person person) {
        var insights = insight.insightsOf(person.id(), casesIn(sections));
        return changed(sections, item -> item.seenWith(insights.getOrDefault(item.caseFile(), Insight.MARKED)));
    }

    private static Set<CaseFileId> casesIn(List<WorkSection> sections) {
        return sections.stream()
                .flatMap(it -> it.items().stream())
                .map(WorkItem::caseFile)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Every row that is about a case. */
    private static List<WorkSection> changed(List<WorkSection> sections, UnaryOperator<WorkItem> change) {
        return sections.stream()
                .map(it -> it.with(item -> item.caseFile() == null ? item : change.apply(item)))
                .toList();
    }
}
