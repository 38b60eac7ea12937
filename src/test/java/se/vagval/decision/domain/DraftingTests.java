package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.TestCases;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.ProjectMoney;
import se.vagval.casefile.RegistryNumber;
import se.vagval.database.StoredJson;
import se.vagval.decision.GrantGround;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.language.Readability;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Frameworks;
import se.vagval.statement.Judgement;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;
import se.vagval.statement.Profiles;
import se.vagval.statement.Proposal;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.StatementSummary;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Swedish;
import se.vagval.web.Words;
import tools.jackson.databind.node.ObjectNode;

/** What the report and the brief say before anybody has written in them. */
class DraftingTests {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), Swedish.ZONE);
    static final FrameworkVersion FRAMEWORK = Frameworks.newest();

    final Phrases phrases = new Phrases(new Words(bundle()));
    final ProfileWords words = new ProfileWords(phrases);
    final ConflictWords conflicts = new ConflictWords(phrases);
    final MoneyWords money = new MoneyWords(phrases);
    final Reasons reasons = new Reasons(words, conflicts, phrases);
    final BriefDrafting brief = new BriefDrafting(
            phrases,
            words,
            reasons,
            conflicts,
            money,
            new EvidenceDrafting(reasons, phrases, (id, citations) -> Map.of()));
    final ReportDrafting report = new ReportDrafting(
            phrases, new SustainabilityDrafting(phrases, words, conflicts), words, money, new NobodysNames(), CLOCK);

    @Test
    void beginsWithWhatTheDecisionIsAbout() {
        var texts = brief.draft(material(Recommendation.PRIORITISE, 400_000)).texts();

        assertThat(texts.matter())
                .startsWith(
                        "Byalaget i Backen söker 400\u00A0000\u00A0kronor i stöd till genomförandeprojektet Byhuset.");
        assertThat(texts.proposal()).isEqualTo("Bevilja stödet med högst 400\u00A0000\u00A0kronor.");
    }

    @Test
    void saysWhenTheApplicationWasSupplemented() {
        var days = List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
        var texts = report.draft(supplemented(material(Recommendation.PRIORITISE, 400_000), days))
                .texts();

        assertThat(texts.get(ReportSection.BACKGROUND))
                .contains("Den har kompletterats " + Swedish.longDate(days.getFirst()) + " och "
                        + Swedish.longDate(days.getLast()) + ".");
        assertThat(texts.get(ReportSection.DECISION_BASIS))
                .contains("- Komplettering, inkommen 2026-03-02", "- Komplettering, inkommen 2026-03-09");
    }

    @Test
    void showsEveryDimensionAlsoThoseNobodyHasJudged() {
        var content = brief.draft(material(Recommendation.PRIORITISE, 400_000));

        assertThat(content.profile()).hasSize(15);
        assertThat(content.profile().get(1).word())
                .isEqualTo(FRAMEWORK.dimension("D2").anchor(3).word());
        assertThat(content.profile().get(3))
                .extracting(BriefContent.ProfileRow::level, BriefContent.ProfileRow::word)
                .containsExactly(null, "inte bedömd");
        assertThat(content.scores()).hasSize(4);
    }

    @Test
    void aShareThatIsToldIsTheNearestAndOneThatBindsIsNeverLessThanTheAmount() {
        var content = brief.draft(material(Recommendation.PRIORITISE, 400_100));

        assertThat(money.text(content)).contains("Stödet är 50\u00A0% av kostnaden.");
        assertThat(proposal(Recommendation.PRIORITISE, 400_100)).contains("högst 50,1\u00A0% av projektets kostnader");
    }

    @Test
    void countsTheShareOfTheWholeCost() {
        var content = brief.draft(material(Recommendation.PRIORITISE, 400_000));

        assertThat(content.totalCost()).isEqualTo(800_000);
        assertThat(money.text(content)).contains("Stödet är 50\u00A0% av kostnaden.");
        assertThat(content.municipalities())
                .extracting(BriefContent.MunicipalityRow::name)
                .containsExactlyInAnyOrder("Bräcke", "Ragunda");
    }

    @Test
    void proposesWhatTheStatementRecommends() {
        assertThat(proposal(Recommendation.PRIORITISE, 400_000)).isEqualTo("""
                        1. Byalaget i Backen beviljas stöd med högst 400\u00A0000\u00A0kronor till projektet Byhuset.
                        2. Stödet till projektet Byhuset får vara högst 400\u00A0000\u00A0kronor och högst 50\u00A0% av projektets kostnader.""");
        assertThat(proposal(Recommendation.DECLINE, 500_000))
                .isEqualTo(
                        "1. Ansökan från Byalaget i Backen om 500\u00A0000\u00A0kronor till projektet Byhuset avslås.");
        assertThat(proposal(Recommendation.REQUEST_SUPPLEMENT, 500_000)).endsWith("återremitteras för komplettering.");
    }

    @Test
    void makesEachConditionAClauseThatStandsAlone() {
        var bound = new Proposal(
                Recommendation.PRIORITISE_WITH_CONDITIONS,
                null,
                List.of(
                        new Condition(ConditionType.BEFORE_DECISION, "Sökanden ska visa hyresavtalet.\n"),
                        new Condition(ConditionType.DURING_PROJECT, "Sökanden ska lämna\nen delrapport i juni.")),
                "");

        var clauses =
                report.draft(material(Profiles.villages(), bound, 400_000)).clauses();

        assertThat(clauses).hasSize(4);
        assertThat(clauses.subList(2, 4))
                .containsExactly(
                        "Innan stödet till projektet Byhuset lämnas ska det här vara uppfyllt:"
                                + " Sökanden ska visa hyresavtalet.",
                        "Medan projektet Byhuset pågår gäller det här villkoret för stödet:"
                                + " Sökanden ska lämna en delrapport i juni.");
        assertThat(clauses).allMatch(it -> it.contains("Byhuset"), "names its project");
        assertThat(String.join(" ", clauses)).doesNotContain("rubriken", "tjänsteskrivelsen", "ovan", "nedan");
    }

    @Test
    void tellsAReservationDirectedForwardAsSuchAndNeverAsACondition() {
        var ahead = new Proposal(
                Recommendation.PRIORITISE,
                null,
                List.of(new Condition(ConditionType.NEXT_STEP, "Nästa ansökan visar vem som gör vad")),
                "Förbehållet gäller ett genomförandeprojekt.");
        var material = material(Profiles.villages(), ahead, 400_000);

        var read = brief.draft(material);
        var written = report.draft(material);

        assertThat(read.texts().proposal())
                .startsWith("Bevilja stödet med högst 400\u00A0000\u00A0kronor.")
                .contains("förbehåll riktas framåt")
                .doesNotContain("villkor");
        assertThat(read.conditions()).isEmpty();
        assertThat(read.reservations())
                .containsExactly("Förbehållet gäller ett genomförandeprojekt.", "Nästa ansökan visar vem som gör vad");
        assertThat(written.text(ReportSection.PROPOSAL)).contains("beviljas").doesNotContain("villkor");
        assertThat(written.text(ReportSection.CONDITIONS))
                .startsWith("Inga särskilda villkor föreslås")
                .contains("Förbehåll riktat framåt", "- Nästa ansökan visar vem som gör vad.");
    }

    @Test
    void putsNoConditionsToWhatIsRefused() {
        assertThat(report.draft(material(Recommendation.DECLINE, 400_000)).text(ReportSection.CONDITIONS))
                .isEqualTo("Inga villkor, eftersom avslag föreslås.");
    }

    @Test
    void proposesTheAmountThatTheStatementProposesAndNotTheOneAppliedFor() {
        var less = new Proposal(Recommendation.PRIORITISE, 250_000L, List.of(), "");
        var material = material(Profiles.villages(), less, 400_000);

        assertThat(brief.draft(material).texts().proposal())
                .contains("250\u00A0000")
                .doesNotContain("400");
        assertThat(brief.draft(material).proposed()).isEqualTo(250_000);
        assertThat(report.draft(material).text(ReportSection.PROPOSAL))
                .contains("250\u00A0000")
                .doesNotContain("400");
    }

    @Test
    void papersTellTheShareOfWhatIsProposedAndThatNobodyPaysTheRest() {
        var material = forLess();
        var economy = report.draft(material).text(ReportSection.ECONOMY);

        assertThat(economy)
                .contains("Sökt stöd är 400\u00A0000\u00A0kronor. Hela projektet kostar 800\u00A0000\u00A0kronor.")
                .contains("Föreslaget stöd är 250\u00A0000\u00A0kronor, 31,3\u00A0% av kostnaden.")
                .contains(
                        "Det är 150\u00A0000\u00A0kronor mindre än sökt. Med det stödet är finansieringen 150\u00A0000\u00A0kronor mindre än")
                .doesNotContain("50\u00A0% av kostnaden");
        assertThat(money.text(brief.draft(material))).isEqualTo(economy);
        assertThat(report.draft(material).text(ReportSection.SUMMARY))
                .contains("har sökt 400\u00A0000", "Föreslaget stöd är 250\u00A0000\u00A0kronor.");
        assertThat(report.draft(material(Recommendation.DECLINE, 400_000)).text(ReportSection.ECONOMY))
                .contains("Stödet är 50\u00A0% av kostnaden.")
                .doesNotContain("Föreslaget stöd");
    }

    @Test
    void publicMoneyIsCountedWithTheGrantThatIsProposed() {
        var project = new ProjectMoney(800_000L, 400_000L, 600_000L, 450_000L, 0, 800_000L);

        assertThat(money.text(project, 250_000L, true))
                .contains("Med det stödet är offentliga medel tillsammans 450\u00A0000\u00A0kronor, 56,3\u00A0%")
                .contains("regionens egna medel tillsammans 300\u00A0000\u00A0kronor, 37,5\u00A0%");
    }

    @Test
    void moneyThatNobodyPaysIsSaidWhateverItComesFrom() {
        var short286 = new ProjectMoney(2_486_000L, 1_486_000L, null, null, 0, 2_200_000L);
        var even = new ProjectMoney(800_000L, 400_000L, null, null, 0, 800_000L);

        assertThat(money.text(short286, 1_243_000L, true))
                .contains("243\u00A0000\u00A0kronor mindre än sökt.")
                .contains("är finansieringen 529\u00A0000\u00A0kronor mindre än kostnaden");
        assertThat(money.text(short286, null, true)).contains("är finansieringen 286\u00A0000\u00A0kronor mindre än");
        assertThat(money.text(even, null, true)).doesNotContain("finansieringen");
        assertThat(money.text(short286, null, false))
                .as("nobody pays the rest of what is refused")
                .contains("Finansieringen i ansökan är 286\u00A0000\u00A0kronor mindre än kostnaden.")
                .doesNotContain("Med det stödet är finansieringen", "täckas");
        assertThat(money.text(even, 450_000L, true)).contains("är finansieringen 50\u00A0000\u00A0kronor större än");
    }

    /** Others pay 300 000, and the application names no sum for the grant. */
    @Test
    void aGrantThatTheApplicationNamesNoSumForComesBesideTheOthersMoney() {
        var others = new ProjectMoney(500_000L, null, 100_000L, null, 0, 300_000L);

        assertThat(money.text(others, 200_000L, true))
                .doesNotContain("mindre än kostnaden", "större än kostnaden")
                .contains("offentliga medel tillsammans 300\u00A0000\u00A0kronor, 60\u00A0%");
        assertThat(money.text(others, 150_000L, true)).contains("finansieringen 50\u00A0000\u00A0kronor mindre än");
        assertThat(others.granting(200_000L).regional()).isEqualTo(200_000L);
        assertThat(money.text(new ProjectMoney(500_000L, null, null, null, 0, null), 200_000L, true))
                .as("of financing that nobody has told of nothing is said")
                .doesNotContain("finansieringen", "tillsammans");
        assertThat(others.sumsGiving(200_000L)).contains(0L, 300_000L, 500_000L);
    }

    /** Its paper was issued with these words, and is made anew with them. */
    @Test
    void anEditionFromBeforeAllFinancingWasCountedSaysWhatItSaid() {
        var json = StoredJson.columns();
        var stored = json.<ObjectNode>valueToTree(brief.draft(forLess()));
        ((ObjectNode) stored.get("projectMoney")).remove("financing");

        assertThat(money.text(json.treeToValue(stored, BriefContent.class)))
                .contains(
                        "Det är 150\u00A0000\u00A0kronor mindre än sökt. De pengarna saknas i finansieringen och behöver")
                .doesNotContain("Med det stödet är finansieringen");
        assertThat(money.text(brief.draft(forLess()))).doesNotContain("De pengarna saknas");
    }

    @Test
    void anEditionFromBeforeTheGroundWasKeptSaysWhatItSaid() {
        var json = StoredJson.columns();
        var stored = json.<ObjectNode>valueToTree(brief.draft(forLess()));
        stored.remove("ground");

        assertThat(money.text(json.treeToValue(stored, BriefContent.class)))
                .contains("Stödet är 50\u00A0% av kostnaden.")
                .doesNotContain("Föreslaget stöd");
    }

    @Test
    void papersSayOnWhatGroundTheSupportRestsAndWhatItWaitsFor() {
        var material = forLess().on(new GrantGround.Said(List.of("Stödet är prövat som försumbart stöd."), true));
        var drafted = report.draft(material);

        assertThat(drafted.text(ReportSection.LEGAL)).endsWith("Stödet är prövat som försumbart stöd.");
        assertThat(money.text(brief.draft(material))).endsWith("Stödet är prövat som försumbart stöd.");
        assertThat(money.paragraphs(brief.draft(material)))
                .as("the sums, and the ground by itself")
                .hasSize(2)
                .last()
                .isEqualTo("Stödet är prövat som försumbart stöd.");
        assertThat(money.paragraphs(brief.draft(forLess()))).hasSize(1);
        assertThat(drafted.text(ReportSection.PROPOSAL))
                .contains("3. Stödet till projektet Byhuset gäller bara om EU beviljar sin del av finansieringen.");
        assertThat(brief.draft(material).texts().proposal()).contains("Stödet gäller bara om EU beviljar sin del.");
        assertThat(report.draft(forLess()).text(ReportSection.PROPOSAL)).doesNotContain("EU");
    }

    private static CaseMaterial forLess() {
        return material(Profiles.villages(), new Proposal(Recommendation.PRIORITISE, 250_000L, List.of(), ""), 400_000);
    }

    @Test
    void saysThatAProposalFollowsTheSuggestionOnlyWhenItDoes() {
        assertThat(brief.draft(material(Recommendation.PRIORITISE, 400_000)).deviates())
                .isFalse();
        assertThat(brief.draft(material(Recommendation.DECLINE, 400_000)).deviates())
                .isTrue();
    }

    @Test
    void writesEverySectionOfTheReport() {
        var texts = report.draft(material(Recommendation.PRIORITISE_WITH_CONDITIONS, 400_000))
                .texts();

        assertThat(texts)
                .hasSize(ReportSection.values().length)
                .allSatisfy((section, text) -> assertThat(text).isNotBlank());
        assertThat(texts.get(ReportSection.STRATEGIC_ASSESSMENT)).contains("Ur utlåtandet", "Blockets text B1");
        assertThat(texts.get(ReportSection.CONDITIONS))
                .isEqualTo("Det här gäller medan projektet pågår:\n\n- Delrapport i juni.");
        assertThat(texts.get(ReportSection.SUSTAINABILITY))
                .contains("Målkonflikter: Frågan om målkonflikter är inte besvarad.");
        assertThat(texts.get(ReportSection.ECONOMY)).contains("50\u00A0%").doesNotContain("inte bekräftad");
        assertThat(texts.get(ReportSection.DECISION_BASIS))
                .startsWith("- Tjänsteskrivelse 2026-11-20\n- Strategiskt utlåtande 2026-11-01");
    }

    @Test
    void writesTheSubFieldsOfSustainabilityEachByItself() {
        var profile = Profiles.subfields(
                Profiles.villages(),
                new SubfieldGrade("D13", "D13-J", "Jämställdhet", 3, "används aktivt", "Målen är satta per kön."),
                new SubfieldGrade("D13", "D13-I", "Integration", null, "", "Ansökan nämner det inte."));

        assertThat(report.draft(material(profile, Recommendation.PRIORITISE, 400_000))
                        .texts()
                        .get(ReportSection.SUSTAINABILITY))
                .contains("Jämställdhet: används aktivt. Målen är satta per kön. "
                        + "Integration: kan inte bedömas. Ansökan nämner det inte.");
    }

    @Test
    void draftsInPlainSwedish() {
        var texts = brief.draft(material(Recommendation.PRIORITISE, 400_000)).texts();

        assertThat(Readability.of(texts.matter() + "\n" + texts.proposal()).isPlain())
                .isTrue();
    }

    private String proposal(Recommendation recommendation, long applied) {
        return report.draft(material(recommendation, applied)).text(ReportSection.PROPOSAL);
    }

    static CaseMaterial material(Recommendation recommendation, long applied) {
        return material(Profiles.villages(), recommendation, applied);
    }

    static CaseMaterial material(AssessmentProfile profile, Recommendation recommendation, long applied) {
        var conditions = recommendation.requiresConditions()
                ? List.of(new Condition(ConditionType.DURING_PROJECT, "Delrapport i juni"))
                : List.<Condition>of();
        return material(profile, new Proposal(recommendation, null, conditions, ""), applied);
    }

    static CaseMaterial material(AssessmentProfile profile, Proposal proposal, long applied) {
        var id = CaseFileId.random();
        var details = TestCases.details();
        var caseFile = new CaseFileSummary(
                id,
                RegistryNumber.of("RUN/117/2026"),
                "Byhuset",
                ProjectType.IMPLEMENTATION,
                "Byalaget i Backen",
                LocalDate.of(2026, 1, 19),
                "2024",
                CaseStatus.STATEMENT_APPROVED,
                UnitId.of("samhallsutveckling"),
                null,
                applied,
                List.of("2305"),
                List.of("A11"));
        var application = new ApplicationContent(
                UUID.randomUUID(),
                1,
                details.texts(),
                details.projectStart(),
                details.projectEnd(),
                details.supportForm(),
                details.funds(),
                details.municipalities(),
                details.actors(),
                details.budget(),
                details.financing(),
                List.of());
        return new CaseMaterial(
                caseFile,
                application,
                profile,
                FRAMEWORK,
                Optional.of(summary(id, Objects.requireNonNull(proposal.recommendation()))),
                Optional.of(approved(proposal)),
                Optional.empty(),
                List.of(),
                GrantGround.Said.NOTHING);
    }

    private static CaseMaterial supplemented(CaseMaterial it, List<LocalDate> days) {
        return new CaseMaterial(
                it.caseFile(),
                it.application(),
                it.profile(),
                it.framework(),
                it.statement(),
                it.approved(),
                it.told(),
                days,
                it.ground());
    }

    private static StatementSummary summary(CaseFileId id, Recommendation recommendation) {
        return new StatementSummary(
                id,
                StatementStatus.APPROVED,
                Optional.of(recommendation),
                UserId.of("handlaggare"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "");
    }

    static ApprovedStatement approved(Proposal proposal) {
        return new ApprovedStatement(
                "RUN/117/2026",
                LocalDate.of(2026, 11, 1),
                "Strategiskt utlåtande på ansökan",
                "Projekt: Byhuset",
                "Utlåtande",
                proposal,
                "PRIORITISE",
                List.of(new ApprovedStatement.Block("B1", "Blockets text B1")),
                "Utlåtande gjort av",
                List.of(),
                "2024",
                "0".repeat(64),
                new ApprovedStatement.Grounds(List.of(), List.of(), Judgement.Risk.NONE));
    }

    static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("messages/decision", "messages/casefile");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
