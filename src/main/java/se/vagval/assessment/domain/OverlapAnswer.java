package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.database.StoredDocument;

/** Överlapp och lärande: the judgement with the initiatives it is made of. */
public record OverlapAnswer(Overlap judgement, List<RelatedInitiative> initiatives) implements StoredDocument {

    public static final OverlapAnswer NONE = new OverlapAnswer(null, null);

    public OverlapAnswer(@Nullable Overlap judgement, @Nullable List<RelatedInitiative> initiatives) {
        this.judgement = judgement == null ? new Overlap(false, false, false, "") : judgement;
        this.initiatives = initiatives == null ? List.of() : List.copyOf(initiatives);
    }
}
