package se.vagval.statement;

import java.time.Instant;
import java.util.Optional;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.Recommendation;

/** Utlåtandet i korthet. {@code deviates} tells that the recommendation departs from the rule table's suggestion. */
public record StatementSummary(
        CaseFileId caseFile,
        StatementStatus status,
        Optional<Recommendation> recommendation,
        UserId author,
        Optional<Instant> submittedAt,
        Optional<UserId> approvedBy,
        Optional<Instant> approvedAt,
        boolean deviates,
        String deviationReason) {}
