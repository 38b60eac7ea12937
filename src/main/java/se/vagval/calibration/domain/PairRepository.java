package se.vagval.calibration.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.SecondState;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Reads what the two said, as it was when both were laid open. */
@Repository
class PairRepository {

    private static final String PAIRS = """
            select s.case_file, s.kind, s.first_assessor, s.assessor, s.revealed_at,
                   g.criterion, g.first_mark, g.mark, case when g.agreed_by is not null then g.common_mark end as common
            from second_assessment s join second_grade g on g.second_assessment = s.id
            where s.revealed_at is not null and g.first_mark is not null and g.mark is not null
            """;

    private final JdbcClient jdbc;

    PairRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the two said of one criterion; marks as in {@link Verdict}. */
    record Compared(
            CaseFileId caseFile,
            SecondKind kind,
            UserId first,
            UserId second,
            Instant at,
            String criterion,
            String firstMark,
            String secondMark,
            String common) {

        boolean hasLevels() {
            return Verdict.levelOf(firstMark) != null && Verdict.levelOf(secondMark) != null;
        }

        Agreement.Pair levels() {
            return new Agreement.Pair(caseFile, Integer.parseInt(firstMark), Integer.parseInt(secondMark));
        }
    }

    List<Compared> all() {
        return jdbc.sql(PAIRS + " order by s.revealed_at, s.id, g.criterion")
                .query(PairRepository::row)
                .list();
    }

    List<Compared> of(UserId person) {
        return jdbc.sql(
                        PAIRS
                                + " and (s.assessor = :who or s.first_assessor = :who) order by s.revealed_at, s.id, g.criterion")
                .param("who", person.value())
                .query(PairRepository::row)
                .list();
    }

    /** Everybody who is one of two, to be looked at by the RUS-samordnare. */
    List<UserId> people() {
        return jdbc.sql("""
                        select distinct person from second_assessment s
                            cross join lateral (values (s.assessor), (s.first_assessor)) as both_of (person)
                        where s.revealed_at is not null order by person
                        """).query(String.class).list().stream().map(UserId::of).toList();
    }

    /** What somebody is asked to judge, or was: newest first. */
    List<Overview> overview(int limit) {
        return jdbc.sql("""
                        select id, case_file, kind, assessor, asked_at, completed_at, revealed_at, withdrawn_at
                        from second_assessment order by asked_at desc, id limit :limit
                        """)
                .param("limit", limit)
                .query(PairRepository::overview)
                .list();
    }

    List<Overview> openOf(UserId person) {
        return jdbc.sql("""
                        select id, case_file, kind, assessor, asked_at, completed_at, revealed_at, withdrawn_at
                        from second_assessment
                        where assessor = :who and completed_at is null and withdrawn_at is null order by asked_at, id
                        """)
                .param("who", person.value())
                .query(PairRepository::overview)
                .list();
    }

    /** Andrabedömning i korthet. */
    record Overview(
            UUID id, CaseFileId caseFile, SecondKind kind, UserId assessor, Instant askedAt, SecondState state) {}

    private static Overview overview(ResultSet row, int number) throws SQLException {
        return new Overview(
                row.getObject("id", UUID.class),
                CaseFileId.of(row.getObject("case_file", UUID.class)),
                SecondKind.valueOf(row.getString("kind")),
                UserId.of(row.getString("assessor")),
                row.getTimestamp("asked_at").toInstant(),
                SecondAssessment.state(
                        row.getTimestamp("completed_at") != null,
                        row.getTimestamp("revealed_at") != null,
                        row.getTimestamp("withdrawn_at") != null));
    }

    private static Compared row(ResultSet row, int number) throws SQLException {
        var common = row.getString("common");
        return new Compared(
                CaseFileId.of(row.getObject("case_file", UUID.class)),
                SecondKind.valueOf(row.getString("kind")),
                UserId.of(row.getString("first_assessor")),
                UserId.of(row.getString("assessor")),
                row.getTimestamp("revealed_at").toInstant(),
                row.getString("criterion"),
                row.getString("first_mark"),
                row.getString("mark"),
                common == null ? "" : common);
    }
}
