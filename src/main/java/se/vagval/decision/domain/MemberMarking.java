package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.AGENDA_CHANGED;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.MeetingId;
import se.vagval.identity.BriefReader;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;

/**
 * A member reads before the meeting: marks what has been read and notes what to ask. Both are the member's own; nobody else
 * sees them, and they leave no trace in the case.
 */
@Service
@Transactional
@BriefReader
public class MemberMarking {

    private final CommitteeReading papers;
    private final BriefEditionRepository editions;
    private final ReaderMarkRepository marks;
    private final Clock clock;

    MemberMarking(CommitteeReading papers, BriefEditionRepository editions, ReaderMarkRepository marks, Clock clock) {
        this.papers = papers;
        this.editions = editions;
        this.marks = marks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<CaseFileId, ReaderMark> marksOf(UserId member, Collection<CaseFileId> caseFiles) {
        return marks.of(member, caseFiles);
    }

    /** The edition is the one that was on the page, which need not be the newest. */
    public void markRead(MeetingId meeting, int number, UUID edition, UserId member) {
        var caseFile = papers.open(meeting, number, member).caseFile();
        requireThat(editions.existsByIdAndCaseFile(edition, caseFile.value()), AGENDA_CHANGED);
        var now = markOf(member, caseFile);
        keep(member, caseFile, new ReaderMark(edition, clock.instant(), now.note(), now.version() + 1));
    }

    public void markUnread(MeetingId meeting, int number, UserId member) {
        var caseFile = papers.open(meeting, number, member).caseFile();
        var now = markOf(member, caseFile);
        keep(member, caseFile, new ReaderMark(null, null, now.note(), now.version() + 1));
    }

    /** @return the version after the save */
    public long note(MeetingId meeting, int number, String note, long version, UserId member) {
        var caseFile = papers.open(meeting, number, member).caseFile();
        var now = markOf(member, caseFile);
        if (now.note().equals(note)) {
            return now.version();
        }
        EditedMeanwhileRefusal.requireSame(version, now.version());
        return keep(member, caseFile, new ReaderMark(now.readEdition(), now.readAt(), note, version + 1));
    }

    public ReaderMark markOf(UserId member, CaseFileId caseFile) {
        return marks.of(member, Set.of(caseFile)).getOrDefault(caseFile, ReaderMark.NONE);
    }

    private long keep(UserId member, CaseFileId caseFile, ReaderMark next) {
        if (!marks.keep(member, caseFile, next)) {
            throw new EditedMeanwhileRefusal();
        }
        return next.version();
    }
}
