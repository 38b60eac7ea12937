package se.vagval.decision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import se.vagval.decision.MeetingId;

/** Meetings, by the day they are held. */
interface MeetingRepository extends JpaRepository<Meeting, UUID> {

    /** One row of the calendar. */
    record Row(
            LocalDate date,
            java.time.LocalTime startsAt,
            String place,
            MeetingStatus status,
            @Nullable Instant noticeSentAt,
            long cases,
            long undecided) {

        /** By the notice, or by the day the members are to have their papers. */
        boolean isSentOut(DecisionSettings settings, LocalDate today) {
            return noticeSentAt != null || settings.isSentOut(date, today);
        }
    }

    /** Items are counted for the meetings that are shown, however many there are. */
    String ROWS = """
            select new se.vagval.decision.domain.MeetingRepository$Row(m.date, m.startsAt, m.place, m.status, m.noticeSentAt,
                   (select count(i) from AgendaItem i where i.meeting = m),
                   (select count(i) from AgendaItem i where i.meeting = m and i.state = ON_AGENDA))
            from Meeting m
            """;

    @Query("select m from Meeting m left join fetch m.agenda.items where m.date = :date")
    Optional<Meeting> findByDate(LocalDate date);

    boolean existsByDate(LocalDate date);

    @Query(ROWS + "where m.date >= :day order by m.date")
    List<Row> from(LocalDate day);

    @Query(ROWS + "where m.date < :day order by m.date desc limit :most")
    List<Row> before(LocalDate day, int most);

    @Query(ROWS + "where m.status = PLANNED order by m.date")
    List<Row> planned();

    default Meeting held(MeetingId id) {
        return findByDate(id.date()).orElseThrow(() -> new NoSuchMeeting(id));
    }
}
