package se.vagval.worklist.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Paging.Slice;

/** Puts a person's work list together from the corners of the person's roles. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class WorklistReading {

    private final List<Corner> corners;
    private final List<LongList> lists;
    private final CaseInsight insight;
    private final CaseQueues queues;
    private final Notices notices;
    private final ValuePlans plans;
    private final Clock clock;

    WorklistReading(
            List<Corner> corners,
            List<LongList> lists,
            CaseInsight insight,
            CaseQueues queues,
            Notices notices,
            ValuePlans plans,
            Clock clock) {
        this.queues = queues;
        this.notices = notices;
        this.insight = insight;
        this.corners = corners;
        this.lists = lists;
        this.plans = plans;
        this.clock = clock;
    }

    public Worklist of(Person person) {
        var today = LocalDate.now(clock);
        plans.fromHere();
        var mine = corners.stream().filter(it -> it.isFor(person)).toList();
        var sections =
                mine.stream().flatMap(it -> it.sections(person, today).stream()).toList();
        var cases = casesIn(sections.stream().flatMap(it -> it.items().stream()));
        var timed = mine.stream().anyMatch(Corner::keepsTime) ? changed(sections, ticking(cases, today)) : sections;
        return new Worklist(person.name(), today, notices.unreadOf(person.id()), changed(timed, seen(cases, person)));
    }

    /** A list of the person's own from the row after that key, or from its beginning. */
    public LongListPart part(Person person, String path, @Nullable UUID after) {
        var today = LocalDate.now(clock);
        plans.fromHere();
        var list = lists.stream()
                .filter(it -> it.path().equals(path) && it.isFor(person))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("work list"));
        var rows = Slice.of(list.rows(person, today, after, Corner.MOST + 1), Corner.MOST);
        var items = rows.rows().stream().map(LongList.Row::item).toList();
        var cases = casesIn(items.stream());
        var ticking = list.keepsTime() ? ticking(cases, today) : UnaryOperator.<WorkItem>identity();
        var seen = seen(cases, person);
        var last = rows.last();
        return new LongListPart(
                today,
                list.name(),
                items.stream().map(ticking).map(seen).toList(),
                rows.hasMore() && last != null ? last.key() : null);
    }

    /** Asked once for all corners, so that no corner can forget it. */
    private UnaryOperator<WorkItem> ticking(Set<CaseFileId> cases, LocalDate today) {
        var days = queues.daysOf(cases);
        return item -> {
            var its = days.get(item.caseFile());
            return its == null ? item : item.ticking(its, today);
        };
    }

    /** Asked once, for the same reason. */
    private UnaryOperator<WorkItem> seen(Set<CaseFileId> cases, Person person) {
        var insights = insight.insightsOf(person.id(), cases);
        return item -> item.seenWith(insights.getOrDefault(item.caseFile(), Insight.MARKED));
    }

    private static Set<CaseFileId> casesIn(Stream<WorkItem> items) {
        return items.map(WorkItem::caseFile).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Every row that is about a case. */
    private static List<WorkSection> changed(List<WorkSection> sections, UnaryOperator<WorkItem> change) {
        return sections.stream()
                .map(it -> it.with(item -> item.caseFile() == null ? item : change.apply(item)))
                .toList();
    }
}
