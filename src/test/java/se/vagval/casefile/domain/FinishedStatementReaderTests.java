package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.domain.FinishedStatement.Point;
import se.vagval.casefile.domain.FinishedStatement.Signatory;
import se.vagval.casefile.domain.FinishedStatement.StatedCondition;

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
    void gathersTheLevelsOfAllDimensionsTheFileGives() {
        assertThat(statement.judgement().levels())
                .isEqualTo(Map.of("D1", 3, "D2", 3, "D3", 1, "D7", 2, "D8", 1, "D9", 2, "D10", 2, "D12", 2));
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
        assertThat(FinishedStatementReader.isFor(IntakeFixtures.file("PUB-1"))).isFalse();
        var faulty = new String(file(), StandardCharsets.UTF_8)
                .replace("grad: 3, ordankare: \"bidra", "grad: 7, ordankare: \"bidra");
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> FinishedStatementReader.read(faulty.getBytes(StandardCharsets.UTF_8)))
                .matches(it -> it.reason() == IntakeRefusal.Reason.NOT_A_STATEMENT);
    }

    static byte[] file() {
        try (var file = FinishedStatementReaderTests.class.getResourceAsStream("/intake/finished-statement.yaml")) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
