package se.vagval.casefile.occasion.domain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Who may be asked to write: those who handle cases, of the case's unit first; but whoever manages it, who will review it. */
@Component
class Writers {

    private final Users users;

    Writers(Users users) {
        this.users = users;
    }

    Set<Person> of(CaseFileSummary caseFile) {
        return Stream.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST)
                .flatMap(role -> users.withRole(role).stream())
                .filter(it -> !it.id().equals(caseFile.officer()) && !it.manages(caseFile.unit()))
                .sorted(Comparator.comparing(it -> !it.unit().equals(caseFile.unit())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<UserId> among(CaseFileSummary caseFile) {
        return of(caseFile).stream().map(Person::id).collect(Collectors.toSet());
    }
}
