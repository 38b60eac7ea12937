package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.REGISTRAR;
import static se.vagval.TestPeople.UNIT;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.StorageTest;
import se.vagval.audit.AuditEntries;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFiles;
import se.vagval.database.Fingerprint;
import se.vagval.demo.ActingAs;
import se.vagval.intake.ReceivedFileId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

@StorageTest
class IntakeStorageTests {

    @Autowired
    FileReceiving intake;

    @Autowired
    IntakeReviewing reviewing;

    @Autowired
    FileRegistering registration;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    AuditEntries trail;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Test
    void keepsTheFileByteForByteAndLeavesATrace() {
        var bytes = fresh("PUB-1");

        var id = receive(bytes);

        assertThat(asRegistrar(() -> reviewing.bytesOf(id))).isEqualTo(bytes);
        var file = asRegistrar(() -> reviewing.view(id)).file();
        assertThat(file.sha256()).isEqualTo(Fingerprint.of(bytes));
        assertThat(file.channel()).isEqualTo("e-post");
        assertThat(asRegistrar(() -> trail.latestOf(id.value(), 5)))
                .extracting("act")
                .containsExactly("FileReceived");
    }

    @Test
    void takesTheSameBytesOnce() {
        var bytes = fresh("PUB-1");

        assertThat(receive(bytes)).isEqualTo(receive(bytes));
    }

    @Test
    void letsNobodyChangeAReceivedFileEvenInTheDatabase() {
        var id = receive(fresh("PUB-2"));
        entities.flush();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql.update("update received_file set name = 'annat' where id = ?", id.value()))
                .withMessageContaining("never changed");
    }

    @Test
    void refusesAFileThatIsNoApplication() {
        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> receive("hej: världen".getBytes(StandardCharsets.UTF_8)))
                .matches(it -> it.reason() == IntakeRefusal.Reason.NOT_AN_APPLICATION);
    }

    @Test
    void keepsTestAnswersOutOfSightAndOutOfReach() {
        var id = receive((new String(fresh("PUB-2"), StandardCharsets.UTF_8) + "facit:\n  svar: hemligt\n")
                .getBytes(StandardCharsets.UTF_8));

        var view = asRegistrar(() -> reviewing.view(id));

        assertThat(view.application().values()).noneMatch(it -> it.path().startsWith("facit"));
        assertThatExceptionOfType(NotFoundRefusal.class).isThrownBy(() -> asRegistrar(() -> reviewing.bytesOf(id)));
    }

    @Test
    void registersASoundApplicationAsItCame() {
        var number = "RUN/" + (10_000 + (int) (Math.random() * 89_999)) + "/2026";
        var id = receive(new String(fresh("PUB-3"), StandardCharsets.UTF_8)
                .replace("RUN/9103/2026", number)
                .getBytes(StandardCharsets.UTF_8));

        var caseFile = asRegistrar(() -> registration.register(id, UNIT, OFFICER, REGISTRAR));

        var summary = asRegistrar(() -> caseFiles.summaryOf(caseFile));
        assertThat(summary.registryNumber().value()).isEqualTo(number);
        assertThat(summary.appliedAmount()).isEqualTo(2_500_000);
        assertThat(asRegistrar(() -> caseFiles.applicationOf(caseFile)).text(ApplicationField.SUMMARY))
                .startsWith("Projektet bygger 74 kilometer");
        assertThat(asRegistrar(() -> reviewing.originalOf(caseFile)).values())
                .anyMatch(it -> it.field() == IntakeField.TITLE && it.value() != null);
        assertThat(asRegistrar(() -> registration.register(id, UNIT, null, REGISTRAR)))
                .isEqualTo(caseFile);
    }

    @Test
    void refusesToRegisterWhatNobodyHasSettled() {
        var id = receive(fresh("PUB-4"));

        assertThatExceptionOfType(IntakeRefusal.class)
                .isThrownBy(() -> asRegistrar(() -> registration.register(id, UNIT, null, REGISTRAR)))
                .matches(it -> it.reason() == IntakeRefusal.Reason.NOT_SETTLED);
    }

    @Test
    void keepsWhoConfirmedWhatAndMakesNoVersionOfNothing() {
        var id = receive(fresh("PUB-4"));
        var confirmed = Map.of("dnr", new IntakeEntry("RUN/9104/2026", true, false));

        var first = asRegistrar(() -> reviewing.answer(id, 0, confirmed, REGISTRAR));
        var version = asRegistrar(() -> reviewing.view(id)).version();
        var again = asRegistrar(() -> reviewing.answer(id, version, confirmed, REGISTRAR));

        assertThat(first.news()).isEqualTo(1);
        assertThat(first.version()).as("the version it wrote").isEqualTo(version);
        assertThat(again).isEqualTo(new IntakeReviewing.Answered(0, version));
        var answer = asRegistrar(() -> reviewing.view(id))
                .application()
                .at("dnr")
                .orElseThrow()
                .answer();
        assertThat(answer.by()).isEqualTo(REGISTRAR.value());
        assertThat(answer.act()).isEqualTo(IntakeAnswer.Act.CONFIRMED);
        assertThat(asRegistrar(() -> trail.latestOf(id.value(), 5)))
                .extracting("act")
                .containsExactly("ReceivedValuesAnswered", "FileReceived");
    }

    @Test
    void refusesASecondSaverWhoHasNotSeenTheFirst() {
        var id = receive(fresh("PUB-4"));
        asRegistrar(
                () -> reviewing.answer(id, 0, Map.of("dnr", new IntakeEntry("RUN/9104/2026", true, false)), REGISTRAR));

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() -> asRegistrar(() -> reviewing.answer(id, 0, Map.of(), REGISTRAR)));
    }

    @Test
    void keepsADismissedFileAndMayTakeItInAgain() {
        var bytes = fresh("PUB-5");
        var id = receive(bytes);

        asRegistrar(() -> {
            reviewing.dismiss(id, "Kom två gånger", REGISTRAR);
            return true;
        });
        entities.flush();

        assertThat(asRegistrar(() -> reviewing.view(id)).dismissal().reason()).isEqualTo("Kom två gånger");
        assertThat(asRegistrar(() -> reviewing.dismissed()))
                .anyMatch(it -> it.id().equals(id.value()));
        assertThat(receive(bytes)).isNotEqualTo(id);
    }

    private ReceivedFileId receive(byte[] bytes) {
        return asRegistrar(() -> intake.receive("ansokan.yaml", bytes, "e-post", REGISTRAR));
    }

    private <T> T asRegistrar(Supplier<T> act) {
        return acting.person(REGISTRAR, act);
    }

    /** The same application in bytes of its own, so that no other test has handed it in. */
    private static byte[] fresh(String name) {
        var text = new String(IntakeFixtures.file(name), StandardCharsets.UTF_8);
        return (text + "# " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
