package se.vagval.casefile.domain;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/**
 * Whose case it is. The object checks that stand beside the role words: the case's own officer, a registrar as long as
 * nobody has taken the case, the manager of its unit; nobody with a conflict of interest.
 */
@Component
class CaseAccess {

    private final CaseFileRepository caseFiles;
    private final ConflictDeclaring conflicts;
    private final Users users;

    CaseAccess(CaseFileRepository caseFiles, ConflictDeclaring conflicts, Users users) {
        this.caseFiles = caseFiles;
        this.conflicts = conflicts;
        this.users = users;
    }

    CaseFile requireOfficer(CaseFileId id, UserId person) {
        var caseFile = caseFiles.get(id);
        caseFile.requireOfficer(person);
        conflicts.requireFree(id, person);
        return caseFile;
    }

    CaseFile requireUnit(CaseFileId id, UserId manager) {
        var caseFile = caseFiles.get(id);
        caseFile.requireUnit(users.person(manager).unit());
        conflicts.requireFree(id, manager);
        return caseFile;
    }

    /** The registrar files things in any case; an officer only in the own one, or in one that nobody has taken. */
    CaseFile requireOfficerOrRegistrar(CaseFileId id, UserId person) {
        var caseFile = caseFiles.get(id);
        var known = users.person(person);
        if (known.has(Role.REGISTRAR)) {
            return caseFile;
        }
        if (caseFile.officer().isPresent()) {
            caseFile.requireOfficer(person);
        }
        conflicts.requireFree(id, person);
        return caseFile;
    }

    void requireFree(CaseFileId id, UserId person) {
        conflicts.requireFree(id, person);
    }
}
