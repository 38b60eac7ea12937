package se.vagval.casefile.occasion.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.WritingOccasions;
import se.vagval.identity.UserId;

/** Answers what other rooms ask about occasions. */
@Component
@Transactional(readOnly = true)
class OccasionDirectory implements WritingOccasions {

    private final OccasionRepository occasions;
    private final CaseFiles caseFiles;
    private final Clock clock;

    OccasionDirectory(OccasionRepository occasions, CaseFiles caseFiles, Clock clock) {
        this.occasions = occasions;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    @Override
    public List<Invitation> openFor(UserId person, @Nullable UUID after, int limit) {
        var open = occasions.openFor(person, clock.instant(), after, limit);
        var cases = caseFiles
                .summariesOf(
                        open.stream().map(OccasionRepository.Open::caseFile).toList())
                .stream()
                .collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        var invitations = new ArrayList<Invitation>();
        open.forEach(it -> {
            var summary = cases.get(it.caseFile());
            if (summary != null) {
                invitations.add(new Invitation(it.id(), summary, it.until(), it.tasksLeft()));
            }
        });
        return List.copyOf(invitations);
    }

    @Override
    public Map<CaseFileId, Set<UserId>> participantsOf(Collection<CaseFileId> ids) {
        return ids.isEmpty() ? Map.of() : occasions.participantsOf(ids);
    }
}
