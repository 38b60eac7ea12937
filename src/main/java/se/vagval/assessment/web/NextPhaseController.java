package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.NextPhase;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.assessment.domain.PhaseReading;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** The next phase of a pre-study, and the link between it and the later case, from both ends. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/nasta-fas")
class NextPhaseController extends PartController<NextPhaseForm> {

    private final GroundworkWriting writing;
    private final PhaseReading phases;

    NextPhaseController(Sheets sheets, GroundworkWriting writing, PhaseReading phases) {
        super(sheets, AssessmentPart.NEXT_PHASE, "underlag/nasta-fas", "next-phase");
        this.writing = writing;
        this.phases = phases;
    }

    /** The case before and the case after, as far as there are such. */
    record Phases(List<Link> before, @Nullable Link after, List<NextPhase.State> states) {}

    @Override
    NextPhaseForm formOf(AssessmentSheet sheet, int version) {
        return NextPhaseForm.of(sheet.parts().nextPhase(), version);
    }

    @Override
    int write(CaseFileId caseFile, NextPhaseForm form, int version, UserId officer) {
        return writing.describeNextPhase(caseFile, form.toNextPhase(), version, officer);
    }

    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        var found = phases.around(sheet.caseFile(), sheet.parts().nextPhase());
        model.addAttribute(
                "phases",
                new Phases(
                        found.before().stream().map(NextPhaseController::link).toList(),
                        found.after().map(NextPhaseController::link).orElse(null),
                        List.of(NextPhase.State.values())));
    }

    private static Link link(PhaseReading.Phase phase) {
        return Link.to(phase.registryNumber(), phase.id().address());
    }
}
