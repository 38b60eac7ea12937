package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
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
import se.vagval.casefile.domain.CaseArchiving;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Arkivering: asked about with its day and reason, since it cannot be undone. */
@Controller
@RequestMapping("/arenden/{caseFile}/arkivering")
class ArchivingController {

    private final CaseArchiving archiving;
    private final Trails trails;
    private final Clock clock;

    ArchivingController(CaseArchiving archiving, Trails trails, Clock clock) {
        this.archiving = archiving;
        this.trails = trails;
        this.clock = clock;
    }

    record ArchivingForm(
            @NotNull @PastOrPresent @Nullable LocalDate day,
            @NotBlank @Size(max = 2000) @Nullable String reason) {}

    /** Everything casefile/archiving.html shows besides the form. */
    record ArchivingPage(CaseFileSummary caseFile, List<Link> trail) {}

    @GetMapping
    String ask(@PathVariable CaseFileId caseFile, UserId archivist, Model model) {
        model.addAttribute("form", new ArchivingForm(LocalDate.now(clock), ""));
        return page(caseFile, archivist, model);
    }

    @PostMapping
    String archive(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ArchivingForm form,
            BindingResult errors,
            UserId archivist,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(caseFile, archivist, model);
        }
        archiving.archive(
                caseFile, Objects.requireNonNull(form.day()), Objects.requireNonNull(form.reason()), archivist);
        flash.addFlashAttribute("notice", "casefile.done.archived");
        return "redirect:" + caseFile.address();
    }

    private String page(CaseFileId id, UserId archivist, Model model) {
        var summary = archiving.closedCase(id, archivist);
        model.addAttribute("page", new ArchivingPage(summary, trails.to(summary)));
        return "casefile/archiving";
    }
}
