package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.portfolio.ActorSize;
import se.vagval.portfolio.domain.ApplicantSizing;
import se.vagval.portfolio.domain.ApplicantSizing.Applicant;
import se.vagval.web.Option;

/** Sökandes storlek. */
@Controller
@RequestMapping("/portfolj/sokande")
class ApplicantController {

    /** Everything portfolio/applicants.html shows besides the form. */
    record ApplicantPage(List<Applicant> unknown, List<Applicant> known) {

        public List<Option> applicants() {
            return Stream.concat(unknown.stream(), known.stream())
                    .map(it -> Option.of(it.organisation(), it.name() + ", " + it.organisation()))
                    .toList();
        }

        public List<ActorSize> sizes() {
            return List.of(ActorSize.values());
        }
    }

    /** Storlek, as it is typed. */
    record SizeForm(
            @NotBlank @Nullable String organisation,
            @NotNull @Nullable ActorSize size,
            @NotBlank @Size(max = 300) @Nullable String source) {}

    private final ApplicantSizing sizing;

    ApplicantController(ApplicantSizing sizing) {
        this.sizing = sizing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", new SizeForm(null, null, null));
        return page(model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") SizeForm form,
            BindingResult errors,
            UserId actor,
            Model model,
            RedirectAttributes flash) {
        var organisation = form.organisation();
        var size = form.size();
        var source = form.source();
        if (errors.hasErrors() || organisation == null || size == null || source == null) {
            return page(model);
        }
        sizing.set(organisation, size, source, actor);
        flash.addFlashAttribute("notice", "portfolio.applicant.saved");
        return "redirect:/portfolj/sokande";
    }

    private String page(Model model) {
        model.addAttribute("page", new ApplicantPage(sizing.applicants(false), sizing.applicants(true)));
        return "portfolio/applicants";
    }
}
