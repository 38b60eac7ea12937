package se.vagval.casefile;

import se.vagval.identity.UserId;

/** Ansökan återkallad. Nothing waits in the case any more, on whosever table it lies; the case's own act tells the trail. */
public record ApplicationWithdrawn(CaseFileId caseFile, UserId actor) {}
