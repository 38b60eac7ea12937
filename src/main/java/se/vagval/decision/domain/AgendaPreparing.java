package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.MeetingId;
import se.vagval.identity.AgendaPreparer;
import se.vagval.identity.UserId;

/** Beredning av dagordningen. What the presidium and the secretary see before an agenda is made; the secretary alone makes it. */
@Service
@Transactional(readOnly = true)
@AgendaPreparer
public class AgendaPreparing {

    private static final int MOST_CANDIDATES = 200;

    private final AgendaItemRepository items;
    private final AgendaWishRepository wishes;
    private final CaseFiles caseFiles;

    AgendaPreparing(AgendaItemRepository items, AgendaWishRepository wishes, CaseFiles caseFiles) {
        this.items = items;
        this.wishes = wishes;
        this.caseFiles = caseFiles;
    }

    /** Cases that wait with the committee for a meeting. */
    public List<Agenda.Candidate> candidates(MeetingId id, UserId reader) {
        var placed = Stream.concat(items.placed().stream(), items.ofMeeting(id.date()).stream())
                .map(CaseFileId::of)
                .toList();
        var waiting = caseFiles.openInStatus(CaseStatus.AT_COMMITTEE, placed, reader, MOST_CANDIDATES);
        var wished = new HashMap<UUID, LocalDate>();
        wishes.findAllById(waiting.stream().map(it -> it.id().value()).toList())
                .forEach(it -> it.meetingDate().ifPresent(date -> wished.put(it.caseFile(), date)));
        return waiting.stream()
                .map(it -> new Agenda.Candidate(
                        it.id(),
                        it.registryNumber().value(),
                        it.title(),
                        wished.get(it.id().value())))
                .toList();
    }
}
