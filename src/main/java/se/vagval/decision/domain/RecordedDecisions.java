package se.vagval.decision.domain;

import java.util.Map;
import java.util.Optional;
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
        return decisions.inForceAt(meeting.subject()).stream()
                .collect(Collectors.toMap(Decision::caseFile, RecordedDecisions::recorded));
    }

    /** The extract that is back in each case, of its decision in force or of how it was put off. */
    Map<CaseFileId, UUID> extractsAt(Meeting meeting) {
        var filed = extracts.findByMeeting(meeting.subject());
        if (filed.isEmpty()) {
            return Map.of();
        }
        var inForce = decisions.inForceAt(meeting.subject());
        return filed.stream()
                .filter(it -> it.putOff().isPresent() || inForce.stream().anyMatch(it::isOf))
                .collect(Collectors.toMap(MinutesExtract::caseFile, MinutesExtract::id, (one, other) -> one));
    }

    /** The extract that lies in the item's case, and tells what holds today. */
    Optional<MinutesExtract> extractOf(AgendaItem item) {
        var id = extractsAt(item.meeting()).get(item.caseFile());
        return id == null ? Optional.empty() : extracts.findById(id);
    }

    Optional<Decision> decisionOf(AgendaItem item) {
        return decisions.inForceAt(item.meeting().subject()).stream()
                .filter(it -> it.caseFile().equals(item.caseFile()))
                .findFirst();
    }

    private static Recorded recorded(Decision it) {
        var minutes = it.minutes();
        return new Recorded(it.id(), minutes.outcome(), minutes.paragraph(), minutes.grantedAmount());
    }
}
