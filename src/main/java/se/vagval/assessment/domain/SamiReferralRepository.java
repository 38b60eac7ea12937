package se.vagval.assessment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.assessment.domain.SamiReferral.Answer;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;

/** Keeps what was asked of Sami parties and what they answered; nothing of it is ever changed. */
@Repository
class SamiReferralRepository {

    private final JdbcClient jdbc;

    SamiReferralRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were sent. */
    List<SamiReferral> of(CaseFileId caseFile) {
        return jdbc.sql("""
                        select r.*, coalesce(a.answer, s.answer) as answer,
                               coalesce(a.answered_on, s.answered_on) as answered_on,
                               coalesce(a.noted_by, s.noted_by) as noted_by, s.answered_on as silent_on
                        from sami_referral r
                        left join sami_referral_answer a on a.referral = r.id and a.came
                        left join sami_referral_answer s on s.referral = r.id and not s.came
                        where r.case_file = :case order by r.sent_at, r.id
                        """)
                .param("case", caseFile.value())
                .query((row, number) -> referral(row))
                .list();
    }

    void keep(CaseFileId caseFile, SamiReferral sent, Instant now) {
        jdbc.sql("""
                        insert into sami_referral
                            (id, case_file, party, question, sent_on, sent_way, due, sent_by, sent_at)
                        values (:id, :case, :party, :question, :on, :way, :due, :by, :now)
                        """)
                .param("id", sent.id())
                .param("case", caseFile.value())
                .param("party", sent.party())
                .param("question", sent.question())
                .param("on", sent.sentOn())
                .param("way", sent.way().name())
                .param("due", sent.due())
                .param("by", sent.sentBy().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An answer and the silence before it are noted one after the other, never at once. */
    void lock(UUID referral) {
        jdbc.sql("select id from sami_referral where id = :referral for update")
                .param("referral", referral)
                .query(UUID.class)
                .optional();
    }

    /** @return whether it was kept; not when somebody has noted the same meanwhile */
    boolean keep(UUID referral, Answer answer, Instant now) {
        return jdbc.sql("""
                                insert into sami_referral_answer (referral, answer, answered_on, noted_by, noted_at)
                                values (:referral, :answer, :on, :by, :now)
                                on conflict (referral, came) do nothing
                                """)
                        .param("referral", referral)
                        .param("answer", answer.text())
                        .param("on", answer.on())
                        .param("by", answer.notedBy().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static SamiReferral referral(ResultSet row) throws SQLException {
        var answeredOn = row.getObject("answered_on", LocalDate.class);
        return new SamiReferral(
                row.getObject("id", UUID.class),
                row.getString("party"),
                row.getString("question"),
                row.getObject("sent_on", LocalDate.class),
                LetterWay.valueOf(row.getString("sent_way")),
                row.getObject("due", LocalDate.class),
                UserId.of(row.getString("sent_by")),
                row.getObject("silent_on", LocalDate.class),
                answeredOn == null
                        ? null
                        : new Answer(row.getString("answer"), answeredOn, UserId.of(row.getString("noted_by"))));
    }
}
