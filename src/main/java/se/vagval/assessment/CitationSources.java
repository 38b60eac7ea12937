package se.vagval.assessment;

import java.util.Collection;
import java.util.Map;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.casefile.CaseFileId;

/** Beläggens källor. What a passage is said to come from, the same words wherever it is read, on a page or on paper. */
public interface CitationSources {

    /** By source; not among them are the application's own fields and the notes, which are known by other names. */
    Map<String, String> namesOf(CaseFileId id, Collection<Citation> citations);

    /** Of every passage that any grade rests on. */
    default Map<String, String> namesOf(CaseFileId id, AssessmentProfile profile) {
        return namesOf(
                id,
                profile.dimensions().values().stream()
                        .flatMap(it -> it.citations().stream())
                        .toList());
    }
}
