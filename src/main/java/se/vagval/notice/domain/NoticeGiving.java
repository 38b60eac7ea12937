package se.vagval.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/**
 * Tells those whom an act concerns. Notice and mail are written in the act's own transaction: what is done is told, what
 * is undone was never told, and whatever the post office does afterwards stops no act.
 */
@Component
class NoticeGiving {

    private final NoticeRepository notices;
    private final MailRepository mails;
    private final MailDoor door;
    private final CaseFiles cases;
    private final Users users;
    private final Clock clock;

    NoticeGiving(
            NoticeRepository notices, MailRepository mails, MailDoor door, CaseFiles cases, Users users, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.door = door;
        this.cases = cases;
        this.users = users;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AuditableEvent act) {
        Optional.ofNullable(AnnotationUtils.findAnnotation(act.getClass(), ActName.class))
                .map(it -> NoticeKind.toldBy(it.value()))
                .orElseGet(List::of)
                .forEach(kind -> tell(kind, act, clock.instant()));
    }

    private void tell(NoticeKind kind, AuditableEvent act, Instant now) {
        var about = kind.about(act.details());
        var subject = CaseFileId.of(act.subject());
        recipients(kind, act, subject)
                .filter(it -> kind.recipient().tellsTheActor() || !it.equals(act.actor()))
                .distinct()
                .map(it -> about == null
                        ? Notice.ofAct(kind, it, subject, act.actor(), now)
                        : Notice.ofPublished(kind, it, about, act.actor(), now))
                .forEach(this::give);
    }

    /** Once for a day that is due, however often it is told. */
    void give(Notice notice) {
        if (notices.add(notice) && door.isOpen()) {
            notices.choiceOf(notice.recipient())
                    .filter(it -> it.wish(notice.kind()) == MailWish.AT_ONCE)
                    .ifPresent(it -> mails.add(it, notice.id(), notice.toldAt()));
        }
    }

    private Stream<UserId> recipients(NoticeKind kind, AuditableEvent act, CaseFileId id) {
        return switch (kind.recipient()) {
            case OFFICER -> officer(id);
            case RECEIVER -> receiver(act);
            case RECEIVERS, SUBSCRIBERS -> receivers(act);
            case SENDER -> Stream.concat(receiver(act), Stream.of(act.actor()));
            case BOTH -> Stream.concat(officer(id), receiver(act));
            case MANAGERS -> managers(cases.summaryOf(id));
            case SECRETARIES -> withRole(Role.COMMITTEE_SECRETARY);
            case DIRECTORS -> withRole(Role.DEVELOPMENT_DIRECTOR);
            case FOLLOWERS -> followers();
        };
    }

    private Stream<UserId> officer(CaseFileId id) {
        return Stream.ofNullable(cases.summaryOf(id).officer());
    }

    private Stream<UserId> managers(CaseFileSummary caseFile) {
        return users.withRole(Role.UNIT_MANAGER).stream()
                .filter(it -> it.manages(caseFile.unit()))
                .map(Person::id);
    }

    private Stream<UserId> followers() {
        return RoleGroups.FIGURE_FOLLOWERS.stream().flatMap(this::withRole).distinct();
    }

    private Stream<UserId> withRole(Role role) {
        return users.withRole(role).stream().map(Person::id);
    }

    private static Stream<UserId> receivers(AuditableEvent act) {
        return Stream.of(act.details().getOrDefault("receivers", "").split(","))
                .filter(it -> !it.isEmpty())
                .map(UserId::of);
    }

    private static Stream<UserId> receiver(AuditableEvent act) {
        return Stream.ofNullable(act.details().get("receiver")).map(UserId::of);
    }
}
