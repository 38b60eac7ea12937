package se.vagval.funding.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.funding.domain.AidAnswers.Reply;
import se.vagval.funding.domain.AidGround;
import se.vagval.funding.domain.AidQuestion;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.funding.domain.StateAidReviewing;
import se.vagval.funding.domain.StateAidReviewing.AidSheet;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** State aid, need and level of the support, in one case. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel/statsstod")
class AidController {

    private final StateAidReviewing reviewing;
    private final AidWords sums;
    private final CaseDoors doors;
    private final Words words;

    AidController(StateAidReviewing reviewing, AidWords sums, CaseDoors doors, Words words) {
        this.reviewing = reviewing;
        this.sums = sums;
        this.doors = doors;
        this.words = words;
    }

    /** Everything funding/aid.html shows besides the form. */
    record AidPage(AidSheet sheet, List<Link> trail, String address, String sum, boolean mayReview) {

        public List<AidQuestion> questions() {
            return List.of(AidQuestion.values());
        }

        public List<Reply> replies() {
            return List.of(Reply.values());
        }

        public List<AidGround> grounds() {
            return List.of(AidGround.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = reviewing.sheet(caseFile, reader);
        model.addAttribute("form", AidForm.of(sheet.review()));
        return page(sheet, model);
    }

    @PostMapping
    String review(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") AidForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        var said = errors.getTarget() == null ? null : form.read(errors);
        if (said == null) {
            return page(reviewing.sheet(caseFile, officer), model);
        }
        try {
            reviewing.review(caseFile, said, officer);
        } catch (FundingRefusal refusal) {
            errors.rejectValue(fieldOf(refusal), "funding.refused." + refusal.reason());
            return page(reviewing.sheet(caseFile, officer), model);
        }
        flash.addFlashAttribute("notice", "funding.aid.saved");
        return "redirect:/arenden/{caseFile}/medel/statsstod";
    }

    private static String fieldOf(FundingRefusal refusal) {
        return switch (refusal.reason()) {
            case RATE_MISSING -> "euroRate";
            case ARTICLE_MISSING -> "article";
            default -> "ground";
        };
    }

    private String page(AidSheet sheet, Model model) {
        var id = sheet.caseFile().id();
        var toFunds = Link.to(words.message("funding.case.title"), id.address("medel"));
        var address = id.address("medel/statsstod");
        model.addAttribute(
                "page",
                new AidPage(
                        sheet,
                        CaseTrail.to(sheet.caseFile(), words, toFunds),
                        address,
                        sums.sum(sheet.deMinimis()),
                        doors.mayDo(address)));
        return "funding/aid";
    }
}
