package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.assessment.Assessments;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.demo.ActingAs;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.PdfText;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.Profiles;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementRefusal.Reason;
import se.vagval.strategy.Recommendation;

/** Regionalt yttrande, 2022:1379 2 kap. 17 §: written to a fund's authority from the blocks that were approved. */
@StorageTest
@MockitoBean(types = Assessments.class)
class RegionalOpinionTests {

    @Autowired
    TestCases cases;

    @Autowired
    StatementWriting writing;

    @Autowired
    StatementReviewing review;

    @Autowired
    ReviewReading reviewing;

    @Autowired
    StatementArchiving archive;

    @Autowired
    OpinionSending sending;

    @Autowired
    AuditEntries audit;

    @Autowired
    Clock clock;

    @Autowired
    ActingAs acting;

    @Autowired
    Assessments assessments;

    @BeforeEach
    void assess() {
        when(assessments.profileOf(any())).thenReturn(Profiles.villages());
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(Profiles.villages(), List.of()));
    }

    @Test
    void isWrittenToTheAuthorityOfTheFundFromTheApprovedBlocks() {
        var id = approved(List.of("A11", "ERUF-MN"), Recommendation.PRIORITISE);

        var pdf = opinion(id, DocumentFormat.PDF).orElseThrow();
        assertThat(PdfText.body(pdf).replaceAll("\\s+", " "))
                .contains(
                        "Regionalt yttrande",
                        "Till: Tillväxtverket",
                        "2 kap. 17 § förordningen (2022:1379)",
                        "Projektet stämmer överens med det regionala utvecklingsarbetet.",
                        "Vår egen text om den nationella strategin.",
                        "Europeiska regionala utvecklingsfonden",
                        "Anslag 1:1, 400 000 kronor, villkorat av finansiärens beslut",
                        "För regional utveckling")
                .doesNotContain("Rekommendationen hör till utlåtandet.", "Utlåtande gjort av");
        assertThat(opinion(id, DocumentFormat.PDF)).as("made once").hasValue(pdf);
        assertThat(opinion(id, DocumentFormat.DOCX)).isPresent();
    }

    /** Also where the officer's own words argue: what is left out is told, and everything else stands word for word. */
    @Test
    void saysNothingOfTheRecommendationOnTheRegionsOwnGrant() {
        var id = cases.underAssessment(List.of("A11", "ERUF-MN"));
        var reservation = "Nästa ansökan behöver visa vem som gör vad.";
        write(id, BlockCode.B1, "Projektet föreslås prioriteras.");
        write(
                id,
                BlockCode.B5,
                "Effektlogiken har svagheter. Å andra sidan är målen höga, varför det kan vara rimligt att prioritera och"
                        + " rikta förbehållet framåt. I ansökan står ”unga ska prioriteras”. " + reservation
                        + " Målen går att mäta.");
        write(
                id,
                BlockCode.B7,
                "Initiativet är välkommet. Sammantaget bör stödet beviljas.\n\n- en lista över vad som ska prioriteras");
        finish(
                id,
                new Judgement(
                        Recommendation.PRIORITISE,
                        List.of(),
                        List.of(),
                        Judgement.Risk.NONE,
                        null,
                        "",
                        reservation,
                        List.of(),
                        Judgement.Deviation.NONE,
                        List.of(),
                        null));

        var printed =
                PdfText.body(opinion(id, DocumentFormat.PDF).orElseThrow()).replaceAll("\\s+", " ");
        assertThat(printed)
                .contains(
                        "Effektlogiken har svagheter. I ansökan står ”unga ska prioriteras”. Målen går att mäta.",
                        "Initiativet är välkommet.",
                        "en lista över vad som ska prioriteras")
                .doesNotContain("rimligt att prioritera", "förbehåll", "vem som gör vad", "beviljas");
        assertThat(acting.person(OFFICER, (Supplier<List<String>>) () -> archive.leftOutOfOpinion(
                        id, archive.editionOf(id).orElseThrow().hash())))
                .containsExactly(
                        "Å andra sidan är målen höga, varför det kan vara rimligt att prioritera och rikta förbehållet framåt.",
                        reservation,
                        "Sammantaget bör stödet beviljas.");
    }

    /** Whatever is proposed, and however weak the chain is that a draft argues past. */
    @ParameterizedTest
    @EnumSource(
            value = Recommendation.class,
            names = {"PRIORITISE", "PRIORITISE_WITH_CONDITIONS", "DECLINE"})
    void keepsToTheRegionalWorkInEveryDraft(Recommendation recommendation) {
        var id = cases.underAssessment(List.of("A11", "ERUF-MN"));
        finish(
                id,
                new Judgement(
                        recommendation,
                        List.of("en bred samverkan"),
                        List.of("otydliga begrepp"),
                        Judgement.Risk.NONE,
                        Judgement.Ambition.HIGH,
                        "att finna nya former för service",
                        "Förstudien behöver nå sina egna mål för att ett nästa steg ska bli aktuellt",
                        recommendation.requiresConditions()
                                ? List.of(new Judgement.Condition(
                                        Judgement.ConditionType.DURING_PROJECT, "Delrapport i juni"))
                                : List.of(),
                        new Judgement.Deviation("För.", "Emot.", "Annat väger tyngre."),
                        List.of(),
                        null));

        var grounds = PdfText.body(opinion(id, DocumentFormat.PDF).orElseThrow())
                .replaceAll("\\s+", " ")
                .replaceAll("”[^”]*”", "”…”")
                .split("Villkorat")[0];
        assertThat(grounds)
                .contains("effektlogik har svagheter", "Att finna nya former för service är angeläget.")
                .doesNotContainPattern(
                        "(?i)prioritera|\\bprioritering\\b|förbehåll|bevilja|avsl|nästa steg ska bli aktuellt");
    }

    @Test
    void isSentOnceAsTheOfficerSaysAndLeavesItsTrace() {
        var id = approved(List.of("A11", "ERUF-MN"), Recommendation.PRIORITISE);
        var hash = acting.person(OFFICER, () -> archive.editionOf(id))
                .orElseThrow()
                .hash();
        var today = LocalDate.now(clock);
        assertThat(acting.person(OFFICER, () -> sending.sentOf(id, hash))).isEmpty();

        refused(Reason.SENT_BEFORE_APPROVED, id, hash, today.minusDays(1));
        refused(Reason.SENT_IN_FUTURE, id, hash, today.plusDays(1));
        acting.person(OFFICER, () -> sending.sent(id, hash, LetterWay.EMAIL, today, OFFICER));

        assertThat(acting.person(OFFICER, () -> sending.sentOf(id, hash)).orElseThrow())
                .extracting(OpinionSending.Sent::way, OpinionSending.Sent::on)
                .containsExactly(LetterWay.EMAIL, today);
        refused(Reason.OPINION_SENT, id, hash, today);
        assertThat(acting.person(OFFICER, () -> audit.latestOf(id.value(), 5)))
                .extracting(AuditEntry::act)
                .startsWith("OpinionSent");
    }

    @Test
    void isNotSentWhereThereIsNone() {
        var id = approved(List.of("A11"), Recommendation.PRIORITISE);
        var hash = acting.person(OFFICER, () -> archive.editionOf(id))
                .orElseThrow()
                .hash();

        refused(Reason.NO_OPINION, id, hash, LocalDate.now(clock));
    }

    private void refused(Reason reason, CaseFileId id, String hash, LocalDate day) {
        assertThatExceptionOfType(StatementRefusal.class)
                .isThrownBy(() -> acting.person(OFFICER, () -> sending.sent(id, hash, LetterWay.MAIL, day, OFFICER)))
                .matches(it -> it.reason() == reason);
    }

    @Test
    void isNotWrittenWhereNoFundAsksForIt() {
        var id = approved(List.of("A11", "INT-SN"), Recommendation.PRIORITISE);

        assertThat(opinion(id, DocumentFormat.PDF)).isEmpty();
    }

    /** What speaks against a grant need not speak against the goals. */
    @ParameterizedTest
    @CsvSource({
        "PRIORITISE, 4, AGREES",
        "PRIORITISE_WITH_CONDITIONS, 3, AGREES",
        "DECLINE, 4, AGREES",
        "PRIORITISE, 2, AGREES_PARTLY",
        "DECLINE, 1, AGREES_NOT",
        "DECLINE, 0, AGREES_NOT",
        "DECLINE, , ",
        "REQUEST_SUPPLEMENT, 4, ",
    })
    void agreesAsFarAsTheGoalsWereJudged(
            Recommendation recommendation, Integer goals, RegionalOpinion.OpinionVerdict verdict) {
        assertThat(RegionalOpinion.OpinionVerdict.of(recommendation, goals).orElse(null))
                .isEqualTo(verdict);
    }

    @Test
    void saysOfTheGoalsWhatWasJudgedOfThem() {
        var partly = Profiles.with(Profiles.villages(), Map.of("D2", 2));
        when(assessments.profileOf(any())).thenReturn(partly);
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(partly, List.of()));

        assertThat(PdfText.body(
                        opinion(approved(List.of("A11", "ERUF-MN"), Recommendation.PRIORITISE), DocumentFormat.PDF)
                                .orElseThrow()))
                .contains("stämmer delvis överens");
    }

    private Optional<byte[]> opinion(CaseFileId id, DocumentFormat format) {
        return acting.person(OFFICER, (Supplier<Optional<byte[]>>) () -> {
            var edition = archive.editionOf(id).orElseThrow();
            return archive.opinionAs(id, edition.hash(), format).map(IssuedDocument::file);
        });
    }

    private CaseFileId approved(List<String> funds, Recommendation recommendation) {
        var id = cases.underAssessment(funds);
        write(id, BlockCode.B1, "Rekommendationen hör till utlåtandet.");
        write(id, BlockCode.B3, "Vår egen text om den nationella strategin.");
        finish(id, Judgement.EMPTY.recommending(recommendation));
        return id;
    }

    private void finish(CaseFileId id, Judgement judgement) {
        acting.person(OFFICER, (Supplier<Integer>) () -> writing.judge(id, 0, judgement, OFFICER));
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        acting.person(
                MANAGER, () -> review.approve(id, reviewing.view(id, MANAGER).seen(), MANAGER));
    }

    private void write(CaseFileId id, BlockCode block, String text) {
        acting.person(OFFICER, (Supplier<Integer>) () -> writing.write(id, block, 0, text, false, OFFICER));
    }
}
