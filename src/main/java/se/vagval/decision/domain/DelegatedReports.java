package se.vagval.decision.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.decision.domain.Agenda.Reported;
import se.vagval.identity.UserId;

/** Anmälan av delegationsbeslut: what a meeting is told that the delegate has decided since the one before. */
@Component
class DelegatedReports {

    private final ReportedDecisionRepository reported;
    private final DelegatedMatterRepository delegated;
    private final MeetingRepository meetings;
    private final CaseInsight insight;

    DelegatedReports(
            ReportedDecisionRepository reported,
            DelegatedMatterRepository delegated,
            MeetingRepository meetings,
            CaseInsight insight) {
        this.reported = reported;
        this.delegated = delegated;
        this.meetings = meetings;
        this.insight = insight;
    }

    /** Those reported at the meeting; of the next meeting to come, those that wait for it. */
    List<Reported> at(Meeting meeting, UserId reader) {
        return at(meeting, reader, false);
    }

    private List<Reported> at(Meeting meeting, UserId reader, boolean onPaper) {
        var made = made(meeting);
        var cases = made.stream().map(Decision::caseFile).toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        var seen = insight.insightsOf(reader, cases);
        var matters = delegated.ofCases(cases.stream().map(CaseFileId::value).toList()).stream()
                .map(DelegatedMatter::matter)
                .collect(Collectors.toMap(Matter::caseFile, Function.identity()));
        return made.stream()
                .flatMap(it -> Stream.ofNullable(matters.get(it.caseFile()))
                        .map(matter -> reported(it.minutes(), matter, seen, onPaper)))
                .toList();
    }

    /** As it is printed for everybody: a marked case is named by its number alone. */
    List<Reported> onPaper(Meeting meeting, UserId reader) {
        return at(meeting, reader, true);
    }

    private List<Decision> made(Meeting meeting) {
        if (meeting.isHeld()) {
            return reported.reportedAt(meeting.subject());
        }
        boolean isNext = meetings.planned().stream()
                .findFirst()
                .filter(it -> it.date().equals(meeting.date()))
                .isPresent();
        return isNext ? reported.unreported(meeting.date()) : List.of();
    }

    /** Of a case that is closed to the reader neither the name nor what was decided is told. */
    private static Reported reported(
            DecisionMinutes minutes, Matter matter, Map<CaseFileId, Insight> seen, boolean onPaper) {
        var of = seen.get(matter.caseFile());
        boolean open = of != null && of.isOpen() && !(onPaper && of.isMarked());
        return new Reported(
                matter.registryNumber(),
                open ? matter.title() : "",
                minutes.date(),
                minutes.paragraph(),
                open ? minutes.outcome() : null,
                open ? minutes.grantedAmount() : null);
    }
}
