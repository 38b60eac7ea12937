package se.vagval.statement;

import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Utlåtandet öppnat igen. What rests on the approved edition no longer does; the case's own act tells the trail. */
public record StatementReopened(CaseFileId caseFile, UserId actor) {}
