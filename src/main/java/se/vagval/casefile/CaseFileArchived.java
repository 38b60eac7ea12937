package se.vagval.casefile;

import se.vagval.identity.UserId;

/** Ärendet arkiverat. Nothing of it is open to others any more; the case's own act tells the trail. */
public record CaseFileArchived(CaseFileId caseFile, UserId actor) {}
