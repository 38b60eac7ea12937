package se.vagval.funding.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.domain.CapacityJudging.Judged;
import se.vagval.identity.UserId;

/** How able each applicant is, by aspect. */
@Repository
class CapacityRepository {

    private final JdbcClient jdbc;

    CapacityRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<CapacityAspect, Judged> of(CaseFileId caseFile) {
        var all = new EnumMap<CapacityAspect, Judged>(CapacityAspect.class);
        jdbc.sql("select aspect, level, note from capacity_judgement where case_file = :id")
                .param("id", caseFile.value())
                .query((row, number) -> all.put(
                        CapacityAspect.valueOf(row.getString("aspect")),
                        new Judged(CapacityLevel.valueOf(row.getString("level")), row.getString("note"))))
                .list();
        return all;
    }

    /** As {@link #of}, and nobody else writes any of it until this is done; there may be no row yet to lock. */
    Map<CapacityAspect, Judged> held(CaseFileId caseFile) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('capacity ' || :id, 0))")
                .param("id", caseFile.toString())
                .query((row, number) -> number)
                .list();
        return of(caseFile);
    }

    void save(CaseFileId caseFile, CapacityAspect aspect, Judged it, UserId officer, Instant now) {
        jdbc.sql("""
                        insert into capacity_judgement (case_file, aspect, level, note, judged_by, judged_at)
                        values (:id, :aspect, :level, :note, :by, :now)
                        on conflict (case_file, aspect) do update set level = excluded.level, note = excluded.note,
                            judged_by = excluded.judged_by, judged_at = excluded.judged_at
                        """)
                .param("id", caseFile.value())
                .param("aspect", aspect.name())
                .param("level", it.level().name())
                .param("note", it.note())
                .param("by", officer.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
