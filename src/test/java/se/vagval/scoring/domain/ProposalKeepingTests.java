package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Clock;
import java.util.EnumMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.demo.ActingAs;
import se.vagval.scoring.Proposals;

@StorageTest
class ProposalKeepingTests {

    @Autowired
    Proposals proposals;

    @Autowired
    GuideReaders readers;

    @Autowired
    ProposalSheetRepository sheets;

    @Autowired
    TestCases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    private CaseFileSummary caseFile;
    private ApplicationContent application;

    @BeforeEach
    void register() {
        var id = cases.registered();
        caseFile = acting.person(TestPeople.OFFICER, () -> caseFiles.summaryOf(id));
        application = acting.person(TestPeople.OFFICER, () -> caseFiles.applicationOf(id));
    }

    @Test
    void readsTheSameTextOnceAndKeepsWhatWasProposed() {
        var first = proposals.propose(caseFile, application).orElseThrow();
        var again = proposals.propose(caseFile, application).orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(proposals.kept(first.id())).contains(first);
        assertThat(first.sheet().of("D8").orElseThrow().passages()).isNotEmpty();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void readsAnewWhenTheApplicationSaysSomethingElse() {
        var first = proposals.propose(caseFile, application).orElseThrow();
        var changed = with("Senast den 31 december 2028 har 40 företag fler anställda än i dag (bas 12).");

        assertThat(proposals.basisOf(caseFile, changed)).isNotEqualTo(proposals.basisOf(caseFile, application));
        var second = proposals.propose(caseFile, changed).orElseThrow();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.sheet().of("D8").orElseThrow().level())
                .isGreaterThan(first.sheet().of("D8").orElseThrow().level());
        assertThat(proposals.kept(first.id())).contains(first);
    }

    /** What somebody has seen stands for ever. */
    @Test
    void isNeverChanged() {
        var kept = proposals.propose(caseFile, application).orElseThrow();

        assertThatException()
                .isThrownBy(() -> database.sql("update proposal_sheet set read_sha256 = guide_sha256 where id = :id")
                        .param("id", kept.id())
                        .update())
                .withMessageContaining("proposal_sheet");
    }

    @Test
    void proposesNothingWhenSwitchedOff() {
        var off = new ProposalDirectory(new ScoringSettings(false, false), readers, sheets, Clock.systemUTC());
        var kept = proposals.propose(caseFile, application).orElseThrow();

        assertThat(off.basisOf(caseFile, application)).isEmpty();
        assertThat(off.propose(caseFile, application)).isEmpty();
        assertThat(off.kept(kept.id())).isEmpty();
    }

    /** A number of a person stays in the application and goes no further. */
    @Test
    void hidesNumbersOfPersonsInWhatItShows() {
        var sheet = proposals
                .propose(
                        caseFile, with("Senast 2028 har 40 företag fler anställda, säger 811228-9874, som har bas 12."))
                .orElseThrow()
                .sheet();

        assertThat(sheet.toString()).doesNotContain("811228").contains("••••••-••••");
    }

    private int count() {
        return database.sql("select count(*) from proposal_sheet where case_file = :id")
                .param("id", caseFile.id().value())
                .query(Integer.class)
                .single();
    }

    private ApplicationContent with(String objectives) {
        var texts = new EnumMap<>(application.texts());
        texts.put(ApplicationField.OBJECTIVES, objectives);
        return new ApplicationContent(
                application.id(),
                application.version() + 1,
                texts,
                application.projectStart(),
                application.projectEnd(),
                application.supportForm(),
                application.funds(),
                application.municipalities(),
                application.actors(),
                application.budget(),
                application.financing(),
                application.notes());
    }
}
