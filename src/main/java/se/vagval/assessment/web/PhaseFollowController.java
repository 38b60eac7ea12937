package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** How it went with the next phase of a pre-study, told when the case is about to be closed or after. */
@Controller
@RequestMapping("/arenden/{caseFile}/nasta-fas")
class PhaseFollowController {

    private final PhaseFollowing phases;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;

    PhaseFollowController(PhaseFollowing phases, Clashes clashes, FormMerges merges, Words words) {
        this.phases = phases;
        this.clashes = clashes;
        this.merges = merges;
        this.words = words;
    }

    /** Everything assessment/phase-follow.html shows besides the form. */
    record PhaseFollowPage(
            PhaseFollowing.Standing standing,
            List<Link> trail,
            boolean mine,
            @Nullable Clash clash) {

        public List<NextPhase.State> states() {
            return List.of(NextPhase.State.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var standing = phases.of(caseFile);
        model.addAttribute("form", formOf(standing));
        return page(standing, null, reader, model);
    }

    @PostMapping
    Object tell(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") PhaseFollowForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(phases.of(caseFile), null, officer, model);
        }
        var state = Objects.requireNonNull(form.state());
        return new Saving(request, response, flash)
                .answer(
                        () -> phases.tell(caseFile, state, Rows.text(form.laterCase()), form.seen(), officer),
                        "assessment.phase.kept",
                        caseFile::address,
                        () -> clashed(caseFile, form, officer, model, request));
    }

    private String clashed(
            CaseFileId caseFile, PhaseFollowForm yours, UserId officer, Model model, HttpServletRequest request) {
        var standing = phases.of(caseFile);
        var theirs = formOf(standing);
        var clash = clashes.of(
                UserId.of(standing.version().by()),
                Instant.parse(standing.version().at()),
                standing.version().number(),
                officer,
                differences(theirs, yours));
        var mine = yours.over(standing.version().number());
        return page(standing, merges.show(clash, theirs, mine, request, model), officer, model);
    }

    private List<Clash.Field> differences(PhaseFollowForm theirs, PhaseFollowForm yours) {
        return List.of(
                new Clash.Field(words.message("assessment.phase.state"), said(theirs.state()), said(yours.state())),
                new Clash.Field(
                        words.message("assessment.phase.later"),
                        Rows.text(theirs.laterCase()),
                        Rows.text(yours.laterCase())));
    }

    private String said(NextPhase.@Nullable State state) {
        return state == null ? "" : words.of(state);
    }

    private static PhaseFollowForm formOf(PhaseFollowing.Standing standing) {
        return PhaseFollowForm.of(standing.phase(), standing.version().number());
    }

    private String page(PhaseFollowing.Standing standing, @Nullable Clash clash, UserId reader, Model model) {
        var mine = standing.open() && reader.equals(standing.caseFile().officer());
        model.addAttribute(
                "page", new PhaseFollowPage(standing, CaseTrail.to(standing.caseFile(), words), mine, clash));
        return "assessment/phase-follow";
    }
}
