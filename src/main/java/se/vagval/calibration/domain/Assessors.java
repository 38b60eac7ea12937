package se.vagval.calibration.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Assessments;
import se.vagval.calibration.domain.CalibrationRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.ConflictDeclarations;
import se.vagval.casefile.WritingOccasions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Vilka som kan bedöma på nytt: who judges applications, is not the case's officer, and to whom the case is not closed. */
@Component
class Assessors {

    private static final Set<Role> JUDGING =
            EnumSet.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST, Role.SUBJECT_EXPERT);

    private final Users users;
    private final CaseInsight insight;
    private final ConflictDeclarations conflicts;
    private final WritingOccasions occasions;
    private final Assessments assessments;

    Assessors(
            Users users,
            CaseInsight insight,
            ConflictDeclarations conflicts,
            WritingOccasions occasions,
            Assessments assessments) {
        this.users = users;
        this.insight = insight;
        this.conflicts = conflicts;
        this.occasions = occasions;
        this.assessments = assessments;
    }

    /** By name; in three statements, one per role, however many they are. */
    List<Person> everybody() {
        var found = new ArrayList<Person>();
        for (var role : JUDGING) {
            users.withRole(role).stream()
                    .filter(it -> mayBeAsked(it)
                            && found.stream().noneMatch(have -> have.id().equals(it.id())))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Person::name));
        return found;
    }

    /** Those who may be asked about this case; somebody to whom it is secret shows up only when asking. */
    List<Person> of(CaseFileSummary caseFile) {
        var closed = new HashSet<>(conflicts.conflictedIn(caseFile.id()));
        closed.addAll(writersOf(List.of(caseFile.id())).getOrDefault(caseFile.id(), Set.of()));
        return everybody().stream()
                .filter(it -> !it.id().equals(caseFile.officer()) && !closed.contains(it.id()))
                .toList();
    }

    /** Who has had a hand in the first judgement of each of the cases, and so can give no second one. */
    Map<CaseFileId, Set<UserId>> writersOf(Collection<CaseFileId> ids) {
        var found = new HashMap<CaseFileId, Set<UserId>>();
        for (var writers : List.of(occasions.participantsOf(ids), assessments.judgesOf(ids))) {
            writers.forEach((id, people) ->
                    found.computeIfAbsent(id, it -> new HashSet<>()).addAll(people));
        }
        return found;
    }

    void requireAskable(CaseFileSummary caseFile, UserId assessor) {
        require(!assessor.equals(caseFile.officer()), Reason.ASSESSOR_IS_OFFICER);
        var person = users.find(assessor).orElseThrow(() -> new CalibrationRefusal(Reason.NOT_AN_ASSESSOR));
        require(
                person.enabled()
                        && mayBeAsked(person)
                        && person.roles().stream().anyMatch(JUDGING::contains),
                Reason.NOT_AN_ASSESSOR);
        var seen = insight.insightsOf(assessor, List.of(caseFile.id())).get(caseFile.id());
        require(seen != null && seen.isOpen(), Reason.ASSESSOR_CLOSED);
        var writers = writersOf(List.of(caseFile.id())).getOrDefault(caseFile.id(), Set.of());
        require(!writers.contains(assessor), Reason.ASSESSOR_HAS_WRITTEN);
    }

    /** The auditor reads everybody's traces, and could not be blind. */
    private static boolean mayBeAsked(Person person) {
        return !person.has(Role.AUDITOR);
    }

    private static void require(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CalibrationRefusal(otherwise);
        }
    }
}
