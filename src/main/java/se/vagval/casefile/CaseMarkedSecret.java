package se.vagval.casefile;

import se.vagval.identity.UserId;

/** Ärendet sekretessmarkerat. What was on its way out of it, or open to others, is so no longer; the case's own act tells the trail. */
public record CaseMarkedSecret(CaseFileId caseFile, UserId actor) {}
