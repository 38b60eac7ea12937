package se.vagval.notice.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseDeadlines;

/** What the calendar tells: decisions that are soon due or overdue, and the mail of the day for those who want one. */
@Component
class DayTelling {

    private static final int DAYS_BEFORE = 14;
    /** A day long past has been told; it is not told anew to everybody who joins. */
    private static final int DAYS_AFTER = 30;

    private static final int MOST = 5000;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final CaseDeadlines deadlines;
    private final NoticeGiving giving;
    private final MailRepository mails;
    private final MailDoor door;
    private final Clock clock;

    DayTelling(CaseDeadlines deadlines, NoticeGiving giving, MailRepository mails, MailDoor door, Clock clock) {
        this.deadlines = deadlines;
        this.giving = giving;
        this.mails = mails;
        this.door = door;
        this.clock = clock;
    }

    /** From seven in the morning, as often as it is asked: each day and each mail is told once. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    @Transactional
    void tell() {
        if (LocalTime.now(clock).isBefore(MORNING)) {
            return;
        }
        var today = LocalDate.now(clock);
        for (var due : deadlines.decisionsDue(today.minusDays(DAYS_AFTER), today.plusDays(DAYS_BEFORE), MOST)) {
            var kind = due.decisionBy().isBefore(today) ? NoticeKind.OVERDUE : NoticeKind.DUE_SOON;
            giving.give(Notice.ofDay(kind, due.officer(), due.id(), due.decisionBy(), clock.instant()));
        }
        if (door.isOpen()) {
            mails.addDaily(today, clock.instant());
        }
    }
}
