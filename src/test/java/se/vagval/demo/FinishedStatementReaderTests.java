package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.demo.FinishedStatement.Point;
import se.vagval.demo.FinishedStatement.Signatory;
import se.vagval.demo.FinishedStatement.StatedCondition;
import se.vagval.strategy.DimensionRole;

class FinishedStatementReaderTests {

    private final FinishedStatement statement = FinishedStatementReader.read(file());

    @Test
    void readsWhatStandsAroundTheText() {
        assertThat(statement.registryNumber()).isEqualTo("RUN/77/2026");
        assertThat(statement.date()).isEqualTo("2026-03-04");
        assertThat(statement.project()).isEqualTo("Byarnas verkstad - en förstudie");
        assertThat(statement.projectType()).isEqualTo("FORSTUDIE");
        assertThat(statement.recommendation()).isEqualTo("PRIO");
        assertThat(statement.signatories().people())
                .containsExactly(
                        new Signatory("Birgit Chef", "enhetschef"),
                        new Signatory("Sten Strateg", "regional utvecklingsstrateg"));
    }

    @Test
    void gathersTheLevelsThatTheTextGivesAndNoneOfThoseItIsSilentOn() {
        assertThat(statement.judgement().levels())
                .isEqualTo(Map.of(
                        DimensionRole.NATIONAL_STRATEGY, 3,
                        DimensionRole.REGIONAL_GOALS, 3,
                        DimensionRole.SMART_SPECIALISATION, 1,
                        DimensionRole.EFFECT_LOGIC, 1));
    }

    @Test
    void keepsTheJudgementBehindTheText() {
        var judgement = statement.judgement();

        assertThat(judgement.national().areas()).containsExactly("N1", "N3");
        assertThat(judgement.specialisation().levelNow()).isEqualTo("BAS");
        assertThat(judgement.specialisation().levelPotential()).isEqualTo("BREDD");
        assertThat(judgement.specialisation().namedByApplicant()).isTrue();
        assertThat(judgement.effectLogic().unclearTerms()).containsExactly("en verkstad");
        assertThat(judgement.overlap().risk()).isTrue();
        assertThat(judgement.overlap().potential()).isFalse();
        assertThat(judgement.anchoring().proven()).isFalse();
        assertThat(judgement.helix()).containsExactly("OFF", "NAR", "CIV", "AKA");
        assertThat(judgement.conditions())
                .containsExactly(new StatedCondition("nästa steg", "Verkstaden behöver en plan", "framåt"));
    }

    @Test
    void keepsEveryBlankOfTheText() {
        assertThat(statement.blocks().getFirst().text())
                .isEqualTo("Förstudien  föreslås prioriteras.  Två blanksteg ska vara kvar.");
        assertThat(statement.blocks().get(1).points())
                .extracting(Point::text)
                .containsExactly("en karta över verktyg", "ett utkast till regler");
        assertThat(statement.blocks().get(2).points())
                .containsExactly(new Point(
                        "ett tidigare verkstadsprojekt (Bygdens förening)",
                        "tidigare",
                        List.of("Bygdens förening", "kommunen"),
                        List.of("LEADER")));
    }

    @Test
    void refusesAnApplicationAndALevelThatIsNone() {
        assertThat(FinishedStatementReader.isFor(application())).isFalse();
        var faulty = new String(file(), StandardCharsets.UTF_8)
                .replace("grad: 3, ordankare: \"bidra", "grad: 7, ordankare: \"bidra");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinishedStatementReader.read(faulty.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("bedomning.nationell.grad");
    }

    @Test
    void takesNoBrokenFileForAStatement() {
        var whole = new String(file(), StandardCharsets.UTF_8);
        for (var at = 0; at < whole.indexOf("block:"); at += 7) {
            assertThat(FinishedStatementReader.isFor(whole.substring(0, at).getBytes(StandardCharsets.UTF_8)))
                    .as("cut at %d", at)
                    .isFalse();
        }
        assertThat(FinishedStatementReader.isFor("utlatande: &x [*x]".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(FinishedStatementReader.isFor(new byte[] {0, 1, 2, (byte) 0xff}))
                .isFalse();
    }

    private static byte[] file() {
        return bytes("/demo/finished-statement.yaml");
    }

    private static byte[] application() {
        return bytes("/demo/cases/PUB-1.yaml");
    }

    private static byte[] bytes(String name) {
        try (var file = FinishedStatementReaderTests.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
