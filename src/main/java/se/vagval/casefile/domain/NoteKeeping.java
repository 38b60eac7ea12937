package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.domain.CaseAct.FileNoteWritten;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;

/** Anteckningar. Whoever registers or handles cases writes down what was said, the pre-dialogue first of all. */
@Service
@Transactional
public class NoteKeeping {

    private final FileNoteRepository notes;
    private final CaseAccess access;
    private final FormerOfficers formerOfficers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteKeeping(
            FileNoteRepository notes,
            CaseAccess access,
            FormerOfficers formerOfficers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.access = access;
        this.formerOfficers = formerOfficers;
        this.events = events;
        this.clock = clock;
    }

    @Registrar
    public UUID write(CaseFileId id, FileNote.NewNote note, UserId writer) {
        access.requireOfficerOrRegistrar(id, writer);
        return keep(id, note, writer);
    }

    /** Lämnad text. What the case's officer, or whoever was that before, had written and could not save: the case keeps it. */
    @CaseOfficer
    public UUID leave(CaseFileId id, String heading, String text, UserId writer) {
        if (!mayLeave(id, writer)) {
            throw new CaseRefusal(CaseRefusal.Reason.NOT_YOUR_CASE);
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return keep(id, new FileNote.NewNote(FileNote.Kind.FILE_NOTE, heading, today, "", text), writer);
    }

    /** Whether the person is or has been the officer of the case, and nothing closes it. */
    @CaseReader
    @Transactional(readOnly = true)
    public boolean mayLeave(CaseFileId id, UserId person) {
        return access.isAllowed(CasePermission.LEAVE, id, person)
                && (formerOfficers.has(id, person) || access.isAllowed(CasePermission.HANDLE, id, person));
    }

    private UUID keep(CaseFileId id, FileNote.NewNote note, UserId writer) {
        var written = notes.save(new FileNote(id, note, writer, clock.instant()));
        events.publishEvent(new FileNoteWritten(id, writer, note.heldOn().toString()));
        return written.getId();
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<FileNote> notesOf(CaseFileId id) {
        return notes.findByCaseFileOrderByHeldOnAscWrittenAtAsc(id.value());
    }
}
