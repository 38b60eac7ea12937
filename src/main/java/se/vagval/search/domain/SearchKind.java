package se.vagval.search.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

/** Sökslag. What kinds of things can be found, each for those who may read it where it lies. */
public enum SearchKind {
    CASE(CasePermission.KNOW),
    APPLICATION(CasePermission.READ),
    ATTACHMENT(CasePermission.READ),
    SUPPLEMENT(CasePermission.READ),
    NOTE(CasePermission.READ_WORK),
    STATEMENT(CasePermission.READ_RESULT),
    DECISION(CasePermission.READ),
    /** What the committee reads, on the agenda of a meeting: by the rules of the meeting, not of the case. */
    BRIEF(null);

    /** All who find anything at all. */
    public static final Set<Role> SEEKERS = seekers();

    private final @Nullable CasePermission permission;

    SearchKind(@Nullable CasePermission permission) {
        this.permission = permission;
    }

    Set<Role> roles() {
        return permission == null ? RoleGroups.BRIEF_READERS : permission.roles();
    }

    /** Whether the question of conflict has to be answered first, by those who must answer it. */
    boolean isContent() {
        return permission != null && permission.opensContent();
    }

    /** What whoever is to judge the case anew may not see before both have judged; the brief tells all of it. */
    boolean showsJudgement() {
        return permission == null || permission.showsJudgement();
    }

    public static Set<SearchKind> of(Person reader) {
        return Arrays.stream(values())
                .filter(it -> reader.actingRoles().stream().anyMatch(it.roles()::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SearchKind.class)));
    }

    private static Set<Role> seekers() {
        var roles = EnumSet.copyOf(RoleGroups.CASE_READERS);
        roles.addAll(RoleGroups.BRIEF_READERS);
        return Set.copyOf(roles);
    }
}
