package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vagval.TestCases;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.ConflictExamination;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.Origin;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.Grade;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Judgement;
import se.vagval.statement.Profiles;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Words;

/** In what order deciders are told what speaks for and against, and what the papers say of conflicts and money. */
class ReasonsTests {

    private static final ConflictExamination UNANSWERED = new ConflictExamination(null, "", "");

    private final Phrases phrases = new Phrases(new Words(DraftingTests.bundle()));
    private final ProfileWords words = new ProfileWords(phrases);
    private final ConflictWords conflicts = new ConflictWords(phrases);
    private final MoneyWords money = new MoneyWords(phrases);
    private final Reasons reasons = new Reasons(words, conflicts, phrases);
    private final BriefDrafting brief = new BriefDrafting(
            phrases,
            words,
            reasons,
            conflicts,
            money,
            new EvidenceDrafting(reasons, phrases, (id, citations) -> Map.of()));
    private final BriefBlocks blocks = new BriefBlocks(phrases, conflicts, money);

    @Test
    void aPreStudyLikeHub2030IsToldItsEffectLogicFirst() {
        var levels = Map.of("D1", 3, "D2", 3, "D3", 1, "D4", 1, "D7", 2, "D8", 1, "D9", 2, "D10", 2, "D12", 2);
        var profile = Profiles.fired(
                Profiles.with(Profiles.empty(), levels), Recommendation.PRIORITISE, grades("D8", "D2", "D10"));

        assertThat(told(reasons.against(of(profile)))).containsExactly("D8", "D10", "D9");
        assertThat(told(reasons.inFavour(of(profile)))).containsExactly("D2", "D1");
    }

    @Test
    void theGradesThatFiredTheRuleComeBeforeHeavierOnes() {
        var levels = Map.of("D1", 3, "D2", 2, "D8", 2, "D9", 1, "D7", 3, "D10", 4, "D12", 3);
        var profile = Profiles.fired(
                Profiles.with(Profiles.empty(), levels), Recommendation.REQUEST_SUPPLEMENT, grades("D9"));

        assertThat(told(reasons.against(of(profile)))).containsExactly("D9", "D2", "D8");
        assertThat(told(reasons.inFavour(of(profile)))).containsExactly("D1", "D7", "D10");
    }

    /** What the rule asked for is no weakness; whoever grants is told the lowest level first, however light its dimension. */
    @Test
    void whereMoneyIsGivenTheLowestLevelIsToldFirst() {
        var levels = Map.of("D1", 2, "D2", 2, "D7", 2, "D8", 3, "D9", 2, "D10", 2, "D12", 1);
        var profile = Profiles.fired(
                Profiles.with(Profiles.empty(), levels), Recommendation.PRIORITISE_WITH_CONDITIONS, grades("D1", "D2"));

        assertThat(told(reasons.against(
                        DraftingTests.material(profile, Recommendation.PRIORITISE_WITH_CONDITIONS, 400_000))))
                .containsExactly("D12", "D2", "D1");
    }

    @Test
    void whatCannotBeJudgedStandsInThePlaceOfItsOwnDimension() {
        var profile = Profiles.notAssessable(Profiles.with(Profiles.empty(), Map.of("D2", 1, "D8", 2)), "D12", "D3");

        assertThat(told(reasons.against(of(profile)))).containsExactly("D2", "D12", "D8");
        assertThat(BriefTexts.words(reasons.against(of(profile))).get(1))
                .startsWith("Samiskt perspektiv: kan inte bedömas.");
    }

    @Test
    void theWordOfALevelIsNotSaidTwiceWhereTheOfficerBeginsWithIt() {
        var why = "Väl i linje med målen. Därför.";
        var profile = Profiles.changed(
                Profiles.empty(),
                it -> it.dimensions = Map.of("D2", new GradedDimension("D2", new Grade.Level(3), why, List.of())));

        assertThat(BriefTexts.words(reasons.inFavour(of(profile))))
                .containsExactly("RUS mål och prioriteringar: väl i linje med målen.");
    }

    @Test
    void neitherTheOfficesOwnProcedureNorSmartSpecialisationIsAReason() {
        var weak = Profiles.with(Profiles.empty(), Map.of("D3", 0, "D4", 0));
        var strong = Profiles.with(Profiles.empty(), Map.of("D3", 4, "D4", 4));

        assertThat(BriefTexts.words(reasons.against(of(weak)))).isEmpty();
        assertThat(BriefTexts.words(reasons.inFavour(of(strong)))).isEmpty();
    }

