package se.vagval.assessment.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.NextPhase;
import se.vagval.assessment.domain.PhaseFollowing;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** How it went with the next phase of a pre-study, told when the case is about to be closed or after. */
@Controller
@RequestMapping("/arenden/{caseFile}/nasta-fas")
class PhaseFollowController {

    private final PhaseFollowing phases;
    private final Words words;

    PhaseFollowController(PhaseFollowing phases, Words words) {
        this.phases = phases;
        this.words = words;
    }

    /** Everything assessment/phase-follow.html shows besides the form. */
    record PhaseFollowPage(PhaseFollowing.Standing standing, List<Link> trail, boolean mine) {

        public List<NextPhase.State> states() {
            return List.of(NextPhase.State.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var standing = phases.of(caseFile);
        model.addAttribute("form", PhaseFollowForm.of(standing.phase()));
        return page(standing, reader, model);
    }

    @PostMapping
    String tell(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") PhaseFollowForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(phases.of(caseFile), officer, model);
        }
        phases.tell(caseFile, Objects.requireNonNull(form.state()), Rows.text(form.laterCase()), officer);
        flash.addFlashAttribute("notice", "assessment.phase.kept");
        return "redirect:" + caseFile.address();
    }

    private String page(PhaseFollowing.Standing standing, UserId reader, Model model) {
        var mine = standing.open() && reader.equals(standing.caseFile().officer());
        model.addAttribute("page", new PhaseFollowPage(standing, CaseTrail.to(standing.caseFile(), words), mine));
        return "assessment/phase-follow";
    }
}
