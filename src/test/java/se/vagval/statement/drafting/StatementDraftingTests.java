package se.vagval.statement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Frameworks;
import se.vagval.statement.Judgement;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;
import se.vagval.statement.Judgement.Risk;
import se.vagval.statement.Profiles;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;

class StatementDraftingTests {

    private static final Judgement GROUNDS = new Judgement(
            Recommendation.PRIORITISE,
            List.of("En bred samverkan", "stark lokal vilja."),
            List.of("otydliga begrepp", "svag uppföljning"),
            new Risk(
                    "svårigheter att nå delar av målen",
                    "projektägaren",
                    "att bidraget till länet blir mindre än avsett"),
            Judgement.Ambition.HIGH,
            "att finna nya former för service",
            "Förstudien behöver nå sina egna mål för att ett nästa steg ska bli aktuellt",
            List.of(new Condition(ConditionType.NEXT_STEP, "En tydlig effektlogik redovisas")),
            Judgement.Deviation.NONE,
            List.of(),
            null);

    private final StatementDrafting drafting = StatementDrafting.standingAlone();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PRIORITISE                 | Förstudien föreslås prioriteras för regional utvecklingsfinansiering.
            PRIORITISE_WITH_CONDITIONS | Förstudien föreslås prioriteras för regional utvecklingsfinansiering med nedanstående villkor.
            REQUEST_SUPPLEMENT         | Förstudien behöver kompletteras innan ett strategiskt ställningstagande kan göras.
            DECLINE                    | Förstudien föreslås inte prioriteras för regional utvecklingsfinansiering.
            """)
    void opensWithTheRecommendation(Recommendation recommendation, String opening) {
        assertThat(draft(BlockCode.B1, GROUNDS.recommending(recommendation))).startsWith(opening);
    }

    @ParameterizedTest
    @CsvSource({
        "PRE_STUDY,Förstudien föreslås,Förstudiens effektlogik",
        "IMPLEMENTATION,Genomförandeprojektet föreslås,Genomförandeprojektets effektlogik",
        "FRAMEWORK,Ramprojektet föreslås,Ramprojektets effektlogik"
    })
    void namesTheProjectByItsType(ProjectType type, String opening, String logic) {
        var drafts = drafting.draft(material(type, Profiles.villages(), GROUNDS));

        assertThat(drafts.get(BlockCode.B1).text()).startsWith(opening);
        assertThat(drafts.get(BlockCode.B5).text()).startsWith(logic);
    }

    @Test
    void saysStrengthsWeaknessesAndWhatIsAtRisk() {
        assertThat(draft(BlockCode.B1, GROUNDS))
                .endsWith(
                        "Satsningen har styrkor, främst en bred samverkan och stark lokal vilja, men uppvisar samtidigt svagheter,"
                                + " framför allt otydliga begrepp och svag uppföljning. Projektägaren riskerar svårigheter att nå delar"
                                + " av målen, vilket kan leda till att bidraget till länet blir mindre än avsett.");
    }

    @Test
    void findsStrengthsAndWeaknessesInTheGradesWhenNoneAreGiven() {
        assertThat(draft(BlockCode.B1, Judgement.EMPTY.recommending(Recommendation.PRIORITISE)))
                .contains("främst bidraget till den nationella strategin och stödet för länets utvecklingsmål")
                .contains("framför allt kopplingen till smart specialisering")
                .doesNotContain("riskerar");
    }

    @Test
    void listsDeliverablesWithThoseTheyAreForAndTheChange() {
        assertThat(draft(BlockCode.B2, GROUNDS)).isEqualTo("""
                Ambitionen i förstudien är hög. Det som ska levereras är:

                - en karta över mötesplatser för kommunerna, vilket väntas ge bättre överblick
                - ett förslag till ansvarsfördelning, med förväntan att roller blir tydliga""");
    }

    @Test
    void writesNationalAreasWithSmallFirstLetterUnderTheirPremise() {
        assertThat(draft(BlockCode.B3, GROUNDS)).isEqualTo("""
                Förutsatt att förstudien når sina mål är bedömningen att insatserna kommer att bidra till den nationella \
                strategin för hållbar regional utveckling, särskilt med koppling till de strategiska områdena:

