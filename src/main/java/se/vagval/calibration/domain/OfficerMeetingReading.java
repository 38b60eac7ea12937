package se.vagval.calibration.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.domain.OfficerMeeting.NoteSheet;
import se.vagval.calibration.domain.OfficerMeeting.Sheet;
import se.vagval.calibration.domain.OfficerMeeting.Shown;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.identity.CaseAssessor;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.NotFoundRefusal;

/** Reads officers' meetings; a case that is closed to the reader stays closed here, too. */
@Service
@Transactional(readOnly = true)
@CaseAssessor
public class OfficerMeetingReading {

    private static final int MOST = 100;
    private static final int MOST_CASES = 300;
    private static final Set<CaseStatus> AT_WORK =
            EnumSet.range(CaseStatus.FORMAL_CHECK, CaseStatus.STATEMENT_APPROVED);

    private final OfficerMeetingRepository meetings;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final BlindReaders blind;
    private final Users users;

    OfficerMeetingReading(
            OfficerMeetingRepository meetings,
            CaseFiles caseFiles,
            CaseInsight insight,
            BlindReaders blind,
            Users users) {
        this.meetings = meetings;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.blind = blind;
        this.users = users;
    }

    /** Cases that are being worked on and may be brought: open to the reader, and not on the list; the latest first. */
    public List<CaseFileSummary> bringable(Sheet sheet, UserId reader) {
        var open = insight.conditionsFor(users.person(reader));
        var found = meetings.bringable(sheet.meeting().id(), AT_WORK, open, MOST_CASES);
        return caseFiles.summariesOf(found).stream()
                .sorted(Comparator.comparing(it -> found.indexOf(it.id())))
                .toList();
    }

    public List<OfficerMeeting> latest() {
        return meetings.latest(MOST);
    }

    /** Whoever reads of a marked case here leaves the same trace as on its own pages. */
    @Transactional
    public Sheet sheet(UUID id, UserId reader) {
        var meeting = meeting(id);
        var items = meetings.items(id);
        var ids = items.stream().map(OfficerMeeting.Item::caseFile).toList();
        var insights = insight.insightsOf(reader, ids);
        var refused = insight.refusalsOf(CasePermission.ASSESS_AGAIN, ids, reader);
        var unseen = blind.blindAmong(ids, reader);
        var summaries = caseFiles.summariesOf(ids).stream()
                .filter(it -> insights.getOrDefault(it.id(), Insight.MARKED).isOpen())
                .collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        insight.noteReading(marked(summaries.keySet(), insights), reader);
        var shown = items.stream()
                .map(it -> {
                    var summary = summaries.get(it.caseFile());
                    var isBlind = unseen.contains(it.caseFile());
                    var isUndeclared = refused.get(it.caseFile()) == CaseRefusal.Reason.CONFLICT_UNDECLARED;
                    var note = summary == null || isBlind || isUndeclared ? "" : it.note();
                    return new Shown(
                            it.caseFile(),
                            summary,
                            note,
                            isBlind,
                            isUndeclared,
                            !it.note().isEmpty());
                })
                .toList();
        return new Sheet(meeting, shown, meeting.plannedBy().equals(reader));
    }

    private static List<CaseFileId> marked(Set<CaseFileId> shown, Map<CaseFileId, Insight> insights) {
        return shown.stream()
                .filter(it -> insights.getOrDefault(it, Insight.OPEN).isMarked())
                .toList();
    }

    public NoteSheet note(UUID id, CaseFileId caseFile, UserId reader) {
        var meeting = meeting(id);
        insight.require(CasePermission.ASSESS_AGAIN, caseFile, reader);
        if (!blind.blindAmong(Set.of(caseFile), reader).isEmpty()) {
            throw new CaseRefusal(CaseRefusal.Reason.BLIND);
        }
        var item = meetings.item(id, caseFile).orElseThrow(() -> new NotFoundRefusal("case on the meeting's list"));
        var name = Optional.ofNullable(item.notedBy()).map(users::nameOf).orElse("");
        return new NoteSheet(meeting, caseFiles.summaryOf(caseFile), item, name);
    }

    private OfficerMeeting meeting(UUID id) {
        return meetings.find(id).orElseThrow(() -> new NotFoundRefusal("officers' meeting"));
    }
}
