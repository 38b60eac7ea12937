package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.funding.Conditions;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;

/** Answers what the other rooms ask about conditions. */
@Service
@SignedIn
@Transactional(readOnly = true)
class ConditionDirectory implements Conditions {

    private static final int MOST = 50;

    private final ConditionRepository conditions;
    private final CaseFiles caseFiles;

    ConditionDirectory(ConditionRepository conditions, CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
        this.conditions = conditions;
    }

    @Override
    public List<CaseFileId> openElsewhere(CaseFileId caseFile) {
        return conditions.openElsewhere(caseFiles.organisationOf(caseFile), caseFile, MOST).stream()
                .map(WatchedCondition::caseFile)
                .toList();
    }

    @Override
    public List<Due> waitingFor(UserId owner, LocalDate until, @Nullable UUID after, int limit) {
        return conditions.waitingFor(owner, until, after, limit).stream()
                .map(ConditionDirectory::due)
                .toList();
    }

    @Override
    public List<Due> dueOf(UserId owner, LocalDate from, LocalDate until, int limit) {
        return conditions.dueOf(owner, from, until, limit).stream()
                .map(ConditionDirectory::due)
                .toList();
    }

    private static Due due(WatchedCondition it) {
        return new Due(it.id(), it.caseFile(), it.text(), it.due());
    }
}
