package se.vagval.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.assessment.domain.ChainBuilding;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.ChainLink;

/** Marking in the application: a passage becomes a part of the chain, or is noted as unclear; and the whole proposal may be taken. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/effektkedja")
class ChainMarkingController {

    private static final String CHAIN = "bedomning/underlag/effektkedja";

    private final ChainBuilding building;

    ChainMarkingController(ChainBuilding building) {
        this.building = building;
    }

    @PostMapping("/markering")
    String mark(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("marking") MarkingForm form,
            UserId officer,
            RedirectAttributes flash) {
        switch (form.usedFor()) {
            case ChainView.UNCLEAR_TERM -> building.markUnclear(caseFile, false, form.wanted(), officer);
            case ChainView.UNCLEAR_ACTIVITY -> building.markUnclear(caseFile, true, form.wanted(), officer);
            default -> building.mark(caseFile, link(form.usedFor()), form.wanted(), officer);
        }
        flash.addFlashAttribute("notice", "assessment.chain.marked");
        return "redirect:" + caseFile.address(CHAIN) + "#markera";
    }

    @PostMapping("/forslag")
    String take(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        building.takeProposal(caseFile, officer);
        flash.addFlashAttribute("notice", "assessment.chain.taken");
        return "redirect:" + caseFile.address(CHAIN);
    }

    private static ChainLink link(String use) {
        for (var link : ChainLink.values()) {
            if (link.name().equals(use)) {
                return link;
            }
        }
        throw new AssessmentRefusal(Reason.UNKNOWN_CODE);
    }
}
