package se.vagval.funding.domain;

import static se.vagval.funding.domain.FundingRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.funding.domain.FundingAct.ConditionAdded;
import se.vagval.funding.domain.FundingAct.ConditionChanged;
import se.vagval.funding.domain.FundingAct.ConditionSettled;
import se.vagval.funding.domain.FundingRefusal.Reason;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.NotFoundRefusal;

/** The officer names who watches each condition and until when, and says how it went. */
@Service
@CaseOfficer
@Transactional
public class ConditionWatching {

    private final ConditionRepository conditions;
    private final CaseInsight insight;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConditionWatching(
            ConditionRepository conditions,
            CaseInsight insight,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conditions = conditions;
        this.insight = insight;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** Bevakning. What may be said of a condition besides its own words. */
    public record Watch(
            ConditionKind kind,
            @Nullable UserId owner,
            @Nullable LocalDate due,
            ConditionState state,
            String note) {}

    public UUID add(CaseFileId id, String text, Watch watch, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        requireThat(isKnown(watch.owner()), Reason.NO_SUCH_OWNER);
        var added = new WatchedCondition(
                UUID.randomUUID(),
                1,
                id,
                watch.kind(),
                text,
                false,
                watch.owner(),
                watch.due(),
                ConditionState.OPEN,
                watch.note(),
                null);
        conditions.add(added, clock.instant());
        events.publishEvent(new ConditionAdded(id, officer));
        return added.id();
    }

    /** @param seen the version that was on the page */
    public void change(CaseFileId id, UUID condition, int seen, Watch watch, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        requireThat(isKnown(watch.owner()), Reason.NO_SUCH_OWNER);
        var before = conditions.find(id, condition).orElseThrow(() -> new NotFoundRefusal("condition"));
        requireThat(before.version() == seen, Reason.CHANGED_MEANWHILE);
        var isOpen = watch.state() == ConditionState.OPEN;
        var settledOn = before.settledOn() == null ? LocalDate.now(clock) : before.settledOn();
        var after = new WatchedCondition(
                before.id(),
                before.version(),
                id,
                watch.kind(),
                before.text(),
                before.decided(),
                watch.owner(),
                watch.due(),
                watch.state(),
                watch.note(),
                isOpen ? null : settledOn);
        if (after.equals(before)) {
            return;
        }
        conditions.change(after);
        events.publishEvent(
                before.state() == watch.state()
                        ? new ConditionChanged(id, officer)
                        : new ConditionSettled(id, watch.state(), officer));
    }

    private boolean isKnown(@Nullable UserId owner) {
        return owner == null || users.find(owner).isPresent();
    }
}
