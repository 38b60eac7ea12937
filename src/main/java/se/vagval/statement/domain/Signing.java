package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.Judgement;

/** Undertecknare. The manager and those who wrote, with the titles of the day, unless the author has named others. */
@Component
class Signing {

    private final Users users;

    Signing(Users users) {
        this.users = users;
    }

    /** Who is expected to sign, before anybody has approved. */
    List<Signatory> expected(Judgement judgement, Optional<UserId> author, CaseFileSummary caseFile) {
        if (!judgement.signatories().isEmpty()) {
            return judgement.signatories();
        }
        var manager = users.withRole(Role.UNIT_MANAGER).stream()
                .filter(it -> it.unit().equals(caseFile.unit()))
                .map(Person::id)
                .findFirst();
        return signed(manager.orElse(null), author.orElse(caseFile.officer()), List.of(), caseFile.unit());
    }

    List<Signatory> approved(StrategicStatement statement, Judgement judgement, UserId manager, UnitId unit) {
        if (!judgement.signatories().isEmpty()) {
            return judgement.signatories();
        }
        var others = new TreeSet<>(statement.writers()).stream().map(UserId::of).toList();
        return signed(manager, statement.author(), others, unit);
    }

    /** The absent manager in whose place a deputy acts in a case of the unit. */
    @Nullable
    String insteadOf(UserId manager, UnitId unit) {
        return users.person(manager)
                .insteadOf(Role.UNIT_MANAGER, unit)
                .map(StandIn::name)
                .orElse(null);
    }

    private List<Signatory> signed(
            @Nullable UserId manager, @Nullable UserId author, List<UserId> others, UnitId unit) {
        var people = new ArrayList<UserId>();
        if (manager != null) {
            people.add(manager);
        }
        if (author != null && !people.contains(author)) {
            people.add(author);
        }
        others.stream().filter(it -> !people.contains(it)).forEach(people::add);
        var units = users.units();
        return people.stream()
                .flatMap(it -> users.find(it).stream())
                .map(it -> new Signatory(
                        it.name(),
                        it.title(),
                        units.getOrDefault(it.unit(), ""),
                        it.id().equals(manager)
                                ? it.insteadOf(Role.UNIT_MANAGER, unit)
                                        .map(StandIn::signature)
                                        .orElse("")
                                : ""))
                .toList();
    }
}
