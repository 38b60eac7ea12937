package se.vagval.casefile;

import static se.vagval.identity.Role.ANALYST;
import static se.vagval.identity.Role.DEVELOPMENT_DIRECTOR;
import static se.vagval.identity.Role.UNIT_MANAGER;
import static se.vagval.identity.RoleGroups.ARCHIVISTS;
import static se.vagval.identity.RoleGroups.CASE_ARRANGERS;
import static se.vagval.identity.RoleGroups.CASE_ASSESSORS;
import static se.vagval.identity.RoleGroups.CASE_OFFICERS;
import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.PAYMENT_OFFICERS;
import static se.vagval.identity.RoleGroups.REGISTRARS;
import static se.vagval.identity.RoleGroups.UNIT_MANAGERS;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import se.vagval.identity.Permission;
import se.vagval.identity.Role;

/**
 * Behörighet i ett ärende. What a person may do with one case. The address behind which it is done names it, so that the
 * roles of the address, the guard before it and the sentence that explains it cannot come apart.
 */
public enum CasePermission implements Permission {
    /** That the case exists: its number, where it stands, whether it is marked. */
    KNOW(CASE_READERS),
    /** The application, its attachments, the formal check and the supplement. */
    READ(CASE_READERS),
    /** Notes, drafts and papers on their way: working material, which is no matter for statistics. */
    READ_WORK(without(ANALYST)),
    /** The assessment and the statement; for statistics only once the statement is approved. */
    READ_RESULT(CASE_READERS),
    DECLARE(CASE_READERS),
    LIFT_CONFLICT(EnumSet.of(UNIT_MANAGER, DEVELOPMENT_DIRECTOR)),
    MARK(REGISTRARS),
    NAME_READERS(CASE_ARRANGERS),
    FILE(REGISTRARS),
    /** What somebody had written before the case went to another officer; by whoever has been its officer. */
    LEAVE(CASE_OFFICERS),
    TAKE(CASE_OFFICERS),
    ASSIGN(CASE_ARRANGERS),
    HANDLE(CASE_OFFICERS),
    /** Judging and drafting, as long as nothing is handed in: its officer, and who takes part in an open occasion to write. */
    WRITE(CASE_OFFICERS),
    /** Opening the writing to others for a time. */
    GATHER(CASE_ARRANGERS),
    REVIEW(UNIT_MANAGERS),
    /** Brief and report, by somebody who did not write them. */
    APPROVE_PAPERS(EnumSet.of(UNIT_MANAGER, DEVELOPMENT_DIRECTOR)),
    DECIDE(EnumSet.of(DEVELOPMENT_DIRECTOR)),
    /** Money out, and back. */
    PAY(PAYMENT_OFFICERS),
    /** A second judgement beside the officer's: asked for, given, compared. Who may what of it is a rule of its own. */
    ASSESS_AGAIN(CASE_ASSESSORS),
    ARCHIVE(ARCHIVISTS);

    private final Set<Role> roles;

    CasePermission(Collection<Role> roles) {
        this.roles = EnumSet.copyOf(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    /** Whether what the case is about is shown or touched; a mark and an unanswered question of conflict then bar it. */
    public boolean opensContent() {
        return switch (this) {
            case KNOW, DECLARE, LIFT_CONFLICT, MARK -> false;
            case READ,
                    READ_WORK,
                    READ_RESULT,
                    NAME_READERS,
                    FILE,
                    LEAVE,
                    TAKE,
                    ASSIGN,
                    HANDLE,
                    WRITE,
                    GATHER,
                    REVIEW,
                    APPROVE_PAPERS,
                    DECIDE,
                    PAY,
                    ASSESS_AGAIN,
                    ARCHIVE -> true;
        };
    }

    /** Whether what others have judged is shown by it; to whoever is to judge the case anew that is closed. */
    public boolean showsJudgement() {
        return switch (this) {
            case READ_WORK, READ_RESULT, WRITE, REVIEW, APPROVE_PAPERS, DECIDE -> true;
            case KNOW,
                    READ,
                    DECLARE,
                    LIFT_CONFLICT,
                    MARK,
                    NAME_READERS,
                    FILE,
                    LEAVE,
                    TAKE,
                    ASSIGN,
                    HANDLE,
                    GATHER,
                    PAY,
                    ASSESS_AGAIN,
                    ARCHIVE -> false;
        };
    }

    /** Whether it changes the case; in the archive it stands as it is, and only who may read it is still settled. */
    public boolean changesCase() {
        return switch (this) {
            case KNOW, READ, READ_WORK, READ_RESULT, DECLARE, MARK, NAME_READERS, ASSESS_AGAIN -> false;
            case LIFT_CONFLICT,
                    FILE,
                    LEAVE,
                    TAKE,
                    ASSIGN,
                    HANDLE,
                    WRITE,
                    GATHER,
                    REVIEW,
                    APPROVE_PAPERS,
                    DECIDE,
                    PAY,
                    ARCHIVE -> true;
        };
    }

    private static Set<Role> without(Role role) {
        var roles = EnumSet.copyOf(CASE_READERS);
        roles.remove(role);
        return roles;
    }
}
