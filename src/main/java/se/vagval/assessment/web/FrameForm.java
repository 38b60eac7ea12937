package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.items;
import static se.vagval.assessment.web.Rows.lines;
import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.domain.FrameAnswer;

/** Förutsättningar (one per line), förankring och dialogfält. */
record FrameForm(
        @Nullable @Size(max = 20_000) String premises,
        @Nullable @Size(max = 2000) String claimed,
        boolean proven,
        @Nullable @Size(max = 20_000) String innovationLevel,
        @Nullable @Size(max = 20_000) String developmentAmbition,
        @Nullable Integer version)
        implements PartForm {

    static FrameForm of(FrameAnswer frame, int version) {
        return new FrameForm(
                lines(frame.premises()),
                frame.anchoring().claimed(),
                frame.anchoring().proven(),
                frame.innovationLevel(),
                frame.developmentAmbition(),
                version);
    }

    FrameAnswer toAnswer() {
        return new FrameAnswer(
                items(premises),
                new Anchoring(text(claimed), proven),
                text(innovationLevel),
                text(developmentAmbition));
    }

    @Override
    public String asText() {
        return Rows.joined(premises, claimed, innovationLevel, developmentAmbition);
    }
}
