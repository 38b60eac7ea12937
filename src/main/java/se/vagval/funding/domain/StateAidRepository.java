package se.vagval.funding.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.StoredJson;
import se.vagval.funding.domain.DeMinimis.Earlier;
import se.vagval.identity.UserId;
import tools.jackson.databind.json.JsonMapper;

/** State aid, case by case, and what one organisation has got before. */
@Repository
class StateAidRepository {

    private static final JsonMapper JSON = StoredJson.columns();

    private final JdbcClient jdbc;

    StateAidRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StateAidReview> of(CaseFileId caseFile) {
        return jdbc.sql("select * from state_aid_review where case_file = :id")
                .param("id", caseFile.value())
                .query((row, number) -> new StateAidReview(
                        row.getInt("version"),
                        JSON.readValue(row.getString("answers"), AidAnswers.class),
                        row.getString("ground") == null ? null : AidGround.valueOf(row.getString("ground")),
                        row.getString("article"),
                        row.getBigDecimal("euro_rate"),
                        row.getObject("declared_euro", Long.class)))
                .optional();
    }

    /** When the review or the union's part was last changed. */
    Optional<Instant> recordedAt(CaseFileId caseFile) {
        return jdbc.sql("""
                        select greatest((select reviewed_at from state_aid_review where case_file = :id),
                            (select eu_recorded_at from case_funding where case_file = :id))
                        """)
                .param("id", caseFile.value())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    void save(CaseFileId caseFile, StateAidReview it, UserId officer, Instant now) {
        var ground = it.ground();
        var changed = jdbc.sql("""
                        insert into state_aid_review (case_file, version, answers, ground, article, euro_rate,
                            declared_euro, reviewed_by, reviewed_at)
                        values (:id, 1, :answers::jsonb, :ground, :article, :rate, :declared, :by, :now)
                        on conflict (case_file) do update set version = state_aid_review.version + 1,
                            answers = excluded.answers, ground = excluded.ground, article = excluded.article,
                            euro_rate = excluded.euro_rate, declared_euro = excluded.declared_euro,
                            reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at
                        where state_aid_review.version = :version
                        """)
                .param("id", caseFile.value())
                .param("version", it.version())
                .param("answers", JSON.writeValueAsString(it.answers()))
                .param("ground", ground == null ? null : ground.name())
                .param("article", it.article())
                .param("rate", it.euroRate())
                .param("declared", it.declaredEuro())
                .param("by", officer.value())
                .param("now", Timestamp.from(now))
                .update();
        FundingRefusal.requireThat(changed == 1, FundingRefusal.Reason.CHANGED_MEANWHILE);
    }

    /**
     * Grants and sub-grants to the organisation after the day and until the other, but for the case's own. Whose a case is, its
     * application says today.
     */
    List<Earlier> grantsTo(String organisation, LocalDate after, LocalDate until, CaseFileId but) {
        return organisation.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select f.case_file, f.decided_on, f.granted as amount, a.ground
                        from case_funding f left join state_aid_review a on a.case_file = f.case_file
                        where f.case_file in (%s) and f.granted is not null
                            and f.decided_on > :after and f.decided_on <= :until and f.case_file <> :but
                        union all
                        select s.case_file, s.decided_on, s.amount, 'DE_MINIMIS' from sub_grant s
                        where s.organisation = :organisation and s.decided_on > :after and s.decided_on <= :until
                        order by decided_on desc, case_file
                        """.formatted(FundingRepository.CASES_OF))
                        .param("organisation", organisation)
                        .param("after", after)
                        .param("until", until)
                        .param("but", but.value())
                        .query((row, number) -> new Earlier(
                                new CaseFileId(row.getObject("case_file", UUID.class)),
                                row.getObject("decided_on", LocalDate.class),
                                row.getLong("amount"),
                                row.getString("ground") == null ? null : AidGround.valueOf(row.getString("ground"))))
                        .list();
    }
}
