package se.vagval.exchange.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.exchange.domain.ExchangeAct.CaseShareEnded;
import se.vagval.exchange.domain.ExchangeAct.CaseShared;
import se.vagval.exchange.domain.ShareRefusal.Reason;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UnitManager;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Swedish;

/** Delning. The unit's manager opens a case for a reader of another authority, for a time and a reason; a marked one never. */
@Service
@Transactional
@UnitManager
public class CaseSharing {

    private static final int MOST_YEARS = 1;

    private final CaseShareRepository shares;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseSharing(
            CaseShareRepository shares,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shares = shares;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /** What has been opened of a case, newest first, also what is closed. */
    @Transactional(readOnly = true)
    public List<CaseShare> of(CaseFileId id, UserId manager) {
        insight.require(CasePermission.REVIEW, id, manager);
        return shares.of(id);
    }

    @Transactional(readOnly = true)
    public List<Person> readers() {
        return users.withRole(Role.EXTERNAL_READER);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }

    public void open(CaseFileId id, UserId reader, LocalDate until, String reason, UserId manager) {
        insight.require(CasePermission.REVIEW, id, manager);
        caseFiles.hold(id);
        require(insight.markedAmong(Set.of(id)).isEmpty(), Reason.SECRET_CASE);
        require(readers().stream().anyMatch(it -> it.id().equals(reader)), Reason.NO_READER);
        require(!reason.isBlank(), Reason.NO_REASON);
        var today = today();
        require(!until.isBefore(today) && !until.isAfter(today.plusYears(MOST_YEARS)), Reason.DAY_OUT_OF_REACH);
        var share = new CaseShare(UUID.randomUUID(), id, reader, reason.strip(), until, manager, clock.instant(), null);
        require(shares.open(share), Reason.OPEN_ALREADY);
        events.publishEvent(new CaseShared(id, manager, reader, until));
    }

    /** Closed at once; the reader's next step finds nothing. */
    public void close(CaseFileId id, UUID share, UserId manager) {
        insight.require(CasePermission.REVIEW, id, manager);
        var reader = shares.close(share, id, manager, clock.instant()).orElseThrow(() -> new NotFoundRefusal("share"));
        events.publishEvent(new CaseShareEnded(id, manager, reader));
    }

    private static void require(boolean allowed, Reason otherwise) {
        if (!allowed) {
            throw new ShareRefusal(otherwise);
        }
    }
}
