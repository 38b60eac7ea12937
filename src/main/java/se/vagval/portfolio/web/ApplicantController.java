package se.vagval.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Option;
import se.vagval.web.Paging.Slice;
import se.vagval.web.Saving;
import se.vagval.web.Words;

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
            Instant seen,
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

    /** Storlek, as it is typed; {@code seen} is when the lists beside it were read. */
    record SizeForm(
            @NotBlank @Nullable String organisation,
            @NotNull @Nullable ActorSize size,
            @NotBlank @Size(max = 300) @Nullable String source,
            @Nullable Instant seen) {}

    private final ApplicantSizing sizing;
    private final FormMerges merges;
    private final Words words;
    private final Clock clock;

    ApplicantController(ApplicantSizing sizing, FormMerges merges, Words words, Clock clock) {
        this.sizing = sizing;
        this.merges = merges;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "efter", defaultValue = "") String afterUnknown,
            @RequestParam(name = "uppslagna", defaultValue = "") String afterKnown,
            Model model) {
        model.addAttribute("form", new SizeForm(null, null, null, null));
        return page(afterUnknown, afterKnown, model);
    }

    @PostMapping
    Object save(
            @Valid @ModelAttribute("form") SizeForm form,
            BindingResult errors,
            @RequestParam(name = "efter", defaultValue = "") String afterUnknown,
            @RequestParam(name = "uppslagna", defaultValue = "") String afterKnown,
            UserId actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var organisation = form.organisation();
        var size = form.size();
        var source = form.source();
        if (errors.hasErrors() || organisation == null || size == null || source == null) {
            return page(afterUnknown, afterKnown, model);
        }
        var seen = Objects.requireNonNullElseGet(form.seen(), clock::instant);
        return new Saving(request, response, flash)
                .answer(
                        () -> {
                            sizing.set(organisation, size, source, seen, actor);
                            return 0;
                        },
                        "portfolio.applicant.saved",
                        () -> ADDRESS,
                        () -> {
                            model.addAttribute("clash", clash(form, organisation, request, model));
                            return page(afterUnknown, afterKnown, model);
                        });
    }

    private Clash clash(SizeForm yours, String organisation, HttpServletRequest request, Model model) {
        var theirs = sizing.standing(organisation)
                .map(it -> new SizeForm(organisation, it.size(), it.source(), null))
                .orElse(yours);
        var fields = List.of(
                new Clash.Field(words.message("portfolio.applicant.size"), said(theirs), said(yours)),
                new Clash.Field(words.message("portfolio.applicant.source"), theirs.source(), yours.source()));
        var clash = new Clash(words.message("web.clash.somebody"), words.message("web.clash.now"), 0, fields);
        return merges.show(clash, theirs, yours, request, model);
    }

    private String said(SizeForm form) {
        return form.size() == null ? "" : words.of(form.size());
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
                        clock.instant(),
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