                - likvärdiga möjligheter till boende, arbete och välfärd i hela landet
                - innovation och förnyelse samt entreprenörskap och företagande i hela landet""");
    }

    @Test
    void keepsStrengthOfConnectionApartFromLevelAndPotential() {
        assertThat(draft(BlockCode.B4, GROUNDS))
                .isEqualTo("I förhållande till den regionala utvecklingsstrategin (RUS) bedöms förstudien"
                        + " ligga väl i linje med målen och möter ambitionerna i prioriteringen ”Likvärdiga möjligheter till boende, arbete och välfärd i hela länet”."
                        + " Förstudiens resultat bedöms ha en svag koppling till smart specialisering, i nuläget på grundläggande basnivå."
                        + " Kopplingen finns, såsom sökanden också själv anger, inom styrkeområdet ”upplevelser”."
                        + " Beroende på utvecklingsambition och innovationsnivå bedöms ett efterföljande genomförandeprojekt ha potential att"
                        + " bidra inte bara till bas utan också till bredd.");
    }

    @Test
    void quotesWhatIsUnclearAndTurnsTheReservationForward() {
        assertThat(draft(BlockCode.B5, GROUNDS))
                .isEqualTo("Förstudiens effektlogik har svagheter. Sökanden visar inte tydligt vad som avses"
                        + " med till exempel ”en modell” och ”lärslingor”, och inte heller vad insatser som ”studiebesök” konkret ska innehålla."
                        + " Därmed blir måluppfyllelsen svår att mäta och effekten svår att bedöma."
                        + " Å andra sidan beskriver sökanden höga effektmål som grund för en nästa fas, och det kan därför ändå vara rimligt att"
                        + " prioritera förstudien och rikta förbehållet framåt till ett efterföljande genomförandeprojekt."
                        + " Förstudien behöver nå sina egna mål för att ett nästa steg ska bli aktuellt.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            effekten svår att bedöma       | Därmed blir effekten svår att bedöma.
            effekten blir svår att bedöma  | Det gör att effekten blir svår att bedöma.
            att målen inte går att följa   | Det gör att målen inte går att följa.
            en otydlig uppföljning         | Följden är en otydlig uppföljning.
            """)
    void readsAConsequenceHoweverItIsWritten(String consequence, String sentence) {
        var profile = Profiles.concluding(List.of(consequence));

        assertThat(drafting.draft(material(ProjectType.PRE_STUDY, profile, GROUNDS))
                        .get(BlockCode.B5)
                        .text())
                .contains(sentence);
    }

    @Test
    void doesNotCallItReasonableToPrioritiseWhatIsDeclined() {
        assertThat(draft(BlockCode.B5, GROUNDS.recommending(Recommendation.DECLINE)))
                .contains("Å andra sidan beskriver sökanden höga effektmål")
                .doesNotContain("rimligt");
    }

    @Test
    void listsRelatedInitiativesByStatusThemeAndOwner() {
        assertThat(draft(BlockCode.B6, GROUNDS)).isEqualTo("""
                Här finns både risk för krock med andra genomförda och pågående satsningar och god potential att bygga vidare på dem. \
                Ansökan är otydlig i frågan om hur förstudien ska förhålla sig till dem. \
                I fördialogen konkretiserades däremot lärande från och samverkan med bland annat:

                - tidigare projekt om delade kontor (Region JH), och det är angeläget att ta vara på erfarenheterna därifrån
                - pågående projekt om byutveckling (Byabolaget; finansiering: Leader)""");
    }

    @Test
    void leavesTheApplicantsClaimWithTheApplicant() {
        assertThat(draft(BlockCode.B7, GROUNDS))
                .isEqualTo("Att finna nya former för service är angeläget, och initiativet är därför välkommet,"
                        + " särskilt som sökanden anser att samtliga kommuner står bakom satsningen."
                        + " I satsningen möts offentlig sektor, näringsliv, civilsamhälle och akademi, vilket är den bredd av aktörer som en"
                        + " långsiktigt hållbar utveckling i länet behöver.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Recommendation.class,
            names = {"DECLINE", "REQUEST_SUPPLEMENT"})
    void doesNotWelcomeWhatIsNotPrioritised(Recommendation recommendation) {
        assertThat(draft(BlockCode.B7, GROUNDS.recommending(recommendation)))
                .doesNotContain("välkommet", "särskilt som")
                .contains("Sökanden anser att samtliga kommuner står bakom satsningen.");
    }

    @Test
    void numbersConditionsAndSaysWhenTheyBind() {
        assertThat(draft(BlockCode.B12, GROUNDS)).isEqualTo("""
                Följande villkor gäller:

                1. En tydlig effektlogik redovisas. Villkoret gäller inför ett nästa steg.""");
    }

    @Test
    void inventsNothingWhenNothingIsKnown() {
        var drafts = drafting.draft(material(ProjectType.PRE_STUDY, Profiles.empty(), Judgement.EMPTY));

        for (var block : BlockCode.values()) {
            if (block != BlockCode.B13) {
                assertThat(drafts.get(block).text()).as(block.name()).isEmpty();
                assertThat(drafts.get(block).gaps()).as(block.name()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Recommendation.class)
    void leavesNoTraceOfMissingPartsInTheText(Recommendation recommendation) {
        for (var type : ProjectType.values()) {
            for (int level = 0; level <= 4; level++) {
                var levels = Map.of("D1", level, "D2", level, "D3", level, "D8", level);
                var profile = Profiles.with(Profiles.empty(), levels);
                var drafts = drafting.draft(material(type, profile, Judgement.EMPTY.recommending(recommendation)));

                drafts.values()
                        .forEach(it -> assertThat(it.text())
                                .doesNotContain("{", "}", "null", "  ", " .", " ,", "..", ",.", "”” ")
                                .matches(text -> text.isEmpty() || Character.isUpperCase(text.charAt(0))));
            }
        }
    }

    @Test
    void writesTheSameTextEveryTime() {
        assertThat(drafting.draft(material(ProjectType.PRE_STUDY, Profiles.villages(), GROUNDS)))
                .isEqualTo(drafting.draft(material(ProjectType.PRE_STUDY, Profiles.villages(), GROUNDS)));
    }

    private String draft(BlockCode block, Judgement judgement) {
        return drafting.draft(material(ProjectType.PRE_STUDY, Profiles.villages(), judgement))
                .get(block)
                .text();
    }

    private static Material material(ProjectType type, AssessmentProfile profile, Judgement judgement) {
        var note = new NoteText(UUID.randomUUID(), "Fördialog", LocalDate.of(2026, 1, 7), "…");
        return new Material(
                type, LocalDate.of(2026, 1, 14), Frameworks.newest(), profile, () -> List.of(note), judgement);
    }
}
