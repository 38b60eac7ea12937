package se.vagval.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Registrations;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.FileReceiving;
import se.vagval.intake.domain.FileRegistering;

/** Brings the portal's own example files in by the way every application takes: received, then registered. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoCases {

    private final DemoFiles files;
    private final FileReceiving intake;
    private final FileRegistering registration;
    private final Registrations registering;
    private final ConflictDeclaring declaring;
    private final DemoWords words;
    private final ActingAs acting;

    DemoCases(
            DemoFiles files,
            FileReceiving intake,
            FileRegistering registration,
            Registrations registering,
            ConflictDeclaring declaring,
            DemoWords words,
            ActingAs acting) {
        this.files = files;
        this.intake = intake;
        this.registration = registration;
        this.registering = registering;
        this.declaring = declaring;
        this.words = words;
        this.acting = acting;
    }

    /** Whether another case already has the number that our example is known by. */
    boolean isTaken(String name) {
        var number = files.assessmentOf(name).orElseThrow().registryNumber();
        return acting.person(DemoPeople.REGISTRAR, () -> registering.isTaken(number));
    }

    ReceivedFileId receive(String name) {
        var file = files.cases().stream()
                .filter(it -> it.name().equals(name + ".yaml"))
                .findFirst()
                .orElseThrow();
        return acting.person(
                DemoPeople.REGISTRAR,
                () -> intake.receive(file.name(), file.bytes(), words.say("channel.own"), DemoPeople.REGISTRAR));
    }

    CaseFileId register(String name, UnitId unit, @Nullable UserId officer) {
        var received = receive(name);
        return acting.person(
                DemoPeople.REGISTRAR, () -> registration.register(received, unit, officer, DemoPeople.REGISTRAR));
    }

    void declareFree(CaseFileId id, UserId person) {
        acting.person(person, () -> declaring.declareFree(id, person));
    }
}
