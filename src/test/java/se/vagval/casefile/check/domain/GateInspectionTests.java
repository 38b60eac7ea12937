package se.vagval.casefile.check.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.casefile.check.domain.GateHint.Code.CERTIFICATE_MISSING;
import static se.vagval.casefile.check.domain.GateHint.Code.COMPANY_ALONE;
import static se.vagval.casefile.check.domain.GateHint.Code.DE_MINIMIS_MENTIONED;
import static se.vagval.casefile.check.domain.GateHint.Code.IN_KIND_BASIS_MISSING;
import static se.vagval.casefile.check.domain.GateHint.Code.IN_KIND_ONE_SIDED;
import static se.vagval.casefile.check.domain.GateHint.Code.OPERATION_WORDS;
import static se.vagval.casefile.check.domain.GateHint.Code.ORDERED_ALREADY;
import static se.vagval.casefile.check.domain.GateHint.Code.REGION_OWNS;
import static se.vagval.casefile.check.domain.GateHint.Code.SECRECY_UNMARKED;
import static se.vagval.casefile.check.domain.GateHint.Code.SHARE_WITHIN;
import static se.vagval.casefile.check.domain.GateHint.Code.SIGNATORY_MISSING;
import static se.vagval.casefile.check.domain.GateHint.Code.START_BEFORE_RECEIVED;
import static se.vagval.casefile.check.domain.GateHint.Code.SUMS_EQUAL;
import static se.vagval.casefile.check.domain.GateHint.Code.UNCONFIRMED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.casefile.check.domain.GateHint.Code;
import se.vagval.casefile.domain.DemoApplications;
import se.vagval.strategy.Framework;

/** What the portal notices by itself about the demo's applications, against what their authors hid in them. */
@StorageTest
class GateInspectionTests {

    @Autowired
    Framework framework;

    @Test
    void seesNothingButWhatAwaitsTheOtherFundInTheStrongApplication() {
        assertThat(attention("1")).containsExactlyInAnyOrder(UNCONFIRMED, DE_MINIMIS_MENTIONED);
    }

    @Test
    void seesTheFourFaultsOfTheVagueStudy() {
        assertThat(attention("2"))
                .containsExactlyInAnyOrder(
                        SIGNATORY_MISSING, CERTIFICATE_MISSING, IN_KIND_BASIS_MISSING, IN_KIND_ONE_SIDED);
        assertThat(of("2").get("G4"))
                .anyMatch(it -> it.code() == IN_KIND_ONE_SIDED
                        && it.arguments().equals(List.of("200\u00a0000", "0", "66,9\u00a0%")))
                .anyMatch(it -> it.code() == SUMS_EQUAL)
                .anyMatch(it ->
                        it.code() == SHARE_WITHIN && it.arguments().getFirst().equals("50\u00a0%"));
    }

    @Test
    void seesWhatTellsAgainstTheBrewery() {
        assertThat(attention("5"))
                .contains(
                        SIGNATORY_MISSING,
                        OPERATION_WORDS,
                        COMPANY_ALONE,
                        DE_MINIMIS_MENTIONED,
                        START_BEFORE_RECEIVED,
                        ORDERED_ALREADY,
                        REGION_OWNS,
                        SECRECY_UNMARKED);
        assertThat(of("5").get("G8")).anyMatch(it -> it.arguments().equals(List.of("2025-11-01", "2026-02-09")));
        assertThat(of("5").get("G6")).anyMatch(it -> it.arguments().getFirst().contains("180 000 euro"));
    }

    @Test
    void answersEveryGateOfTheFramework() {
        var gates =
                framework.version("2024").gates().stream().map(it -> it.code()).toList();

        assertThat(of("3").keySet()).containsExactlyInAnyOrderElementsOf(gates);
    }

    private List<Code> attention(String number) {
        return of(number).values().stream()
                .flatMap(List::stream)
                .map(GateHint::code)
                .filter(Code::attention)
                .distinct()
                .toList();
    }

    private Map<String, List<GateHint>> of(String number) {
        var application = DemoApplications.of(number);
        return GateInspection.of(
                application.details(),
                application.received(),
                framework.inForceOn(application.received()),
                true,
                false);
    }
}
