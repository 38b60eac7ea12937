package se.vagval.funding.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What has been paid out, and what has come back. */
@Repository
class PaymentRepository {

    private final JdbcClient jdbc;

    PaymentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Payment> paymentsOf(CaseFileId caseFile) {
        return jdbc.sql("select * from funding_payment where case_file = :id order by paid_on, recorded_at")
                .param("id", caseFile.value())
                .query((row, number) -> new Payment(
                        row.getObject("id", UUID.class),
                        row.getLong("amount"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getBoolean("advance"),
                        row.getString("reference"),
                        row.getString("withdrawn_reason")))
                .list();
    }

    List<Reversal> reversalsOf(CaseFileId caseFile) {
        return jdbc.sql("select * from funding_reversal where case_file = :id order by reversed_on, recorded_at")
                .param("id", caseFile.value())
                .query((row, number) -> new Reversal(
                        row.getObject("id", UUID.class),
                        Reversal.Kind.valueOf(row.getString("kind")),
                        row.getLong("amount"),
                        row.getObject("reversed_on", LocalDate.class),
                        row.getInt("frame_year"),
                        row.getString("reason")))
                .list();
    }

    void add(CaseFileId caseFile, String source, Payment it, UserId payer, Instant now) {
        jdbc.sql("""
                        insert into funding_payment (id, case_file, source, amount, paid_on, advance, reference,
                            recorded_by, recorded_at)
                        values (:id, :case, :source, :amount, :day, :advance, :reference, :by, :now)
                        """)
                .param("id", it.id())
                .param("case", caseFile.value())
                .param("source", source)
                .param("amount", it.amount())
                .param("day", it.paidOn())
                .param("advance", it.advance())
                .param("reference", it.reference())
                .param("by", payer.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @return whether it still counted */
    boolean withdraw(UUID payment, String reason, UserId payer, Instant now) {
        return jdbc.sql("""
                        update funding_payment set withdrawn_by = :by, withdrawn_at = :now, withdrawn_reason = :reason
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", payment)
                        .param("reason", reason)
                        .param("by", payer.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void add(CaseFileId caseFile, String source, Reversal it, UserId payer, Instant now) {
        jdbc.sql("""
                        insert into funding_reversal (id, case_file, source, kind, amount, reversed_on, frame_year,
                            reason, recorded_by, recorded_at)
                        values (:id, :case, :source, :kind, :amount, :day, :year, :reason, :by, :now)
                        """)
                .param("id", it.id())
                .param("case", caseFile.value())
                .param("source", source)
                .param("kind", it.kind().name())
                .param("amount", it.amount())
                .param("day", it.reversedOn())
                .param("year", it.frameYear())
                .param("reason", it.reason())
                .param("by", payer.value())
                .param("now", Timestamp.from(now))
                .update();
    }
}
