package se.vagval.casefile.occasion.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/**
 * Who may be asked to write: those who handle cases, of the case's unit first; but neither whoever manages it, who will review
 * it, nor anybody to whom the case or its judgement is closed.
 */
@Component
class Writers {

    private final Users users;
    private final OccasionRepository occasions;
    private final BlindReaders blind;
    private final ConflictDeclarations conflicts;
    private final CaseInsight insight;

    Writers(
            Users users,
            OccasionRepository occasions,
            BlindReaders blind,
            ConflictDeclarations conflicts,
            CaseInsight insight) {
        this.users = users;
        this.occasions = occasions;
        this.blind = blind;
        this.conflicts = conflicts;
        this.insight = insight;
    }

    /** Those who may be asked, and why the others who handle cases may not. */
    record Choice(List<Person> open, Map<Person, Reason> closed) {

        private void close(Predicate<UserId> barred, Reason why) {
            open.stream().filter(it -> barred.test(it.id())).forEach(it -> closed.put(it, why));
            open.removeIf(it -> barred.test(it.id()));
        }
    }

    Choice of(CaseFileSummary caseFile) {
        var id = caseFile.id();
        var named = occasions.namedIn(id);
        var isMarked = !insight.markedAmong(List.of(id)).isEmpty();
        var choice = new Choice(handling(caseFile), new LinkedHashMap<>());
        choice.close(conflicts.conflictedIn(id)::contains, Reason.CONFLICT_OF_INTEREST);
        choice.close(it -> isMarked && !named.contains(it), Reason.SECRET);
        choice.close(blind.blindIn(id)::contains, Reason.BLIND);
        return choice;
    }

    Set<UserId> among(CaseFileSummary caseFile) {
        return of(caseFile).open().stream().map(Person::id).collect(Collectors.toSet());
    }

    private List<Person> handling(CaseFileSummary caseFile) {
        return Stream.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST)
                .flatMap(role -> users.withRole(role).stream())
                .distinct()
                .filter(it -> !it.id().equals(caseFile.officer()) && !it.manages(caseFile.unit()))
                .sorted(Comparator.comparing(it -> !it.unit().equals(caseFile.unit())))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
