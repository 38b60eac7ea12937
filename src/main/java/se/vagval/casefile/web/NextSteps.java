package se.vagval.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseJourney;
import se.vagval.casefile.CaseJourney.Holder;
import se.vagval.casefile.CaseJourney.Step;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.ConflictAdvice;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.CaseRules;
import se.vagval.casefile.web.CasePage.ConflictQuestion;
import se.vagval.casefile.web.CasePage.NextStep;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.web.Words;

/** Nästa steg: the one thing this person can do now, or whom the case waits for. */
@Component
class NextSteps {

    private final ObjectProvider<ConflictAdvice> rooms;
    private final Words words;

    NextSteps(ObjectProvider<ConflictAdvice> rooms, Words words) {
        this.rooms = rooms;
        this.words = words;
    }

    /** What the case page asks before anything else: one press says that nothing binds, and takes what nobody has. */
    @Nullable
    ConflictQuestion question(CaseFile caseFile, Person reader, CaseFacts known) {
        return CaseRules.mustDeclare(known, reader)
                ? new ConflictQuestion(ties(caseFile.id()), isTakeableBy(caseFile, reader))
                : null;
    }

    List<String> ties(CaseFileId id) {
        return rooms.orderedStream().flatMap(it -> it.on(id).stream()).toList();
    }

    private static boolean isTakeableBy(CaseFile caseFile, Person reader) {
        var isOfficer = reader.has(Role.CASE_OFFICER) || reader.has(Role.REGIONAL_STRATEGIST);
        return isOfficer && caseFile.officer().isEmpty() && caseFile.isTakeable();
    }

    NextStep of(CaseFile caseFile, Person reader, CaseFacts known) {
        if (CaseRules.mustDeclare(known, reader)) {
            return link(caseFile, "declare", "jav");
        }
        var stage = CaseJourney.at(caseFile.status());
        if (stage.holder() == Holder.ARCHIVIST
                && stage.next() != null
                && CaseRules.isAllowed(CasePermission.ARCHIVE, known, reader)) {
            return taken(caseFile, stage.next());
        }
        if (isTakeableBy(caseFile, reader)) {
            return act(caseFile, "take", "tilldelning/tagande");
        }
        if (caseFile.officer().filter(reader.id()::equals).isPresent()) {
            return stage.holder() == Holder.OFFICER && stage.next() != null
                    ? taken(caseFile, stage.next())
                    : waiting(caseFile);
        }
        var managesUnit = reader.manages(caseFile.unit());
        if (managesUnit && stage.holder() == Holder.UNIT_MANAGER && stage.next() != null) {
            return taken(caseFile, stage.next());
        }
        if (managesUnit && caseFile.isTakeable() && caseFile.officer().isEmpty()) {
            return link(caseFile, "assign", "tilldelning");
        }
        return waiting(caseFile);
    }

    /** What the case's officer may do instead; nobody else. */
    List<NextStep> others(CaseFile caseFile, Person reader) {
        return caseFile.officer().filter(reader.id()::equals).isEmpty()
                ? List.of()
                : CaseJourney.othersAt(caseFile.status()).stream()
                        .map(it -> taken(caseFile, it))
                        .toList();
    }

    private NextStep taken(CaseFile caseFile, Step step) {
        return step(caseFile, step.name(), step.place(), step.act() != null);
    }

    private NextStep waiting(CaseFile caseFile) {
        return new NextStep(words.message("casefile.waits." + caseFile.status()), null, null, false);
    }

    private NextStep link(CaseFile caseFile, String name, String place) {
        return step(caseFile, name, place, false);
    }

    private NextStep act(CaseFile caseFile, String name, String place) {
        return step(caseFile, name, place, true);
    }

    private NextStep step(CaseFile caseFile, String name, String place, boolean act) {
        return new NextStep(
                words.message("casefile.next." + name + ".text"),
                words.message("casefile.next." + name),
                caseFile.id().address(place),
                act);
    }
}
