package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The answers that came with the faulty demo application, held against what the portal points out. */
class ExpectedFaultsTests {

    /** By the beginning of each expected fault: where it is pointed out, and with which remark. */
    private static final Map<String, List<String>> POINTED_OUT = new LinkedHashMap<>();

    static {
        expect("dnr-format", "dnr registryNumber.misprint");
        expect("inkommen", "inkommen date.noSuchDay", "inkommen date.shortYear");
        expect("projektperiod", "projektperiod period.endBeforeStart");
        expect(
                "projekttyp",
                "projekttyp code.ambiguous",
                "stodform code.suggestion",
                "fonder[0] code.suggestion",
                "fonder[1] code.suggestion");
        expect("orgnr", "sokande.orgnr organisationNumber.checkDigit");
        expect("kommun 2350", "kommuner[1].kod municipality.place");
        expect("2309", "kommuner[2].kod municipality.disagree");
        expect("andelar", "kommuner[0].andel share.words", "kommuner[2].andel missing", "kommuner shares.sum");
        expect(
                "belopp i text",
                "budget[0].belopp amount.text",
                "budget[1].belopp amount.text",
                "finansiering[1].belopp amount.text");
        expect("summa", "budget[5] sum.mismatch");
        expect("finansiering", "finansiering finances.mismatch", "finansiering.andel finances.grantShare");
        expect(
                "hållbarhet",
                "ansokan.hallbarhet.ekonomisk sustainability.threeAnswers",
                "ansokan.hallbarhet.social sustainability.threeAnswers",
                "ansokan.hallbarhet.miljomassig sustainability.threeAnswers");
        expect(
                "e-postadress",
                "kontakt.epost email.meant",
                "ansokan.aktiviteter text.attachmentMissing",
                "statsstod_sokandens_bedomning stateAid.unanswered");
        expect("felaktiga dnr", "ansokan.relaterade_satsningar text.registryNumberMeant");
    }

    @Test
    void pointsOutEachOfTheFourteen() {
        var application = IntakeFixtures.interpreted("PUB-4");
        var expected = expectedFaults();

        assertThat(expected).hasSize(14).allSatisfy(fault -> {
            var places = POINTED_OUT.entrySet().stream()
                    .filter(it -> fault.startsWith(it.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody has said where this is pointed out: " + fault));
            assertThat(places.getValue()).as(fault).allSatisfy(place -> {
                var parts = place.split(" ");
                assertThat(application.at(parts[0]).orElseThrow().remarks())
                        .filteredOn(Remark::isDemanding)
                        .extracting(Remark::key)
                        .contains(parts[1]);
            });
        });
    }

    @Test
    void isNotSettledByItself() {
        assertThat(IntakeFixtures.interpreted("PUB-4").unsettled()).hasSizeGreaterThan(14);
    }

    private static void expect(String beginning, String... places) {
        POINTED_OUT.put(beginning, List.of(places));
    }

    private static List<String> expectedFaults() {
        try (var file = ExpectedFaultsTests.class.getResourceAsStream("/facit/PUB-4.yaml")) {
            Map<String, Map<String, List<String>>> answers =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return answers.get("facit").get("forvantade_valideringsfel");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
