package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.SpecialisationAmbition;
import se.vagval.database.StoredDocument;

/**
 * Förutsättningar, förankring och dialogfält: what the judgement presupposes, who stands behind it, and how the dialogue
 * described ambition and level of innovation, which the draft of the statement tells as such.
 */
public record FrameAnswer(
        List<String> premises, Anchoring anchoring, String innovationLevel, String developmentAmbition)
        implements StoredDocument {

    public static final FrameAnswer NONE = new FrameAnswer(null, null, null, null);

    public FrameAnswer(
            @Nullable List<String> premises,
            @Nullable Anchoring anchoring,
            @Nullable String innovationLevel,
            @Nullable String developmentAmbition) {
        this.premises = premises == null ? List.of() : List.copyOf(premises);
        this.anchoring = anchoring == null ? new Anchoring("", false) : anchoring;
        this.innovationLevel = innovationLevel == null ? "" : innovationLevel;
        this.developmentAmbition = developmentAmbition == null ? "" : developmentAmbition;
    }

    SpecialisationAmbition ambition() {
        return new SpecialisationAmbition(developmentAmbition, innovationLevel);
    }
}
