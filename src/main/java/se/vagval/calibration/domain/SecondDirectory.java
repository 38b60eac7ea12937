package se.vagval.calibration.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.calibration.SecondAssessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.UserId;

/** Answers what other rooms ask about second assessments. */
@Component
@Transactional(readOnly = true)
class SecondDirectory implements SecondAssessments {

    /** Nobody judges what has been withdrawn or laid away. */
    private static final Set<CaseStatus> OVER = EnumSet.of(CaseStatus.WITHDRAWN, CaseStatus.ARCHIVED);

    private final SecondAssessmentRepository seconds;
    private final CaseFiles caseFiles;

    SecondDirectory(SecondAssessmentRepository seconds, CaseFiles caseFiles) {
        this.seconds = seconds;
        this.caseFiles = caseFiles;
    }

    @Override
    public List<Asked> waitingFor(UserId person, @Nullable UUID after, int limit) {
        var waiting =
                seconds.waitingFor(person.value(), OVER.stream().map(Enum::name).toArray(String[]::new), after, limit);
        if (waiting.isEmpty()) {
            return List.of();
        }
        var ids = waiting.stream().map(it -> CaseFileId.of(it.getCaseFile())).toList();
        var cases = caseFiles.summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return waiting.stream()
                .flatMap(it -> Optional.ofNullable(cases.get(CaseFileId.of(it.getCaseFile()))).stream()
                        .map(summary -> new Asked(it.getId(), summary, it.getAskedAt())))
                .toList();
    }
}
