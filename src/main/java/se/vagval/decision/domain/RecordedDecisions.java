package se.vagval.decision.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.domain.Agenda.Recorded;

/** The decisions in force of a meeting as its pages show them, and whether their extracts are back in the cases. */
@Component
class RecordedDecisions {

    private final DecisionRepository decisions;
    private final MinutesExtractRepository extracts;

    RecordedDecisions(DecisionRepository decisions, MinutesExtractRepository extracts) {
        this.decisions = decisions;
        this.extracts = extracts;
    }

    Map<CaseFileId, Recorded> at(Meeting meeting) {
        var made = decisions.inForceAt(meeting.subject());
        var filed = made.isEmpty() ? Set.<UUID>of() : extracts.filedAt(meeting.subject());
        return made.stream()
                .collect(Collectors.toMap(
                        Decision::caseFile,
                        it -> recorded(it, filed.contains(it.id().value()))));
    }

    private static Recorded recorded(Decision it, boolean extractFiled) {
        var minutes = it.minutes();
        return new Recorded(it.id(), minutes.outcome(), minutes.paragraph(), minutes.grantedAmount(), extractFiled);
    }
}
