package se.vagval.funding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.funding.domain.KnownOrganisation;
import se.vagval.funding.domain.LawKeeping;
import se.vagval.funding.domain.Provision;
import se.vagval.identity.UserId;
import se.vagval.web.AmountReader;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** The registers around the money: provisions of law, version by version, and organisations the region owns a part of. */
@Controller
@RequestMapping("/medel")
class RegisterController {

    private final LawKeeping laws;
    private final CaseDoors doors;
    private final Words words;
    private final FormMerges merges;

    RegisterController(LawKeeping laws, CaseDoors doors, Words words, FormMerges merges) {
        this.merges = merges;
        this.laws = laws;
        this.doors = doors;
        this.words = words;
    }

    record ProvisionForm(
            @NotBlank @Size(max = 40) @Nullable String code,
            @NotBlank @Size(max = 300) @Nullable String law,
            @Size(max = 100) @Nullable String place,
            @NotBlank @Size(max = 4000) @Nullable String wording,
            @NotNull @Nullable LocalDate validFrom) {

        static final ProvisionForm EMPTY = new ProvisionForm("", "", "", "", null);
    }

    record OrganisationForm(
            @NotBlank @Size(max = 30) @Nullable String number,
            @NotBlank @Size(max = 300) @Nullable String name,
            @NotBlank @Size(max = 10) @Nullable String owned,
            @Size(max = 1000) @Nullable String note,
            @Nullable Integer version,
            @Size(max = 30) @Nullable String opened) {

        static final OrganisationForm EMPTY = new OrganisationForm("", "", "", "", 0, "");

        static OrganisationForm of(KnownOrganisation it) {
            var share = it.owned().stripTrailingZeros().toPlainString().replace('.', ',');
            return new OrganisationForm(it.number(), it.name(), share, it.note(), it.version(), it.number());
        }

        int seen() {
            return version == null ? 0 : version;
        }

        String changed() {
            return opened == null ? "" : opened.strip();
        }

        OrganisationForm at(int other) {
            return new OrganisationForm(number, name, owned, note, other, opened);
        }

        @Nullable
        KnownOrganisation read(Errors errors) {
            var digits = number == null ? "" : number.strip();
            if (!digits.isEmpty() && !OrganisationNumber.isValid(digits)) {
                errors.rejectValue("number", "funding.noOrganisation");
            }
            var share = AmountReader.read(owned)
                    .filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.valueOf(100)) <= 0)
                    .orElse(null);
            if (share == null && owned != null && !owned.isBlank()) {
                errors.rejectValue("owned", "funding.noShare");
            }
            return errors.hasErrors() || share == null
                    ? null
                    : new KnownOrganisation(
                            digits.replace("-", ""),
                            seen(),
                            Objects.requireNonNull(name).strip(),
                            share,
                            note == null ? "" : note.strip());
        }
    }

    /** Everything funding/provisions.html shows besides the form. */
    record ProvisionsPage(List<Provision> provisions, List<Link> trail, boolean mayWrite) {}

    /** Everything funding/organisations.html shows besides the form. */
    record OrganisationsPage(
            List<KnownOrganisation> organisations,
            List<Link> trail,
            boolean mayKeep,
            @Nullable Clash clash) {}

    @GetMapping("/lagrum")
    String provisions(Model model) {
        model.addAttribute("form", ProvisionForm.EMPTY);
        return provisionsPage(model);
    }

    @PostMapping("/lagrum")
    String write(
            @Valid @ModelAttribute("form") ProvisionForm form,
            BindingResult errors,
            UserId keeper,
            Model model,
            RedirectAttributes flash) {
        if (errors.getTarget() != null) {
            Days.check(form.validFrom(), "validFrom", errors);
        }
        if (errors.hasErrors()) {
            return provisionsPage(model);
        }
        laws.write(
                Objects.requireNonNull(form.code()).strip(),
                Objects.requireNonNull(form.law()).strip(),
                form.place() == null ? "" : form.place().strip(),
                Objects.requireNonNull(form.wording()).strip(),
                Objects.requireNonNull(form.validFrom()),
                keeper);
        flash.addFlashAttribute("notice", "funding.law.saved");
        return "redirect:/medel/lagrum";
    }

    @GetMapping("/aktorer")
    String organisations(@RequestParam(name = "nummer", required = false) @Nullable String number, Model model) {
        var chosen = laws.organisations().stream()
                .filter(it -> it.number().equals(number))
                .findFirst();
        model.addAttribute("form", chosen.map(OrganisationForm::of).orElse(OrganisationForm.EMPTY));
        return organisationsPage(null, model);
    }

    @PostMapping("/aktorer")
    Object keep(
            @Valid @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            UserId keeper,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var said = errors.getTarget() == null ? null : form.read(errors);
        if (said == null) {
            return organisationsPage(null, model);
        }
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> {
                                laws.keep(said, form.changed(), keeper);
                                return (long) said.version();
                            },
                            "funding.organisation.saved",
                            () -> "/medel/aktorer",
                            () -> clashed(form, said, request, model));
        } catch (FundingRefusal refusal) {
            errors.rejectValue("number", "funding.refused." + refusal.reason());
            return organisationsPage(null, model);
        }
    }

    private String clashed(OrganisationForm yours, KnownOrganisation said, HttpServletRequest request, Model model) {
        var theirs = laws.organisations().stream()
                .filter(it -> it.number().equals(said.number()))
                .findFirst()
                .map(OrganisationForm::of)
                .orElse(OrganisationForm.EMPTY);
        var clash = new Clash(
                words.message("web.clash.somebody"),
                words.message("web.clash.now"),
                theirs.seen(),
                List.of(
                        field("funding.organisation.name", theirs.name(), yours.name()),
                        field("funding.organisation.share", theirs.owned(), yours.owned()),
                        field("funding.condition.note", theirs.note(), yours.note())));
        return organisationsPage(merges.show(clash, theirs, yours.at(theirs.seen()), request, model), model);
    }

    private Clash.Field field(String label, @Nullable String theirs, @Nullable String yours) {
        return new Clash.Field(
                words.message(label), Objects.requireNonNullElse(theirs, ""), Objects.requireNonNullElse(yours, ""));
    }

    private String provisionsPage(Model model) {
        model.addAttribute("page", new ProvisionsPage(laws.provisions(), toFunds(), doors.mayDo("/medel/lagrum")));
        return "funding/provisions";
    }

    private String organisationsPage(@Nullable Clash clash, Model model) {
        model.addAttribute(
                "page", new OrganisationsPage(laws.organisations(), toFunds(), doors.mayDo("/medel/aktorer"), clash));
        return "funding/organisations";
    }

    private List<Link> toFunds() {
        return List.of(Link.to(words.message("funding.title"), "/medel"));
    }
}