    @Test
    void smartSpecialisationIsAReasonWhenAPersonPutsItThere() {
        var grounds = new ApprovedStatement.Grounds(
                List.of("en tydlig koppling till hållbar energi"), List.of(), Judgement.Risk.NONE);

        assertThat(BriefTexts.words(reasons.inFavour(with(of(Profiles.empty()), grounds))))
                .containsExactly("En tydlig koppling till hållbar energi.");
    }

    @Test
    void afterTheWeightyGradesComeTheOfficersWeaknessesRiskPartiesMoneyAndHarm() {
        var profile = Profiles.about(
                Profiles.with(Profiles.empty(), Map.of("D2", 3, "D14", 0)),
                Origin.ASSESSED,
                List.of(),
                UNANSWERED,
                List.of(new AgendaEffect(13, false, false, "resor till studiebesök")),
                List.of(),
                "Samebyarna");
        var risk = new Judgement.Risk("svårt att nå målen", "projektägaren", "");
        var grounds = new ApprovedStatement.Grounds(List.of(), List.of("oklara begrepp"), risk);

        assertThat(BriefTexts.words(reasons.against(with(of(profile), grounds))))
                .containsExactly(
                        "Oklara begrepp.",
                        "Risk för projektägaren: svårt att nå målen.",
                        "De här är inte med, men borde vara det: Samebyarna");
        assertThat(reasons.allAgainst(with(of(profile), grounds)).map(BriefReason::text))
                .as("the letter before a refusal has room for the fourth")
                .contains(
                        "Oklara begrepp.",
                        "Negativ påverkan på mål 13 Bekämpa klimatförändringarna: resor till studiebesök");
        assertThat(BriefTexts.words(reasons.against(withMoney(of(profile), List.of(), List.of(unconfirmed())))))
                .containsExactly(
                        "De här är inte med, men borde vara det: Samebyarna",
                        "Finansiering på 100\u00A0000\u00A0kronor är inte bekräftad.",
                        "Negativ påverkan på mål 13 Bekämpa klimatförändringarna: resor till studiebesök");
    }

    /** A refusal against the rule's suggestion is not explained by what made the rule ask for more. */
    @Test
    void whereAPersonProposesSomethingElseTheRuleDecidedNothing() {
        var levels = Map.of("D1", 1, "D2", 2, "D8", 1, "D9", 2);
        var profile = Profiles.fired(
                Profiles.notAssessable(Profiles.with(Profiles.empty(), levels), "D12"),
                Recommendation.REQUEST_SUPPLEMENT,
                List.of(
                        new Deciding(DecidingKind.GRADE, "D12", ""),
                        new Deciding(DecidingKind.GATE, "G4", "Finansiering: brist som går att avhjälpa")));

        assertThat(told(reasons.against(DraftingTests.material(profile, Recommendation.DECLINE, 400_000))))
                .as("refused, though the rule suggests otherwise")
                .containsExactly("D2", "D1", "D8");
        assertThat(told(reasons.against(of(profile))))
                .as("as the rule suggests")
                .startsWith("D12");
    }

    @Test
    void aWeaknessThatTheStatementNamesIsNeverToldAsNoReason() {
        var grounds = new ApprovedStatement.Grounds(List.of(), List.of("otydlig uppföljning"), Judgement.Risk.NONE);
        var strong = Profiles.with(Profiles.empty(), Map.of("D2", 4, "D1", 4, "D8", 4));

        assertThat(BriefTexts.words(reasons.against(with(of(strong), grounds))))
                .containsExactly("Otydlig uppföljning.");
    }

    @Test
    void anObstacleOrAPartyThatNobodyAskedIsToldWithTheGradesThatDecided() {
        var obstacle = Profiles.fired(
                Profiles.with(Profiles.empty(), Map.of("D2", 2)),
                Recommendation.DECLINE,
                List.of(
                        new Deciding(DecidingKind.GATE, "G5", "Rätt stödform: hinder som inte går att avhjälpa"),
                        new Deciding(DecidingKind.GATE, "G8", "Kostnadstid: hinder som inte går att avhjälpa")));
        var party = Profiles.fired(
                Profiles.with(Profiles.empty(), Map.of("D7", 1, "D2", 2)),
                Recommendation.REQUEST_SUPPLEMENT,
                List.of(
                        new Deciding(DecidingKind.GRADE, "D7", ""),
                        new Deciding(DecidingKind.DECISIVE_PARTY, "", "en avgörande part saknas")));

        assertThat(BriefTexts.words(reasons.against(of(obstacle))).getFirst())
                .isEqualTo(
                        "Rätt stödform: hinder som inte går att avhjälpa; Kostnadstid: hinder som inte går att avhjälpa.");
        assertThat(told(reasons.against(of(party)))).containsExactly("D7", "saknas.", "D2");
    }

