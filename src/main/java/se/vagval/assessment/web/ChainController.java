package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.ChainBuilding;
import se.vagval.casefile.CaseFileId;
import se.vagval.hint.Hints;
import se.vagval.identity.UserId;

/** The effect chain: drawn, told link by link, and checked for gaps. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/effektkedja")
class ChainController extends PartController<ChainForm> {

    private final Sheets sheets;
    private final ChainBuilding building;
    private final ChainReadings readings;
    private final Hints hints;

    ChainController(Sheets sheets, ChainBuilding building, ChainReadings readings, Hints hints) {
        super(sheets, AssessmentPart.EFFECT_CHAIN, "underlag/effektkedja", "effect-chain");
        this.sheets = sheets;
        this.building = building;
        this.readings = readings;
        this.hints = hints;
    }

    @Override
    ChainForm formOf(AssessmentSheet sheet, int version) {
        return ChainForm.of(sheet.parts().effectChain(), version);
    }

    @Override
    int write(CaseFileId caseFile, ChainForm form, int version, UserId officer) {
        return building.build(caseFile, form.toChain(), form.places(), version, officer);
    }

    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        model.addAttribute("chain", new ChainView(sheet, readings.of(sheet), hints::isShown, sheets.words()));
    }
}
