package se.vagval.funding.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.domain.CallTying;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.identity.UserId;

/** Which call or offer an application answers. */
@Controller
class CallTyingController {

    private final CallTying tying;

    CallTyingController(CallTying tying) {
        this.tying = tying;
    }

    @PostMapping("/arenden/{caseFile}/medel/utlysning")
    String tie(
            @PathVariable CaseFileId caseFile,
            @RequestParam(required = false) @Nullable UUID call,
            UserId officer,
            RedirectAttributes flash) {
        try {
            tying.tie(caseFile, call, officer);
            flash.addFlashAttribute("notice", "funding.call.tied");
        } catch (FundingRefusal refusal) {
            flash.addFlashAttribute("notice", "funding.refused." + refusal.reason());
        }
        return "redirect:/arenden/{caseFile}/medel";
    }
}
