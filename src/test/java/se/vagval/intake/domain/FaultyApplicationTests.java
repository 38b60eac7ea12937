package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Every fault that the answers to the faulty demo application name, one test each, in their order. */
class FaultyApplicationTests {

    private final InterpretedApplication application = IntakeFixtures.interpreted("PUB-4");

    @Test
    void suggestsTheRegistryNumberThatWasMeant() {
        assertThat(at("dnr").received()).isEqualTo("RUN9104/2026");
        assertThat(at("dnr").interpretation()).isEqualTo("RUN/9104/2026");
        demands("dnr").containsExactly("registryNumber.misprint");
    }

    @Test
    void knowsThatThereIsNoThirtiethOfFebruaryAndAsksForAYearOfFourFigures() {
        assertThat(at("inkommen").interpretation()).isNull();
        demands("inkommen").containsExactly("date.shortYear", "date.noSuchDay");
        assertThat(at("inkommen").remarks().get(1).arguments()).contains("30\u00A0februari");
    }

    @Test
    void seesThatThePeriodEndsBeforeItStarts() {
        demands("projektperiod").containsExactly("period.endBeforeStart");
    }

    @Test
    void suggestsCanonicalValuesForProjectTypeSupportFormAndFunds() {
        demands("projekttyp").containsExactly("code.ambiguous");
        assertThat(at("projekttyp").candidates()).containsExactlyInAnyOrder("GENOMFORANDE", "FORSTUDIE");
        assertThat(at("projekttyp").interpretation()).isNull();
        guesses("stodform", "PS", "code.suggestion");
        guesses("fonder[0]", "A11", "code.suggestion");
        guesses("fonder[1]", "ERUF-MN", "code.suggestion");
    }

    @Test
    void calculatesTheCheckDigitOfTheOrganisationNumber() {
        demands("sokande.orgnr").containsExactly("organisationNumber.checkDigit");
        assertThat(at("sokande.orgnr").interpretation()).isNull();
    }

    @Test
    void knowsThatOfferdalIsNoMunicipalityAndWhereItLies() {
        demands("kommuner[1].kod").containsExactly("municipality.place");
        assertThat(at("kommuner[1].kod").interpretation()).isNull();
        assertThat(at("kommuner[1].kod").remarks().getFirst().arguments())
                .containsExactly("2350 Offerdal", "Offerdal", "Krokom", "2309");
    }

    @Test
    void seesThatTheCodeOfKrokomHasTheNameOfAre() {
        demands("kommuner[2].kod").containsExactly("municipality.disagree");
        assertThat(at("kommuner[2].kod").remarks().getFirst().arguments())
                .containsExactly("2309", "Krokom", "Åre", "2321");
    }

    @Test
    void seesSharesThatAreTextOrMissingOrDoNotMakeAWhole() {
        guesses("kommuner[0].andel", "0.5", "share.words");
        demands("kommuner[1].andel").isEmpty();
        demands("kommuner[2].andel").containsExactly("missing");
        demands("kommuner").contains("shares.sum");
        assertThat(at("kommuner").remarks().getLast().arguments()).containsExactly(new BigDecimal("1.1E+2"));
    }

    @Test
    void makesAmountsOfTextThatSomebodyMustConfirm() {
        guesses("budget[0].belopp", "1200000", "amount.text");
        guesses("budget[1].belopp", "640000", "amount.text");
        guesses("budget[2].belopp", "85000", "amount.text");
        guesses("budget[4].belopp", "180000", "amount.text");
        guesses("finansiering[0].belopp", "1300000", "amount.text");
        guesses("finansiering[1].belopp", "800000", "amount.text");
        guesses("finansiering[2].belopp", "400000", "amount.approximate");
        assertThat(at("budget[3].belopp").isDemanding()).isFalse();
        assertThat(at("budget[0].belopp").received()).isEqualTo("1,2 mkr");
    }

    @Test
    void addsUpTheCostsAndSeesThatTheSumLineSaysOtherwise() {
        demands("budget[5]").containsExactly("sum.mismatch");
        assertThat(at("budget[5]").remarks().getFirst().arguments())
                .containsExactly(new BigDecimal("2595000"), new BigDecimal("2495000"));
    }

    @Test
    void seesThatFinancingAndCostDifferAndThatTooMuchIsAppliedFor() {
        demands("finansiering").containsExactly("finances.mismatch");
        assertThat(at("finansiering").remarks().getFirst().arguments())
                .containsExactly(new BigDecimal("2500000"), new BigDecimal("2495000"), new BigDecimal("5000"));
        demands("finansiering.andel").containsExactly("finances.grantShare");
        assertThat(at("finansiering.andel").remarks().getFirst().arguments())
                .first()
                .isEqualTo(new BigDecimal("52.1"));
    }

