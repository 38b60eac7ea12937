package se.vagval.decision.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.vagval.web.Paging.Slice;

/** Sammanträdeskalender. Those to come whole, of those that have been as many as a page holds. */
public record MeetingCalendar(List<Entry> coming, Slice<Entry> past) {

    /** One meeting with its back-plan. */
    public record Entry(
            LocalDate date,
            LocalTime startsAt,
            String place,
            MeetingStatus status,
            long cases,
            long undecided,
            BackPlan plan) {

        static Entry of(MeetingRepository.Row row, BackPlan plan) {
            return new Entry(row.date(), row.startsAt(), row.place(), row.status(), row.cases(), row.undecided(), plan);
        }
    }
}
