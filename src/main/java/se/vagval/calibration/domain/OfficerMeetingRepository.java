package se.vagval.calibration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.InsightConditions;
import se.vagval.identity.UserId;

/** Keeps officers' meetings and what was noted at them. */
@Repository
class OfficerMeetingRepository {

    private static final String MEETINGS = """
            select m.*, (select count(*) from officer_meeting_case c where c.meeting = m.id) as cases
            from officer_meeting m
            """;

    private final JdbcClient jdbc;

    OfficerMeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(OfficerMeeting meeting, Instant now) {
        jdbc.sql("""
                        insert into officer_meeting (id, title, day, planned_by, planned_at)
                        values (:id, :title, :day, :by, :at)
                        """)
                .param("id", meeting.id())
                .param("title", meeting.title())
                .param("day", meeting.day())
                .param("by", meeting.plannedBy().value())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Latest day first. */
    List<OfficerMeeting> latest(int limit) {
        return jdbc.sql(MEETINGS + " order by m.day desc, m.id limit :limit")
                .param("limit", limit)
                .query(OfficerMeetingRepository::meeting)
                .list();
    }

    Optional<OfficerMeeting> find(UUID id) {
        return jdbc.sql(MEETINGS + " where m.id = :id")
                .param("id", id)
                .query(OfficerMeetingRepository::meeting)
                .optional();
    }

    /** Whether it was not on the list before. */
    boolean add(UUID meeting, CaseFileId caseFile) {
        return jdbc.sql("""
                        insert into officer_meeting_case (meeting, case_file, position, note, saves)
                        select :meeting, :case, coalesce(max(position), 0) + 1, '', 0
                        from officer_meeting_case where meeting = :meeting
                        on conflict (meeting, case_file) do nothing
                        """)
                        .param("meeting", meeting)
                        .param("case", caseFile.value())
                        .update()
                == 1;
    }

    /** Only what nobody has written anything about. */
    boolean remove(UUID meeting, CaseFileId caseFile) {
        return jdbc.sql("delete from officer_meeting_case where meeting = :meeting and case_file = :case and note = ''")
                        .param("meeting", meeting)
                        .param("case", caseFile.value())
                        .update()
                == 1;
    }

    List<OfficerMeeting.Item> items(UUID meeting) {
        return jdbc.sql("select * from officer_meeting_case where meeting = :meeting order by position, case_file")
                .param("meeting", meeting)
                .query(OfficerMeetingRepository::item)
                .list();
    }

    Optional<OfficerMeeting.Item> item(UUID meeting, CaseFileId caseFile) {
        return jdbc.sql("select * from officer_meeting_case where meeting = :meeting and case_file = :case")
                .param("meeting", meeting)
                .param("case", caseFile.value())
                .query(OfficerMeetingRepository::item)
                .optional();
    }

    /** Cases in these states that are open to the reader and not on the meeting's list; the latest first. */
    List<CaseFileId> bringable(UUID meeting, Set<CaseStatus> states, InsightConditions reader, int most) {
        return jdbc.sql("select c.id from case_file c where c.status in (:states) and " + reader.open() + """
                         and not exists (select from officer_meeting_case m where m.meeting = :meeting and m.case_file = c.id)
                        order by c.received desc, c.id limit :most
                        """)
                .params(reader.values())
                .param("states", states.stream().map(Enum::name).toList())
                .param("meeting", meeting)
                .param("most", most)
                .query((row, number) -> CaseFileId.of(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whether what was seen still stood. */
    boolean note(UUID meeting, CaseFileId caseFile, String note, int seen, UserId by, Instant now) {
        return jdbc.sql("""
                        update officer_meeting_case set note = :note, saves = saves + 1, noted_by = :by, noted_at = :at
                        where meeting = :meeting and case_file = :case and saves = :seen
                        """)
                        .param("note", note)
                        .param("by", by.value())
                        .param("at", Timestamp.from(now))
                        .param("meeting", meeting)
                        .param("case", caseFile.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static OfficerMeeting meeting(ResultSet row, int number) throws SQLException {
        return new OfficerMeeting(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                UserId.of(row.getString("planned_by")),
                row.getInt("cases"));
    }

    private static OfficerMeeting.Item item(ResultSet row, int number) throws SQLException {
        var by = row.getString("noted_by");
        var at = row.getTimestamp("noted_at");
        return new OfficerMeeting.Item(
                CaseFileId.of(row.getObject("case_file", UUID.class)),
                row.getString("note"),
                row.getInt("saves"),
                by == null ? null : UserId.of(by),
                at == null ? null : at.toInstant());
    }
}
