package se.vagval.casefile.occasion.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Reading the occasions of a case: the one that is open, those that were, and who could be asked to the next. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class OccasionReading {

    private static final int MOST = 20;

    private final OccasionRepository occasions;
    private final Writers writers;
    private final CaseFiles caseFiles;
    private final Users users;
    private final Clock clock;

    OccasionReading(OccasionRepository occasions, Writers writers, CaseFiles caseFiles, Users users, Clock clock) {
        this.occasions = occasions;
        this.writers = writers;
        this.caseFiles = caseFiles;
        this.users = users;
        this.clock = clock;
    }

    /** What there is of occasions in a case; names by id; {@code closed} are those who handle cases but may not be asked, and why. */
    public record Standing(
            CaseFileSummary caseFile,
            @Nullable WritingOccasion open,
            List<WritingOccasion> earlier,
            List<Person> writers,
            Map<Person, Reason> closed,
            Map<UserId, String> names,
            Instant now) {

        public Optional<WritingOccasion> latest() {
            return earlier.stream().findFirst();
        }

        public String nameOf(UserId person) {
            return names.getOrDefault(person, person.value());
        }
    }

    public Standing standing(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var now = clock.instant();
        var all = occasions.of(id, MOST);
        var open = all.stream().filter(it -> it.isOpen(now)).findFirst();
        var people = new HashSet<UserId>();
        all.forEach(it -> {
            people.add(it.openedBy());
            people.addAll(it.participants());
            it.tasks().forEach(task -> people.add(task.person()));
        });
        if (caseFile.officer() != null) {
            people.add(caseFile.officer());
        }
        var choice = writers.of(caseFile);
        return new Standing(
                caseFile,
                open.orElse(null),
                all.stream().filter(it -> !it.isOpen(now)).toList(),
                choice.open(),
                choice.closed(),
                users.namesOf(people),
                now);
    }
}
