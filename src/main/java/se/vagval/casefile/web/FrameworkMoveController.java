package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.FrameworkMoving;
import se.vagval.casefile.domain.FrameworkMoving.Move;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Ärendets ramverk: the version it is judged by, and moving it to another while it is open. */
@Controller
@RequestMapping("/arenden/{caseFile}/ramverk")
class FrameworkMoveController {

    private final FrameworkMoving moving;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final Trails trails;

    FrameworkMoveController(FrameworkMoving moving, CaseFiles caseFiles, Framework framework, Trails trails) {
        this.moving = moving;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.trails = trails;
    }

    record MoveForm(
            @NotBlank @Size(max = 20) @Nullable String version,
            @NotBlank @Size(max = 2_000) @Nullable String reason) {

        static final MoveForm EMPTY = new MoveForm("", "");
    }

    /** Everything casefile/framework.html shows besides the form. */
    record MovePage(
            CaseFileSummary caseFile, List<Link> trail, String version, List<Option> others, List<Move> moves) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId officer, Model model) {
        model.addAttribute("form", MoveForm.EMPTY);
        return page(caseFile, officer, model);
    }

    @PostMapping
    String move(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(caseFile, officer, model);
        }
        moving.move(
                caseFile,
                Objects.requireNonNull(form.version()).strip(),
                Objects.requireNonNull(form.reason()).strip(),
                officer);
        flash.addFlashAttribute("notice", "casefile.framework.moved");
        return "redirect:" + caseFile.address();
    }

    private String page(CaseFileId id, UserId officer, Model model) {
        var summary = caseFiles.summaryOf(id);
        var others = framework.versions().stream()
                .filter(it -> !it.id().equals(summary.frameworkVersion()))
                .map(it -> Option.of(it.id(), it.name()))
                .toList();
        model.addAttribute(
                "page",
                new MovePage(
                        summary,
                        trails.to(summary),
                        framework.version(summary.frameworkVersion()).name(),
                        others,
                        moving.movesOf(id, officer)));
        return "casefile/framework";
    }
}
