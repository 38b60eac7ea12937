package se.vagval.exchange.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** What has been opened for external readers. A case that is marked, or lies in the archive, is never among what one is given. */
@Repository
class CaseShareRepository {

    private static final String FIELDS = """
            select s.id, s.case_file, s.reader, s.reason, s.open_until, s.opened_by, s.opened_at, s.closed_at
            from case_share s
            """;

    private static final String OPEN = FIELDS + """
            join case_file c on c.id = s.case_file
            where s.reader = :reader and s.closed_at is null and s.open_until >= :today and c.secrecy_provision is null
                and c.status <> 'ARCHIVED'
            """;

    private final JdbcClient jdbc;

    CaseShareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseShare> of(CaseFileId id) {
        return jdbc.sql(FIELDS + " where s.case_file = :case order by s.opened_at desc, s.id")
                .param("case", id.value())
                .query((row, number) -> share(row))
                .list();
    }

    List<CaseShare> openFor(UserId reader, LocalDate today) {
        return jdbc.sql(OPEN + " order by c.registry_number")
                .param("reader", reader.value())
                .param("today", today)
                .query((row, number) -> share(row))
                .list();
    }

    Optional<CaseShare> openFor(UserId reader, LocalDate today, UUID id) {
        return jdbc.sql(OPEN + " and s.id = :id")
                .param("reader", reader.value())
                .param("today", today)
                .param("id", id)
                .query((row, number) -> share(row))
                .optional();
    }

    /** Whether it was opened: not when it is open for the reader already. What has run out gives way. */
    boolean open(CaseShare share) {
        jdbc.sql("""
                update case_share set closed_by = opened_by, closed_at = :at
                where case_file = :case and reader = :reader and closed_at is null and open_until < :today
                """)
                .param("at", share.openedAt().atOffset(ZoneOffset.UTC))
                .param("case", share.caseFile().value())
                .param("reader", share.reader().value())
                .param("today", LocalDate.ofInstant(share.openedAt(), Swedish.ZONE))
                .update();
        return jdbc.sql("""
                insert into case_share (id, case_file, reader, reason, open_until, opened_by, opened_at)
                values (:id, :case, :reader, :reason, :until, :by, :at) on conflict do nothing
                """)
                        .param("id", share.id())
                        .param("case", share.caseFile().value())
                        .param("reader", share.reader().value())
                        .param("reason", share.reason())
                        .param("until", share.until())
                        .param("by", share.openedBy().value())
                        .param("at", share.openedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whose it was, when it was open until now. */
    Optional<UserId> close(UUID id, CaseFileId caseFile, UserId by, Instant now) {
        return jdbc.sql("""
                update case_share set closed_by = :by, closed_at = :now
                where id = :id and case_file = :case and closed_at is null returning reader
                """)
                .param("id", id)
                .param("case", caseFile.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(UserId::of);
    }

    /** Whose they were, of those that were open until now; what has run out has done so already. */
    List<UserId> closeAll(CaseFileId caseFile, UserId by, Instant now) {
        return jdbc.sql("""
                update case_share set closed_by = :by, closed_at = :now
                where case_file = :case and closed_at is null and open_until >= :today returning reader
                """)
                .param("case", caseFile.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", LocalDate.ofInstant(now, Swedish.ZONE))
                .query((row, number) -> UserId.of(row.getString("reader")))
                .list();
    }

    private static CaseShare share(ResultSet row) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new CaseShare(
                row.getObject("id", UUID.class),
                CaseFileId.of(row.getObject("case_file", UUID.class)),
                UserId.of(row.getString("reader")),
                row.getString("reason"),
                row.getObject("open_until", LocalDate.class),
                UserId.of(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