    @Test
    void theBriefSaysWhatDecidedWithoutACode() {
        var decided = List.of(new Deciding(DecidingKind.GRADE, "D8", "Effektlogik: har svagheter"));
        var profile = Profiles.fired(Profiles.villages(), Recommendation.PRIORITISE, decided);

        var said = brief.draft(of(profile)).firedRule();

        assertThat(said).startsWith("Regelns skäl. Det som avgjorde: Effektlogik: har svagheter.");
        assertThat(said).doesNotContain("R0", "D8");
    }

    @Test
    void conflictsAreToldWithTheirSynergyAndTheGoalsThatAreHarmed() {
        var conflict = new GoalConflict(
                List.of("MK4"),
                "energi",
                "mark",
                ConflictMode.PROACTIVE,
                ConflictSeverity.LOW,
                "befintliga hus",
                false,
                "",
                "reservkraft",
                null,
                null,
                null);
        var profile = Profiles.about(
                Profiles.villages(),
                Origin.ASSESSED,
                List.of(conflict),
                new ConflictExamination(true, "", ""),
                List.of(new AgendaEffect(13, false, false, "resor"), new AgendaEffect(10, true, true, "service")),
                List.of(),
                "");

        var text = blocks.blocks(brief.draft(of(profile)), 2).toString();

        assertThat(text)
                .contains(
                        "Så hanteras den: befintliga hus. Möjlig synergi: reservkraft.",
                        "13 Bekämpa klimatförändringarna: resor");
        assertThat(text).doesNotContain("10 Minskad ojämlikhet", "Inga målkonflikter");
    }

    @Test
    void thatThereAreNoConflictsIsToldWithWhoLookedAndHow() {
        var profile = Profiles.about(
                Profiles.with(Profiles.villages(), Map.of("D7", 3)),
                Origin.ASSESSED,
                List.of(),
                new ConflictExamination(false, "handläggaren", "genomgång med sökanden"),
                List.of(),
                List.of(),
                "");

        var text = blocks.blocks(brief.draft(of(profile)), 2).toString();

        assertThat(text)
                .contains("Inga målkonflikter har hittats.", "Prövat av handläggaren: genomgång med sökanden.")
                .contains("ingen efter dokumenterad prövning")
                .doesNotContain("Målkonflikter (D7), hanterad");
    }

    @Test
    void anUnansweredQuestionIsNotToldAsNoConflicts() {
        var text = blocks.blocks(brief.draft(of(Profiles.villages())), 2).toString();

        assertThat(text).contains("Frågan om målkonflikter är inte besvarad.").doesNotContain("Inga målkonflikter");
    }

    @Test
    void whatAFinishedStatementIsSilentOnIsUnknown() {
        var silent = Profiles.about(
                Profiles.empty(), Origin.FINISHED_STATEMENT, List.of(), UNANSWERED, List.of(), List.of(), "");
        var content = brief.draft(withMoney(of(silent, 0), List.of(), List.of()));

        assertThat(content.profile())
                .extracting(BriefContent.ProfileRow::word)
                .containsOnly("framgår inte av utlåtandet");
        assertThat(content.standing()).isEqualTo(ConflictStanding.NOT_IN_STATEMENT);
        assertThat(content.texts().proposal()).isEqualTo("Bevilja stödet. Beloppet framgår inte av underlaget.");
        assertThat(blocks.blocks(content, 2).toString())
                .contains(
                        "Sökt belopp och projektets kostnad framgår inte av underlaget.", "Framgår inte av utlåtandet.")
                .doesNotContain(" 0\u00A0kronor", " 0\u00A0%", "Inga målkonflikter");
    }

