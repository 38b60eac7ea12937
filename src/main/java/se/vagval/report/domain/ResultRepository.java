package se.vagval.report.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The results of cases, and who took part in them. */
@Repository
class ResultRepository {

    private static final String RESULT =
            "select r.id, r.case_file, r.kind, r.year, r.text, r.goal, r.ground from case_result r ";

    /**
     * Results of what was granted: those whose goal is the area, and, where the goal is none of the areas, those of cases that
     * reach it; an empty area means all. Marked cases say nothing in a paper for everybody.
     */
    private static final String IN_AREA = """
            join case_file c on c.id = r.case_file and c.secrecy_provision is null
            join portfolio_case p on p.case_file = r.case_file and p.granted > 0
            where r.removed_at is null and (:area = '' or r.goal = :area
                or not coalesce(r.goal = any(:areas), false) and exists (select from portfolio_mark m
                    where m.case_file = r.case_file and m.cut = 'AREA' and m.value = :area))
            """;

    private final JdbcClient jdbc;

    ResultRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseResult> of(CaseFileId caseFile) {
        return jdbc.sql(RESULT + "where r.case_file = :case and r.removed_at is null order by r.year desc, r.saved_at")
                .param("case", caseFile.value())
                .query((found, row) -> result(found))
                .list();
    }

    /** @param areas all national areas that a goal may be */
    List<CaseResult> of(int year, ResultKind kind, String area, Collection<String> areas) {
        return jdbc.sql(RESULT + IN_AREA
                        + " and r.year = :year and r.kind = :kind order by c.registry_order, r.saved_at, r.id")
                .param("year", year)
                .param("kind", kind.name())
                .param("area", area)
                .param("areas", areas.toArray(String[]::new))
                .query((found, row) -> result(found))
                .list();
    }

    /** All confirmed actors of the cases that were granted or went on in the year and reach the area. */
    List<String> actors(int year, String area) {
        return jdbc.sql("""
                select distinct it ->> 'name' as name
                from portfolio_case p join case_file c on c.id = p.case_file and c.secrecy_provision is null
                join funding_application a on a.id = p.application, jsonb_array_elements(a.details -> 'actors') as it
                where (it ->> 'confirmed')::boolean and it ->> 'name' <> ''
                    and (extract(year from p.decided_on) = :year and p.granted > 0 or p.state = 'ONGOING'
                         and extract(year from p.decided_on) <= :year)
                    and (:area = '' or exists (select from portfolio_mark m
                        where m.case_file = p.case_file and m.cut = 'AREA' and m.value = :area))
                order by 1
                """)
                .param("year", year)
                .param("area", area)
                .query(String.class)
                .list();
    }

    void add(CaseResult result, UserId by, Instant at) {
        jdbc.sql("""
                insert into case_result (id, case_file, kind, year, text, goal, ground, saved_by, saved_at)
                values (:id, :case, :kind, :year, :text, :goal, :ground, :by, :at)
                """)
                .param("id", result.id())
                .param("case", result.caseFile().value())
                .param("kind", result.kind().name())
                .param("year", result.year())
                .param("text", result.text())
                .param("goal", result.goal())
                .param(
                        "ground",
                        result.ground() == null ? null : result.ground().name())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** It is kept, and no longer told. */
    boolean remove(CaseFileId caseFile, UUID id, Instant at) {
        return jdbc.sql("""
                update case_result set removed_at = :at where id = :id and case_file = :case and removed_at is null
                """)
                        .param("id", id)
                        .param("case", caseFile.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static CaseResult result(ResultSet found) throws SQLException {
        var ground = found.getString("ground");
        return new CaseResult(
                found.getObject("id", UUID.class),
                CaseFileId.of(found.getObject("case_file", UUID.class)),
                ResultKind.valueOf(found.getString("kind")),
                found.getInt("year"),
                found.getString("text"),
                found.getString("goal"),
                ground == null ? null : EffectGround.valueOf(ground));
    }
}
