package se.vagval.statement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.ConflictExamination;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.AssessmentProfile.TargetLink;
import se.vagval.assessment.Deepening;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.SamiArea;
import se.vagval.assessment.SpecialisationAmbition;
import se.vagval.assessment.SubfieldGrade;
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

    private static final String WEIGHED =
            "\n\nI det samlade omdömet har vi också vägt in:\n\n- förmågan att genomföra: skäl till D9.";

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
        "IMPLEMENTATION,Projektet föreslås,Projektets effektlogik",
        "FRAMEWORK,Ramprojektet föreslås,Ramprojektets effektlogik"
    })
    void namesTheProjectByItsType(ProjectType type, String opening, String logic) {
        var drafts = drafting.draft(material(type, Profiles.villages(), GROUNDS));

        assertThat(drafts.get(BlockCode.B1).text()).startsWith(opening);
        assertThat(drafts.get(BlockCode.B5).text()).startsWith(logic);
    }

    @Test
    void tellsTheFormalObstaclesThatDecideBeforeAnythingElse() {
        var hindered = Profiles.fired(
                Profiles.villages(),
                Recommendation.DECLINE,
                List.of(new Deciding(DecidingKind.GATE, "G2", "x"), new Deciding(DecidingKind.GATE, "G8", "y")));
        var drafts =
                drafting.draft(material(ProjectType.PRE_STUDY, hindered, GROUNDS.recommending(Recommendation.DECLINE)));

        assertThat(drafts.get(BlockCode.B1).text())
                .startsWith("Förstudien föreslås inte prioriteras för regional utvecklingsfinansiering. Den formella"
                        + " kontrollen visar hinder som inte går att avhjälpa: avgränsat projekt och kostnader i tid."
                        + " Förstudiens styrkor är");
    }

    @Test
    void tellsNoObstacleWhereAGradeDecided() {
        var weak = Profiles.fired(
                Profiles.villages(), Recommendation.DECLINE, List.of(new Deciding(DecidingKind.GRADE, "D2", "x")));

        assertThat(drafting.draft(material(ProjectType.PRE_STUDY, weak, GROUNDS))
                        .get(BlockCode.B1)
                        .text())
                .doesNotContain("formella kontrollen");
    }

    @Test
    void saysStrengthsWeaknessesAndWhatIsAtRisk() {
        assertThat(draft(BlockCode.B1, GROUNDS))
                .contains("Förstudiens styrkor är en bred samverkan och stark lokal vilja."
                        + " Svagheterna är otydliga begrepp och svag uppföljning.")
                .endsWith("För projektägaren finns en risk för svårigheter att nå delar av målen."
                        + " Följden kan bli att bidraget till länet blir mindre än avsett.");
    }

    /** "Svagheten är driften är inte finansierad" is no Swedish. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Driften efter förstudien är inte finansierad. | Svagheten är att driften efter förstudien inte är finansierad.
            Att ingen äger frågan                         | Svagheten är att ingen äger frågan.
            mål som inte går att mäta                     | Svagheten är mål som inte går att mäta.
            """)
    void readsAWeaknessHoweverItIsWritten(String weakness, String sentence) {
        var judged = Judgement.EMPTY
                .recommending(Recommendation.PRIORITISE)
                .grounded(Judgement.Ground.STRENGTH, "en stark vilja")
                .grounded(Judgement.Ground.WEAKNESS, weakness);

        assertThat(draft(BlockCode.B1, judged)).contains(sentence);
    }

    @Test
    void tellsEveryWeakDimensionThatTheRuleRead() {
        assertThat(draft(BlockCode.B1, GROUNDS))
                .contains(
                        "Målkonflikterna är bara delvis hanterade.",
                        "Förmågan att genomföra förstudien har svagheter.",
                        "Samiska parter är informerade men inte med i genomförandet.");
        assertThat(draft(BlockCode.B5, GROUNDS)).startsWith("Förstudiens effektlogik har svagheter.");
        assertThat(draft(BlockCode.B6, GROUNDS))
                .startsWith("Det är otydligt hur förstudien ska samordnas med andra satsningar.");
    }

    /** What the case works against is told with its reason, whatever the grade says of the perspective as a whole. */
    @Test
    void tellsEveryAreaWithARiskForSamiInterests() {
        var risk = new SamiArea("SAM1", SamiArea.Stance.RISK, "Betet störs av leden.");
        var deepening = new Deepening(null, null, null, null, List.of(risk), null, null, null);
        var profile = Profiles.changed(Profiles.empty(), it -> it.deepening = deepening);

        assertThat(text(BlockCode.B10, profile, GROUNDS))
                .contains("Det finns en risk för samiska intressen inom:")
                .endsWith(": betet störs av leden");
    }

    @Test
    void tellsTheSubFieldsOfACriterionEachByItself() {
        var profile = Profiles.subfields(
                Profiles.empty(),
                new SubfieldGrade("D13", "D13-J", "Jämställdhet", 3, "används aktivt", "Målen är satta per kön"),
                new SubfieldGrade("D13", "D13-I", "Integration", null, "", "Ansökan nämner det inte"));

        assertThat(text(BlockCode.B7, profile, GROUNDS))
                .contains(
                        "jämställdhet (används aktivt): målen är satta per kön.",
                        "integration (kan inte bedömas): ansökan nämner det inte.");
    }

    @Test
    void tellsAmbitionAndInnovationWhereSmartSpecialisationIs() {
        var weighed = Profiles.with(Profiles.empty(), Map.of("D3", 1));

        assertThat(text(BlockCode.B4, ambitious(weighed, "Hög.", "låg i början"), GROUNDS))
                .contains(
                        "I dialogen med sökanden beskrivs utvecklingsambitionen så här: hög.",
                        "I dialogen med sökanden beskrivs innovationsnivån så här: låg i början.")
                .as("what the dialogue said is no judgement of the region's")
                .doesNotContain("vägt in");
        assertThat(text(BlockCode.B4, ambitious(weighed, "", "låg"), GROUNDS))
                .contains("innovationsnivån så här: låg.")
                .doesNotContain("utvecklingsambitionen");
        assertThat(text(BlockCode.B4, ambitious(weighed, "hög", ""), GROUNDS))
                .contains("utvecklingsambitionen så här: hög.")
                .doesNotContain("innovationsnivån");
        assertThat(text(BlockCode.B4, weighed, GROUNDS)).doesNotContain("dialogen");
    }

    @Test
    void severalSentencesOfAmbitionEndAsSentences() {
        var weighed = Profiles.with(Profiles.empty(), Map.of("D3", 1));

        assertThat(text(BlockCode.B4, ambitious(weighed, "Hög i byarna. Räcker den?", "Låg. Högre sedan."), GROUNDS))
                .contains("så här: hög i byarna. Räcker den? I dialogen", "så här: låg. Högre sedan.")
                .doesNotContain("?.", ").");
    }

    private static AssessmentProfile ambitious(AssessmentProfile profile, String development, String innovation) {
        var ambition = new SpecialisationAmbition(development, innovation);
        return Profiles.changed(
                profile, it -> it.deepening = new Deepening(null, null, null, null, null, null, null, ambition));
    }

    @ParameterizedTest
    @CsvSource({"D1,B3", "D2,B4", "D7,B1", "D8,B5", "D9,B1", "D10,B6", "D12,B1"})
    void noWeakOrUnjudgedDimensionThatTheRuleReadIsLeftOut(String dimension, BlockCode block) {
        for (int level = 0; level <= 2; level++) {
            var weak = Profiles.with(Profiles.empty(), Map.of(dimension, level));

            assertThat(text(block, weak, Judgement.EMPTY))
                    .as(dimension + " " + level)
                    .isNotBlank();
        }
        assertThat(text(block, Profiles.notAssessable(Profiles.empty(), dimension), Judgement.EMPTY))
                .contains("kan inte bedömas");
    }

    @Test
    void findsStrengthsAndWeaknessesInTheGradesWhenNoneAreGiven() {
        assertThat(draft(BlockCode.B1, Judgement.EMPTY.recommending(Recommendation.PRIORITISE)))
                .contains("styrkor är bidraget till den nationella strategin och stödet för länets utvecklingsmål")
                .doesNotContain("smart specialisering", "risk");
    }

    @Test
    void listsDeliverablesWithThoseTheyAreForAndTheChange() {
        assertThat(draft(BlockCode.B2, GROUNDS)).isEqualTo("""
                Förstudien har en hög ambition och ska lämna efter sig:

                - en karta över mötesplatser för kommunerna, vilket väntas ge bättre överblick
                - ett förslag till ansvarsfördelning, med förväntan att roller blir tydliga""");
    }

    @Test
    void writesNationalAreasWithSmallFirstLetterUnderTheirPremise() {
        assertThat(draft(BlockCode.B3, GROUNDS)).isEqualTo("""
                Förstudien kan ge ett tydligt bidrag till den nationella strategin för hållbar regional utveckling, \
                om förstudien når sina mål. Skäl till D1. Det gäller de strategiska områdena:

                - likvärdiga möjligheter till boende, arbete och välfärd i hela landet
                - innovation och förnyelse samt entreprenörskap och företagande i hela landet""");
    }

    @Test
    void eachNationalAreaKeepsTheWordOfItsOwnLevel() {
        var profile =
                Profiles.linking(List.of(new TargetLink("N1", 4, "", ""), new TargetLink("N3", 2, "", "")), List.of());

        assertThat(text(BlockCode.B3, profile, GROUNDS))
                .contains("i hela landet (stark koppling)", "i hela landet (viss koppling)");
    }

    @Test
    void eachPriorityKeepsTheWordOfItsOwnLevel() {
        var profile = Profiles.linking(
                List.of(), List.of(new TargetLink("R24-1", 4, "+", ""), new TargetLink("R24-3", 2, "+", "")));

        assertThat(text(BlockCode.B4, profile, GROUNDS))
                .contains(
                        "välfärd i hela länet” får ett starkt bidrag.",
                        "företagande i hela länet” får ett visst bidrag.");
    }

    @Test
    void keepsStrengthOfConnectionApartFromLevelAndPotential() {
        assertThat(draft(BlockCode.B4, GROUNDS))
                .isEqualTo(
                        "Förstudien bedöms stämma väl med målen i den regionala utvecklingsstrategin (RUS). Skäl till D2."
                                + " Prioriteringen ”Likvärdiga möjligheter till boende, arbete och välfärd i hela länet” får ett tydligt bidrag."
                                + " Mellan förstudiens resultat och smart specialisering är kopplingen svag, och nivån är i dag bas."
                                + " Sökanden anger själv styrkeområdet ”upplevelser” (svag koppling)."
                                + " Ett efterföljande genomförandeprojekt kan höja nivån från bas till bredd."
                                + " Det avgörs av utvecklingsambition och innovationsnivå. Skäl till D3.");
    }

    @Test
    void quotesWhatIsUnclearAndTurnsTheReservationForward() {
        assertThat(draft(BlockCode.B5, GROUNDS))
                .isEqualTo(
                        "Förstudiens effektlogik har svagheter. Skäl till D8. Sökanden visar inte tydligt vad som avses"
                                + " med till exempel ”en modell” och ”lärslingor”, och inte heller vad insatser som ”studiebesök” konkret ska innehålla."
                                + " Därmed blir måluppfyllelsen svår att mäta och effekten svår att bedöma."
                                + " Samtidigt väger vi in höga mål för de effekter som nästa fas ska ge."
                                + " Därför kan förstudien ändå prioriteras nu, med ett förbehåll som gäller ett efterföljande genomförandeprojekt."
                                + " Förstudien behöver nå sina egna mål för att ett nästa steg ska bli aktuellt.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            effekten svår att bedöma       | Därmed blir effekten svår att bedöma.
            effekten blir svår att bedöma  | Det gör att effekten blir svår att bedöma.
            att målen inte går att följa   | Det gör att målen inte går att följa.
            målen går inte att följa        | Det gör att målen inte går att följa.
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
                .contains("Samtidigt väger vi in höga mål")
                .doesNotContain("prioriteras");
    }

    @Test
    void listsRelatedInitiativesByStatusThemeAndOwner() {
        assertThat(draft(BlockCode.B6, GROUNDS)).isEqualTo("""
                Det är otydligt hur förstudien ska samordnas med andra satsningar. Skäl till D10. \
                Bland dem som redan pågår eller har prövats finns både en risk för krock och något att bygga vidare på. \
                I fördialogen nämnde sökanden satsningar att lära av och stämma av med, bland annat:

                - tidigare projekt om delade kontor (Region JH), och det är angeläget att ta vara på erfarenheterna därifrån
                - pågående projekt om byutveckling (Byabolaget; finansiering: Leader)""");
    }

    @Test
    void leavesTheApplicantsClaimWithTheApplicant() {
        assertThat(draft(BlockCode.B7, GROUNDS))
                .isEqualTo("Att finna nya former för service är angeläget. Därför är initiativet välkommet."
                        + " Sökanden anger att samtliga kommuner står bakom förstudien."
                        + " De som deltar i förstudien kommer från offentlig sektor, näringsliv, civilsamhälle och akademi, alltså samtliga fyra sektorer."
                        + WEIGHED);
    }

    @Test
    void whoeverIsNotConfirmedOnlyMeansToTakePart() {
        var profile = Profiles.acting(List.of(Profiles.actor("OFF", true), Profiles.actor("NAR", false)), "");

        assertThat(text(BlockCode.B7, profile, GROUNDS))
                .contains(
                        "De som deltar i förstudien hör till en sektor: offentlig sektor. Enligt ansökan ska parter från ytterligare en sektor delta: näringsliv.");
    }

    @Test
    void aPartyThatOnlyMeansToTakePartIsNoFurtherOne() {
        var profile = Profiles.acting(List.of(Profiles.actor("NAR", false)), "");

        assertThat(text(BlockCode.B7, profile, GROUNDS))
                .contains("Enligt ansökan ska parter från en sektor delta i förstudien: näringsliv.")
                .contains("Ingen av dem har bekräftat det.")
                .doesNotContain("ytterligare");
    }

    /** That nobody is missing is no party of the profile; what begins with the word may tell of one. */
    @Test
    void tellsWhoIsMissingHoweverTheSentenceBegins() {
        var nobody = Profiles.acting(List.of(), "");
        var somebody = Profiles.acting(List.of(), "Samebyarna");
        var denied = Profiles.acting(List.of(), "Ingen från samebyn är med");

        assertThat(text(BlockCode.B7, nobody, GROUNDS)).doesNotContain("komma med");
        assertThat(text(BlockCode.B7, somebody, GROUNDS)).contains("behöver fler parter komma med: samebyarna.");
        assertThat(text(BlockCode.B7, denied, GROUNDS)).contains("ingen från samebyn är med");
    }

    /** What the officer writes may be whole sentences; the parties marked beside them stand in a sentence of their own. */
    @Test
    void addsNoNameToTheEndOfAnothersSentence() {
        var marked = Stream.of("Bräcke och Ragunda kommuner", "Ett lärosäte", "Akademin")
                .map(it -> new AssessmentProfile.InvolvedActor(
                        it, null, false, false, 0, 0, true, true, null, null, null, null))
                .toList();
        var told = Profiles.acting(marked, "Kommunerna och akademin. Ingen av dem har bekräftat att de deltar.");

        assertThat(text(BlockCode.B7, told, GROUNDS))
                .contains("behöver fler parter komma med: kommunerna och akademin."
                        + " Ingen av dem har bekräftat att de deltar."
                        + " Bland dem som saknas är också Bräcke och Ragunda kommuner och ett lärosäte.");
        assertThat(text(BlockCode.B7, Profiles.acting(marked.subList(1, 2), ""), GROUNDS))
                .contains("behöver fler parter komma med: ett lärosäte.");
    }

    /** "Berörda samebyar" and "samebyarna" are one party; "Ragunda kommun" and "kommunerna" need not be. */
    @Test
    void tellsNoMissingPartyTwice() {
        var marked = Stream.of("Berörda samebyar", "Ragunda kommun")
                .map(it -> new AssessmentProfile.InvolvedActor(
                        it, null, false, false, 0, 0, true, true, null, null, null, null))
                .toList();

        assertThat(text(BlockCode.B7, Profiles.acting(marked, "Samebyarna och kommunerna."), GROUNDS))
                .contains("komma med: samebyarna och kommunerna. Bland dem som saknas är också Ragunda kommun.")
                .doesNotContain("berörda samebyar");
    }

    /** What is left of a short word stands in nearly every text: a party is known by enough of its name, or told once more. */
    @ParameterizedTest
    @CsvSource({
        "Unga i Åre, Invandrare och föreningar i Åre",
        "unga män, Myndigheter med ansvar för vuxenutbildning",
        "Berörda byar, Samebyarna",
        "Ett lärosäte, Ett universitet i grannlänet",
        "Region Jämtland, De regionala organisationerna",
        "Åre kommun, Föreningar i Årefjällen",
        "Privata aktörer, Några av föreningarna"
    })
    void losesNoMissingPartyForLettersThatStandInAnotherWord(String marked, String said) {
        var actor = new AssessmentProfile.InvolvedActor(
                marked, null, false, false, 0, 0, true, true, null, null, null, null);

        assertThat(text(BlockCode.B7, Profiles.acting(List.of(actor), said), GROUNDS))
                .containsIgnoringCase("Bland dem som saknas är också " + marked);
    }

    @Test
    void thatThereAreNoConflictsIsSaidWithWhoLooked() {
        var profile = Profiles.about(
                Profiles.empty(),
                AssessmentProfile.Origin.ASSESSED,
                List.of(),
                new ConflictExamination(false, "handläggaren", "genomgång med sökanden"),
                List.of(),
                List.of(),
                "");

        assertThat(text(BlockCode.B8, profile, GROUNDS))
                .isEqualTo(
                        "Inga målkonflikter har hittats. Frågan har prövats av handläggaren: genomgång med sökanden.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Recommendation.class,
            names = {"DECLINE", "REQUEST_SUPPLEMENT"})
    void doesNotWelcomeWhatIsNotPrioritised(Recommendation recommendation) {
        assertThat(draft(BlockCode.B7, GROUNDS.recommending(recommendation)))
                .doesNotContain("välkommet", "särskilt som")
                .contains("Sökanden anger att samtliga kommuner står bakom förstudien.");
    }

    @Test
    void callsWhatIsReservedForTheNextStepNoCondition() {
        assertThat(draft(BlockCode.B12, GROUNDS)).isEqualTo("""
                Förbehåll riktat framåt, inför ett nästa steg:

                - En tydlig effektlogik redovisas.""");
    }

    @Test
    void numbersConditionsAndSaysWhenTheyBind() {
        var conditions = List.of(
                new Condition(ConditionType.DURING_PROJECT, "En delrapport lämnas"),
                new Condition(ConditionType.NEXT_STEP, "En tydlig effektlogik redovisas"),
                new Condition(ConditionType.BEFORE_DECISION, "Firmateckning visas"));

        assertThat(draft(BlockCode.B12, conditioned(conditions))).isEqualTo("""
                Följande villkor gäller:

                1. En delrapport lämnas. Villkoret gäller under projektets genomförande.
                2. Firmateckning visas. Villkoret ska vara uppfyllt innan stödet lämnas.

                Förbehåll riktat framåt, inför ett nästa steg:

                - En tydlig effektlogik redovisas.""");
    }

    private static Judgement conditioned(List<Condition> conditions) {
        return new Judgement(
                GROUNDS.recommendation(),
                GROUNDS.strengths(),
                GROUNDS.weaknesses(),
                GROUNDS.risk(),
                GROUNDS.ambition(),
                GROUNDS.importance(),
                GROUNDS.forwardReservation(),
                conditions,
                GROUNDS.deviation(),
                GROUNDS.signatories(),
                GROUNDS.date());
    }

    /** A change is written as a thing, as a clause, as what is to be done; each reads as a sentence, and a name stays one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bättre överblick                     | , vilket väntas ge bättre överblick
            att roller blir tydliga              | , med förväntan att roller blir tydliga
            Kommunerna får en gemensam bild      | , med förväntan att kommunerna får en gemensam bild
            Gårdarna når inte fler kök           | , med förväntan att gårdarna inte når fler kök
            öka andelen lokala råvaror           | , vilket väntas öka andelen lokala råvaror
            Östersunds företag hittar varandra   | , med förväntan att Östersunds företag hittar varandra
            En karta som visar vem som gör vad   | , vilket väntas ge en karta som visar vem som gör vad
            """)
    void readsAChangeHoweverItIsWritten(String change, String end) {
        assertThat(text(BlockCode.B2, Profiles.delivering(new Deliverable("En plan", "", change)), GROUNDS))
                .endsWith("- en plan" + end);
    }

    /** What the officer wrote and cited is in the draft; a person's number in it is not, and nothing is quoted twice. */
    @Test
    void tellsTheReasonsAndThePassagesTheyRestOn() {
        var cited = Profiles.cited(
                Profiles.villages(),
                "D2",
                new Citation("OBJECTIVES", 1, 0, 10, "Minst sex kommuner tar ställning, ring 070-123 45 67."));
        assertThat(text(BlockCode.B4, cited, GROUNDS))
                .contains("Skäl till D2. I ansökan står ”Minst sex kommuner tar ställning")
                .doesNotContain("070-123 45 67");

        var fromDialogue = Profiles.cited(
                Profiles.villages(), "D10", new Citation(UUID.randomUUID().toString(), 1, 0, 10, "Vi har talat."));
        assertThat(text(BlockCode.B6, fromDialogue, GROUNDS)).contains("I det övriga underlaget står ”Vi har talat”.");

        var unclear = Profiles.cited(Profiles.villages(), "D8", new Citation("OBJECTIVES", 1, 0, 10, "en modell"));
        assertThat(text(BlockCode.B5, unclear, GROUNDS)).containsOnlyOnce("en modell");
    }

    /** What the officer found in a register was never named by the applicant. */
    @Test
    void partsWhatTheApplicantNamedFromWhatWasFound() {
        var found = Profiles.related(
                new Overlap(false, false, false, "fördialog"),
                new RelatedInitiative(null, "Byhusnätet", "", "", null, "", ""),
                new RelatedInitiative(null, "Laddvägen", "", "", null, "", "portföljen"));

        var text = text(BlockCode.B6, found, GROUNDS);

        assertThat(text.substring(0, text.indexOf("Andra satsningar")))
                .contains("I fördialogen nämnde sökanden", "Byhusnätet")
                .doesNotContain("Laddvägen");
        assertThat(text.substring(text.indexOf("Andra satsningar"))).contains("Laddvägen");
    }

    @Test
    void saysWhyWhatWasJudgedNotRelevantIsNot() {
        for (var block : Map.of("D3", BlockCode.B4, "D11", BlockCode.B11, "D12", BlockCode.B10)
                .entrySet()) {
            var profile = Profiles.notRelevant(Profiles.empty(), block.getKey(), "Projektet rör bara Östersund");

            assertThat(text(block.getValue(), profile, Judgement.EMPTY))
                    .as(block.getKey())
                    .contains("har bedömts som inte relevant för", "Projektet rör bara Östersund.");
            assertThat(drafting.draft(material(ProjectType.PRE_STUDY, profile, Judgement.EMPTY))
                            .get(block.getValue())
                            .gaps())
                    .as(block.getKey())
                    .doesNotContain(Gap.NO_SPECIALISATION, Gap.NO_SAMI_PERSPECTIVE, Gap.NO_TERRITORY);
        }
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

    private String text(BlockCode block, AssessmentProfile profile, Judgement judgement) {
        return drafting.draft(material(ProjectType.PRE_STUDY, profile, judgement))
                .get(block)
                .text();
    }

    private static Material material(ProjectType type, AssessmentProfile profile, Judgement judgement) {
        var note = new NoteText(UUID.randomUUID(), "Fördialog", LocalDate.of(2026, 1, 7), "…");
        return new Material(
                type, LocalDate.of(2026, 1, 14), Frameworks.newest(), profile, () -> List.of(note), judgement);
    }
}