    @Test
    void projectIncomeIsTakenOffTheCosts() {
        var budget =
                List.of(new BudgetLine("Personal", 25_000_000), new BudgetLine("Projektintäkter (avgår)", 5_000_000));
        var financing = List.of(
                grant(9_000_000),
                new FinancingLine("Kommunerna", "Offentlig kontant – kommun", 8_000_000, true),
                new FinancingLine("Regionen", "Offentlig kontant – region (egna medel)", 1_000_000, true),
                new FinancingLine("Företagen", "Privat kontant", 2_000_000, true));
        var content = brief.draft(withMoney(of(Profiles.villages(), 9_000_000), budget, financing));

        assertThat(content.totalCost()).isEqualTo(20_000_000);
        assertThat(content.budget().getLast().amount()).isEqualTo(-5_000_000);
        assertThat(money.text(content))
                .isEqualTo(
                        "Sökt stöd är 9\u00A0000\u00A0000\u00A0kronor. Hela projektet kostar 20\u00A0000\u00A0000\u00A0kronor."
                                + " Stödet är 45\u00A0% av kostnaden."
                                + " Offentliga medel är tillsammans 18\u00A0000\u00A0000\u00A0kronor, 90\u00A0% av kostnaden."
                                + " Anslag 1:1 och regionens egna medel är tillsammans 10\u00A0000\u00A0000\u00A0kronor, 50\u00A0% av kostnaden.");
    }

    @Test
    void aShareIsNeverRoundedBelowTheGrant() {
        var content = brief.draft(withMoney(
                of(Profiles.villages(), 425_000),
                List.of(new BudgetLine("Personal", 900_000)),
                List.of(grant(425_000), new FinancingLine("Kommunen", "Offentlig kontant – kommun", 475_000, true))));

        assertThat(money.text(content)).contains("47,3\u00A0%").doesNotContain("47,2");
    }

    @Test
    void theGrantAppliedForIsNotToldAsUnconfirmed() {
        var content = brief.draft(withMoney(
                of(Profiles.villages()),
                List.of(new BudgetLine("Personal", 500_000)),
                List.of(grant(400_000), unconfirmed())));

        assertThat(content.financing())
                .extracting(BriefContent.MoneyRow::confirmation)
                .containsExactly("decision.money.appliedFor", "decision.money.unconfirmed");
    }

    private static FinancingLine grant(long amount) {
        return new FinancingLine("Anslag 1:1", TestCases.APPLIED_GRANT, amount, false);
    }

    private static FinancingLine unconfirmed() {
        return new FinancingLine("Kommunen", "Offentlig kontant – kommun", 100_000, false);
    }

    private static List<Deciding> grades(String... codes) {
        return List.of(codes).stream()
                .map(it -> new Deciding(DecidingKind.GRADE, it, it))
                .toList();
    }

    private static List<String> told(List<BriefReason> said) {
        return said.stream()
                .map(BriefReason::text)
                .map(it -> it.substring(it.lastIndexOf(' ') + 1))
                .toList();
    }

    private static CaseMaterial of(AssessmentProfile profile) {
        return of(profile, 400_000);
    }

    private static CaseMaterial of(AssessmentProfile profile, long applied) {
        return DraftingTests.material(profile, Recommendation.PRIORITISE, applied);
    }

    private static CaseMaterial with(CaseMaterial it, ApprovedStatement.Grounds grounds) {
        var approved = it.approved().orElseThrow();
        return new CaseMaterial(
                it.caseFile(),
                it.application(),
                it.profile(),
                it.framework(),
                it.statement(),
                Optional.of(new ApprovedStatement(
                        approved.registryNumber(),
                        approved.date(),
                        approved.title(),
                        approved.project(),
                        approved.heading(),
                        approved.proposal(),
                        approved.suggestion(),
                        approved.blocks(),
                        approved.signatureHeading(),
                        approved.signatories(),
                        approved.frameworkVersion(),
                        approved.hash(),
                        grounds)),
                it.told(),
                it.supplemented(),
                it.ground());
    }

    private static CaseMaterial withMoney(CaseMaterial it, List<BudgetLine> budget, List<FinancingLine> financing) {
        var application = it.application();
        return new CaseMaterial(
                it.caseFile(),
                new ApplicationContent(
                        application.id(),
                        application.version(),
                        application.texts(),
                        application.projectStart(),
                        application.projectEnd(),
                        application.supportForm(),
                        application.funds(),
                        application.municipalities(),
                        application.actors(),
                        budget,
                        financing,
                        application.notes()),
                it.profile(),
                it.framework(),
                it.statement(),
                it.approved(),
                it.told(),
                it.supplemented(),
                it.ground());
    }
}