    @Test
    void asksForThreeAnswersAboutSustainability() {
        assertThat(at("ansokan.hallbarhet").received()).isEqualTo("Ja, alla tre.");
        for (var dimension : List.of("ekonomisk", "social", "miljomassig")) {
            demands("ansokan.hallbarhet." + dimension).containsExactly("sustainability.threeAnswers");
        }
    }

    @Test
    void seesTheInvalidAddressTheMissingAttachmentAndTheUnansweredQuestion() {
        guesses("kontakt.epost", "info@skogsbygden.exempel", "email.meant");
        demands("ansokan.aktiviteter").containsExactly("text.attachmentMissing");
        assertThat(at("ansokan.aktiviteter").remarks().getFirst().arguments()).containsExactly("bilaga 2");
        demands("statsstod_sokandens_bedomning").containsExactly("stateAid.unanswered");
    }

    @Test
    void flagsMalformedRegistryNumbersInRunningTextWithoutTouchingIt() {
        var initiatives = at("ansokan.relaterade_satsningar");
        demands("ansokan.relaterade_satsningar")
                .containsExactly("text.registryNumberMeant", "text.registryNumberMeant");
        assertThat(initiatives.remarks().get(0).arguments())
                .containsExactly("RUN7113/2022", "RUN/7113/2022, RUN/113/2022");
        assertThat(initiatives.remarks().get(1).arguments()).containsExactly("RUN/280//2023", "RUN/280/2023");
        assertThat(initiatives.interpretation()).isEqualTo(initiatives.received());
    }

    @Test
    void pointsAtWhatElseIsOddInIt() {
        demands("sokande.sektor").containsExactly("code.ambiguous");
        demands("sokande.form").containsExactly("line.uncertain");
        guesses("sokande.sate_kommun", "2313", "municipality.byName");
        guesses("budget[0].slag", "Personal", "code.suggestion");
        guesses("budget[1].slag", "Extern sakkunskap och externa tjänster", "code.suggestion");
        guesses("budget[3].slag", "Investeringar, materiel och externa lokaler", "code.suggestion");
        guesses("budget[4].slag", "Indirekta kostnader (schablon)", "code.suggestion");
        guesses("finansiering[0].slag", "Sökt stöd anslag 1:1", "code.suggestion");
        demands("finansiering[1].slag").containsExactly("code.ambiguous");
        assertThat(at("finansiering[1].slag").candidates())
                .containsExactly("Offentlig kontant – kommun", "Offentliga bidrag i annat än pengar");
        guesses("finansiering[2].slag", "Privata bidrag i annat än pengar", "code.suggestion");
        demands("bilagor[0]").containsExactly("attachment.scan");
        assertThat(at("projektnamn").remarks())
                .extracting(Remark::key)
                .containsExactly("title.blanks", "title.shouting", "title.version");
        assertThat(at("projektnamn").isDemanding()).isFalse();
    }

    @Test
    void takesTheActorsApartAndAsksForEach() {
        assertThat(at("aktorer[0]").received()).isEqualTo("LRF, skogsbolag, kommunen m.fl.");
        guesses("aktorer[0][0].namn", "LRF", "actor.part");
        guesses("aktorer[0][1].namn", "skogsbolag", "actor.part");
        guesses("aktorer[0][2].namn", "kommunen", "actor.part");
        guesses("aktorer[0][2].sektor", "OFF", "code.suggestion");
        demands("aktorer[0][0].sektor").containsExactly("missing");
    }

    @Test
    void mendsNothing() {
        var received = IntakeFixtures.read(IntakeFixtures.file("PUB-4"));

        assertThat(received.all())
                .allSatisfy(value -> assertThat(application.at(value.path()))
                        .as(value.path())
                        .hasValueSatisfying(
                                shown -> assertThat(shown.received()).isEqualTo(value.text())));
    }

    private InterpretedValue at(String path) {
        return application.at(path).orElseThrow(() -> new AssertionError("nothing at " + path));
    }

    private ListAssert<String> demands(String path) {
        return assertThat(at(path).remarks().stream()
                        .filter(Remark::isDemanding)
                        .map(Remark::key)
                        .toList())
                .as(path);
    }

    private void guesses(String path, String meaning, String remark) {
        assertThat(at(path).interpretation()).as(path).isEqualTo(meaning);
        demands(path).contains(remark);
        assertThat(at(path).isConfirmable()).as(path).isTrue();
    }
}
