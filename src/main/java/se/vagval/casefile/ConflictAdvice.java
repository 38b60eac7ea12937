package se.vagval.casefile;

import java.util.List;

/** Upplysning vid jävsfrågan. What another room knows of ties between the region and the applicant; a room that knows brings a bean. */
public interface ConflictAdvice {

    /** Ready-made sentences; none when nothing is known. */
    List<String> on(CaseFileId caseFile);
}
