package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.identity.UserId;
import se.vagval.portfolio.ActorSize;
import se.vagval.portfolio.domain.ApplicantSizing;
import se.vagval.portfolio.domain.ApplicantSizing.Applicant;
import se.vagval.portfolio.domain.ApplicantSizing.Place;
import se.vagval.web.Option;
import se.vagval.web.Paging.Slice;

/** Sökandes storlek. */
@Controller
@RequestMapping(ApplicantController.ADDRESS)
class ApplicantController {

    static final String ADDRESS = "/portfolj/sokande";

    /** Everything portfolio/applicants.html shows besides the form; {@code address} is that of these very rows. */
    record ApplicantPage(
            List<Applicant> unknown,
            List<Applicant> known,
            String address,
            @Nullable String moreUnknown,
            @Nullable String moreKnown) {

        public boolean isFirst() {
            return address.equals(ADDRESS);
        }

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
    String list(
            @RequestParam(name = "efter", defaultValue = "") String afterUnknown,
            @RequestParam(name = "uppslagna", defaultValue = "") String afterKnown,
            Model model) {
        model.addAttribute("form", new SizeForm(null, null, null));
        return page(afterUnknown, afterKnown, model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("form") SizeForm form,
            BindingResult errors,
            @RequestParam(name = "efter", defaultValue = "") String afterUnknown,
            @RequestParam(name = "uppslagna", defaultValue = "") String afterKnown,
            UserId actor,
            Model model,
            RedirectAttributes flash) {
        var organisation = form.organisation();
        var size = form.size();
        var source = form.source();
        if (errors.hasErrors() || organisation == null || size == null || source == null) {
            return page(afterUnknown, afterKnown, model);
        }
        sizing.set(organisation, size, source, actor);
        flash.addFlashAttribute("notice", "portfolio.applicant.saved");
        return "redirect:" + ADDRESS;
    }

    /** @param afterUnknown where the one list goes on, and {@code afterKnown} the other */
    private String page(String afterUnknown, String afterKnown, Model model) {
        var unknown = sizing.applicants(false, read(afterUnknown));
        var known = sizing.applicants(true, read(afterKnown));
        var moreUnknown = next(unknown);
        var moreKnown = next(known);
        model.addAttribute(
                "page",
                new ApplicantPage(
                        unknown.rows(),
                        known.rows(),
                        address(afterUnknown, afterKnown),
                        moreUnknown == null ? null : address(moreUnknown, afterKnown),
                        moreKnown == null ? null : address(afterUnknown, moreKnown)));
        return "portfolio/applicants";
    }

    private static @Nullable String next(Slice<Applicant> found) {
        var last = found.last();
        return found.hasMore() && last != null ? last.cases() + "_" + last.organisation() : null;
    }

    private static String address(String afterUnknown, String afterKnown) {
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParamIfPresent("efter", Optional.of(afterUnknown).filter(it -> !it.isEmpty()))
                .queryParamIfPresent("uppslagna", Optional.of(afterKnown).filter(it -> !it.isEmpty()))
                .encode()
                .toUriString();
    }

    /** What cannot be read begins with the first. */
    private static Place read(String typed) {
        var at = typed.indexOf('_');
        try {
            return at < 0
                    ? Place.FIRST
                    : new Place(Math.max(0, Long.parseLong(typed.substring(0, at))), typed.substring(at + 1));
        } catch (NumberFormatException unreadable) {
            return Place.FIRST;
        }
    }
}
