package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAct.FileNoteWritten;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;

/** Anteckningar. Whoever registers or handles cases writes down what was said, the pre-dialogue first of all. */
@Service
@Transactional
public class NoteKeeping {

    private final FileNoteRepository notes;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteKeeping(FileNoteRepository notes, CaseAccess access, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Registrar
    public UUID write(CaseFileId id, FileNote.NewNote note, UserId writer) {
        access.requireOfficerOrRegistrar(id, writer);
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
