package se.vagval.assessment.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.assessment.domain.ChainBuilding;
import se.vagval.assessment.domain.CitationChange.Wanted;
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

    /** What was marked, chosen or pasted, and what it is. */
    record MarkingForm(
            @Nullable String use,
            @Nullable String sentence,
            @Nullable String source,
            @Nullable String passage,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String marked) {

        Wanted wanted() {
            return found().orElseThrow(() -> new AssessmentRefusal(Reason.PASSAGE_NOT_FOUND));
        }

        private Optional<Wanted> found() {
            if (StringUtils.hasText(source) && start != null && end != null) {
                return Optional.of(new Wanted(source, start, end, null, marked));
            }
            if (StringUtils.hasText(sentence)) {
                return Wanted.ofSentence(sentence);
            }
            return StringUtils.hasText(passage) && StringUtils.hasText(source)
                    ? Optional.of(new Wanted(source, 0, 0, passage))
                    : Optional.empty();
        }
    }

    @PostMapping("/markering")
    String mark(
            @PathVariable CaseFileId caseFile,
            @ModelAttribute("marking") MarkingForm form,
            UserId officer,
            RedirectAttributes flash) {
        var use = form.use() == null ? "" : form.use();
        switch (use) {
            case ChainView.UNCLEAR_TERM -> building.markUnclear(caseFile, false, form.wanted(), officer);
            case ChainView.UNCLEAR_ACTIVITY -> building.markUnclear(caseFile, true, form.wanted(), officer);
            default -> building.mark(caseFile, link(use), form.wanted(), officer);
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
