package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
            long cases,
            long undecided) {}

    String ROWS = """
            select new se.vagval.decision.domain.MeetingRepository$Row(m.date, m.startsAt, m.place, m.status, count(i),
                   coalesce(sum(case when i.state = ON_AGENDA then 1 else 0 end), 0))
            from Meeting m left join m.items i
            """;

    @Query("select m from Meeting m left join fetch m.items where m.date = :date")
    Optional<Meeting> findByDate(LocalDate date);

    boolean existsByDate(LocalDate date);

    @Query(ROWS + "where m.date >= :day group by m.id order by m.date")
    List<Row> from(LocalDate day);

    @Query(ROWS + "where m.date < :day group by m.id order by m.date desc limit 50")
    List<Row> before(LocalDate day);

    @Query(ROWS + "where m.status = PLANNED group by m.id order by m.date")
    List<Row> planned();

    default Meeting held(MeetingId id) {
        return findByDate(id.date()).orElseThrow(() -> new NoSuchMeeting(id));
    }
}
