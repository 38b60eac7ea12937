package se.vagval.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.CorrectedApplication;
import se.vagval.StorageTest;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.portfolio.ActorSize;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.TestPortfolio;
import se.vagval.portfolio.domain.ApplicantSizing.Applicant;
import se.vagval.portfolio.domain.ApplicantSizing.Place;

/** Applicants put right: who is new, how large each is, and why a quarter looks as it does. */
@StorageTest
class CorrectedApplicantTests {

    private static final UserId ANALYST = UserId.of("statistiker");

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    ApplicantSizing sizing;

    @Autowired
    QuarterPublishing publishing;

    @Autowired
    NoteRepository notes;

    @Autowired
    ActingAs acting;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void whoeverBecomesOrCeasesToBeTheFirstOfItsApplicantIsCountedAnew() {
        var first = applied(2, "111111-0001");
        var second = applied(3, "111111-0001");
        var other = applied(4, "222222-0002");
        portfolio.keepUp();
        assertThat(List.of(mark(first), mark(second), mark(other))).containsExactly("NEW", "KNOWN", "NEW");

        organisation(first, "222222-0002");
        portfolio.keepUp();

        assertThat(List.of(mark(first), mark(second), mark(other))).containsExactly("NEW", "NEW", "KNOWN");
    }

    @Test
    void everyApplicantCanBeReachedPageByPage() {
        for (var number = 0; number < 55; number++) {
            applied(2, "333333-%04d".formatted(number));
        }
        portfolio.keepUp();
        database.sql("insert into applicant_size (organisation, size, source, set_by, set_at)"
                        + " select distinct organisation, :size, 'prov', 'statistiker', now() from portfolio_case"
                        + " where organisation like '333333-%'")
                .param("size", ActorSize.values()[0].name())
                .update();

        var page = acting.person(ANALYST, () -> sizing.applicants(true, Place.FIRST));
        assertThat(page.rows()).hasSize(50);
        var last = page.rows().getLast();
        var next = acting.person(ANALYST, () -> sizing.applicants(true, new Place(last.cases(), last.organisation())));

        assertThat(next.rows()).isNotEmpty().doesNotContainAnyElementsOf(page.rows());
        assertThat(next.rows()).extracting(Applicant::organisation).contains("333333-0054");
    }

    @Test
    void aNoteIsRemovedFromItsOwnQuarterOnly() {
        var quarter = new QuarterId(2022, 1);
        notes.addNote(quarter, "2380", NoteFactor.values()[0], "Få ansökningar", ANALYST, Instant.EPOCH);
        var note = notes.notes(quarter).getFirst().id();
        var before = traces();

        acting.person(ANALYST, () -> publishing.removeNote(new QuarterId(2022, 2), note, ANALYST));
        assertThat(notes.notes(quarter)).hasSize(1);
        assertThat(traces()).isEqualTo(before);

        acting.person(ANALYST, () -> publishing.removeNote(quarter, note, ANALYST));
        assertThat(notes.notes(quarter)).isEmpty();
        assertThat(traces()).isEqualTo(before + 1);
    }

    private CaseFileId applied(int month, String organisation) {
        var id = portfolio.applied(
                LocalDate.of(2018, month, 2),
                "2380",
                List.of(new MunicipalityShare("2380", 1)),
                "PS",
                List.of("A11"),
                100_000);
        organisation(id, organisation);
        return id;
    }

    private void organisation(CaseFileId id, String number) {
        storage.flush();
        storage.clear();
        CorrectedApplication.keep(database, id, "{applicant,organisationNumber}", '"' + number + '"');
    }

    private String mark(CaseFileId id) {
        return database.sql("select value from portfolio_mark where case_file = ? and cut = 'APPLICANT'")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private long traces() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }
}
