package se.vagval.decision.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        var made = made(meeting);
        return told(made, closed(made, reader));
    }

    /** As it is printed for everybody: of a case that bore a mark when the paper was made, the number alone. */
    List<Reported> onPaper(Meeting meeting) {
        var made = made(meeting);
        return told(made, withheld(meeting, made));
    }

    /** The paper as one reader may have it today. */
    List<Reported> onPaperFor(Meeting meeting, UserId reader) {
        var made = made(meeting);
        var nameless = new HashSet<>(withheld(meeting, made));
        nameless.addAll(marked(made));
        nameless.addAll(closed(made, reader));
        return told(made, nameless);
    }

    /** What the meeting is told when it is closed, each with whether its case bears a mark by then. */
    void report(Meeting meeting) {
        var made = reported.unreported(meeting.date());
        var marked = marked(made);
        made.forEach(it -> reported.save(new ReportedDecision(it, meeting, marked.contains(it.caseFile()))));
    }

    private Set<CaseFileId> withheld(Meeting meeting, List<Decision> made) {
        if (!meeting.isHeld()) {
            return marked(made);
        }
        var nameless = reported.namelessAt(meeting.subject());
        return made.stream()
                .filter(it -> nameless.contains(it.id().value()))
                .map(Decision::caseFile)
                .collect(Collectors.toSet());
    }

    private Set<CaseFileId> marked(List<Decision> made) {
        return insight.markedAmong(cases(made));
    }

    private Set<CaseFileId> closed(List<Decision> made, UserId reader) {
        var seen = insight.insightsOf(reader, cases(made));
        return made.stream()
                .map(Decision::caseFile)
                .filter(it -> seen.getOrDefault(it, Insight.MARKED).isClosed())
                .collect(Collectors.toSet());
    }

    private static List<CaseFileId> cases(List<Decision> made) {
        return made.stream().map(Decision::caseFile).toList();
    }

    private List<Reported> told(List<Decision> made, Set<CaseFileId> nameless) {
        if (made.isEmpty()) {
            return List.of();
        }
        var matters = delegated
                .ofCases(made.stream().map(it -> it.caseFile().value()).toList())
                .stream()
                .map(DelegatedMatter::matter)
                .collect(Collectors.toMap(Matter::caseFile, Function.identity()));
        return made.stream()
                .flatMap(it -> Stream.ofNullable(matters.get(it.caseFile()))
                        .map(matter -> told(it.minutes(), matter, nameless.contains(it.caseFile()))))
                .toList();
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

    /** Of a case that may not be named neither the name nor what was decided is told. */
    private static Reported told(DecisionMinutes minutes, Matter matter, boolean nameless) {
        return new Reported(
                matter.registryNumber(),
                nameless ? "" : matter.title(),
                minutes.date(),
                minutes.paragraph(),
                nameless ? null : minutes.outcome(),
                nameless ? null : minutes.grantedAmount());
    }
}
