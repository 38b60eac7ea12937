package se.vagval.casefile.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

/** Vem som får vad i ett ärende. One rule per permission; guards, use cases, buttons and sentences all ask here. */
public final class CaseRules {

    /** Those who work with a case or decide on it say first whether anything ties them to it. */
    private static final Set<Role> MUST_DECLARE = EnumSet.of(
            Role.CASE_OFFICER,
            Role.REGIONAL_STRATEGIST,
            Role.SUBJECT_EXPERT,
            Role.UNIT_MANAGER,
            Role.DEVELOPMENT_DIRECTOR);

    private static final Set<CaseStatus> BEFORE_APPROVAL = EnumSet.range(CaseStatus.IDEA, CaseStatus.RETURNED);

    /** The same states as SQL lists them. */
    static final String UNAPPROVED =
            BEFORE_APPROVAL.stream().map(it -> "'" + it.name() + "'").collect(Collectors.joining(", "));

    private CaseRules() {}

    public static boolean isAllowed(CasePermission permission, CaseFacts facts, Person person) {
        return hasRole(permission, person) && refusal(permission, facts, person).isEmpty();
    }

    /** Whether it is worth showing the way to it: what is left is at most to answer the question of conflict first. */
    public static boolean isOffered(CasePermission permission, CaseFacts facts, Person person) {
        return hasRole(permission, person)
                && refusal(permission, facts, person)
                        .filter(it -> it != Reason.CONFLICT_UNDECLARED)
                        .isEmpty();
    }

    /** Why not; nothing when the person may. The role itself has been asked for at the door. */
    public static Optional<Reason> refusal(CasePermission permission, CaseFacts facts, Person person) {
        if (facts.insight() == Insight.CONFLICTED && permission != CasePermission.DECLARE) {
            return Optional.of(Reason.CONFLICT_OF_INTEREST);
        }
        if (permission.opensContent() && facts.insight() == Insight.MARKED) {
            return Optional.of(Reason.SECRET);
        }
        if (isBlind(facts, person) && permission.showsJudgement()) {
            return Optional.of(Reason.BLIND);
        }
        if (facts.status() == CaseStatus.ARCHIVED && permission.changesCase()) {
            return Optional.of(Reason.ARCHIVED);
        }
        return whoseCase(permission, facts, person)
                .or(() -> permission.opensContent() && mustDeclare(facts, person)
                        ? Optional.of(Reason.CONFLICT_UNDECLARED)
                        : Optional.empty());
    }

    /** Whoever judges the case anew, until both have judged; the judgement of one's own is hidden from nobody. */
    public static boolean isBlind(CaseFacts facts, Person person) {
        return facts.blind() && !isOfficer(facts, person);
    }

    public static boolean mustDeclare(CaseFacts facts, Person person) {
        return facts.standing() == ConflictStanding.UNDECLARED && mustDeclare(person);
    }

    static boolean mustDeclare(Person person) {
        return person.actingRoles().stream().anyMatch(MUST_DECLARE::contains);
    }

    private static Optional<Reason> whoseCase(CasePermission permission, CaseFacts facts, Person person) {
        return switch (permission) {
            case KNOW, READ, READ_WORK, DECLARE, LEAVE, TAKE, DECIDE, PAY, ARCHIVE, ASSESS_AGAIN -> Optional.empty();
            case READ_RESULT -> unless(isReadable(facts, person), Reason.DRAFT);
            case FILE -> unless(mayFile(facts, person), Reason.NOT_YOUR_CASE);
            case MARK -> unless(mayMark(facts, person), Reason.NOT_YOUR_CASE);
            case HANDLE -> unless(isOfficer(facts, person), Reason.NOT_YOUR_CASE);
            case WRITE -> unless(isOfficer(facts, person) || facts.writing(), Reason.NOT_YOUR_CASE);
            case REVIEW ->
                unless(isInUnit(facts, person), Reason.OTHER_UNIT)
                        .or(() -> unless(!facts.hasWritten(), Reason.CO_WRITER));
            case APPROVE_PAPERS ->
                unless(leads(facts, person), Reason.OTHER_UNIT).or(() -> unless(!facts.hasWritten(), Reason.CO_WRITER));
            case LIFT_CONFLICT -> unless(leads(facts, person), Reason.OTHER_UNIT);
            case ASSIGN, NAME_READERS, GATHER ->
                person.has(Role.UNIT_MANAGER)
                        ? unless(isInUnit(facts, person) || isOfficer(facts, person), Reason.OTHER_UNIT)
                        : unless(isOfficer(facts, person), Reason.NOT_YOUR_CASE);
        };
    }

    private static boolean hasRole(CasePermission permission, Person person) {
        return person.actingRoles().stream().anyMatch(permission.roles()::contains);
    }

    private static boolean mayFile(CaseFacts facts, Person person) {
        return person.has(Role.REGISTRAR) || facts.officer() == null || isOfficer(facts, person);
    }

    /** A mark that closes the case to somebody is not theirs to take away, unless they keep the register. */
    private static boolean mayMark(CaseFacts facts, Person person) {
        return mayFile(facts, person) && (facts.insight() != Insight.MARKED || person.has(Role.REGISTRAR));
    }

    private static boolean isReadable(CaseFacts facts, Person person) {
        return !BEFORE_APPROVAL.contains(facts.status()) || mayReadUnapproved(person);
    }

    static boolean mayReadUnapproved(Person person) {
        return person.roles().stream().anyMatch(it -> it != Role.ANALYST && RoleGroups.CASE_READERS.contains(it));
    }

    private static boolean isOfficer(CaseFacts facts, Person person) {
        return person.id().equals(facts.officer());
    }

    private static boolean leads(CaseFacts facts, Person person) {
        return person.has(Role.DEVELOPMENT_DIRECTOR) || isInUnit(facts, person);
    }

    private static boolean isInUnit(CaseFacts facts, Person person) {
        return person.manages(facts.unit());
    }

    private static Optional<Reason> unless(boolean allowed, Reason reason) {
        return allowed ? Optional.empty() : Optional.of(reason);
    }
}
