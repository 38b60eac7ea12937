package se.vagval.portfolio;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDetails.Applicant;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.RegistryNumber;
import se.vagval.portfolio.domain.PortfolioKeeping;

/** Cases for statistics: registered as cases are, with a decision of a day that is chosen. */
@TestComponent
public class TestPortfolio {

    private final TestCases cases;
    private final JdbcClient jdbc;
    private final PortfolioKeeping keeping;
    private final EntityManager entities;

    TestPortfolio(TestCases cases, JdbcClient jdbc, PortfolioKeeping keeping, EntityManager entities) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.keeping = keeping;
        this.entities = entities;
    }

    /** Within a test's own transaction nothing has been written out yet. */
    public void keepUp() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
        keeping.keepUp();
    }

    /** An application, by where its applicant sits, where it works and what it asks for. */
    public CaseFileId applied(
            LocalDate received,
            String seat,
            List<MunicipalityShare> places,
            String form,
            List<String> funds,
            long amount) {
        var it = TestCases.draft(TestPeople.OFFICER);
        var sound = TestCases.details();
        var details = new ApplicationDetails(
                sound.title(),
                sound.projectType(),
                form,
                funds,
                sound.projectStart(),
                sound.projectEnd(),
                Applicant.of("Byalaget i Backen", "802001-1106", "ideell förening", "CIV", seat),
                sound.contact(),
                sound.texts(),
                places,
                sound.actors(),
                sound.budget(),
                List.of(
                        new FinancingLine("Anslag 1:1", TestCases.APPLIED_GRANT, amount, false),
                        new FinancingLine("Bräcke kommun", "Offentlig kontant – kommun", 400_000, true)),
                sound.enclosures());
        return cases.register(new ApplicationDraft(
                RegistryNumber.of(TestCases.freshNumber()),
                received,
                it.channel(),
                it.unit(),
                it.officer(),
                null,
                details,
                true));
    }

    /** By the committee, on a day of long ago: a delegate's decision would need its papers, too. */
    public void decided(CaseFileId id, LocalDate day, String outcome, Long granted, String status) {
        jdbc.sql("""
                insert into meeting (id, version, meeting_date, place, starts_at, status, revision)
                values (gen_random_uuid(), 0, date '1999-01-04', 'Östersund', '09:00', 'HELD', 0) on conflict do nothing
                """).update();
        jdbc.sql("""
                insert into decision (id, case_file, meeting, decided_on, paragraph, outcome, granted_amount, decision_maker,
                                      rapporteur, participants, motivation, deviation, correction_reason, recorded_by, recorded_at)
                select :id, :case, m.id, :day, 1, :outcome, :granted, 'Nämnden', '', '[]', 'Skäl.', '', '', 'namndsekreterare', now()
                from meeting m where m.meeting_date = date '1999-01-04'
                """)
                .param("id", UUID.randomUUID())
                .param("case", id.value())
                .param("day", day)
                .param("outcome", outcome)
                .param("granted", granted)
                .update();
        jdbc.sql("update case_file set status = :status where id = :id")
                .param("status", status)
                .param("id", id.value())
                .update();
    }

    /** By hand, as it would be recorded by whoever pays. */
    public UUID paid(CaseFileId id, LocalDate day, long amount) {
        jdbc.sql("""
                insert into funding_source (code, name, kind, position) values ('P-PAID', 'Provkälla', 'OTHER', 999)
                on conflict do nothing
                """).update();
        jdbc.sql("""
                insert into case_funding (case_file, version, source, eu_conditional, eu_reference)
                values (:case, 0, 'P-PAID', false, '') on conflict do nothing
                """).param("case", id.value()).update();
        var payment = UUID.randomUUID();
        jdbc.sql("""
                insert into funding_payment (id, case_file, source, amount, paid_on, advance, reference, recorded_by, recorded_at)
                values (:id, :case, 'P-PAID', :amount, :day, false, '', 'utbetalare', now())
                """)
                .param("id", payment)
                .param("case", id.value())
                .param("amount", amount)
                .param("day", day)
                .update();
        return payment;
    }
}
