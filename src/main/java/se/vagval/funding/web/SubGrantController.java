package se.vagval.funding.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.funding.domain.SubGrant;
import se.vagval.funding.domain.SubGranting;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The decisions within a frame project. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel/delbeslut")
class SubGrantController {

    private final SubGranting granting;
    private final CaseFundingReading reading;
    private final CaseDoors doors;
    private final Words words;

    SubGrantController(SubGranting granting, CaseFundingReading reading, CaseDoors doors, Words words) {
        this.granting = granting;
        this.reading = reading;
        this.doors = doors;
        this.words = words;
    }

    record SubGrantForm(
            @NotBlank @Size(max = 300) @Nullable String receiver,
            @Size(max = 30) @Nullable String organisation,
            @NotBlank @Size(max = 60) @Nullable String amount,
            @NotNull @Nullable LocalDate decidedOn,
            @Size(max = 300) @Nullable String reference) {

        static final SubGrantForm EMPTY = new SubGrantForm("", "", "", null, "");

        @Nullable
        SubGrant read(Errors errors) {
            var kronor = Kronor.more(amount, "amount", errors);
            Days.check(decidedOn, "decidedOn", errors);
            var number = organisation == null ? "" : organisation.strip();
            if (!number.isEmpty() && !OrganisationNumber.isValid(number)) {
                errors.rejectValue("organisation", "funding.noOrganisation");
            }
            return errors.hasErrors() || kronor == null
                    ? null
                    : new SubGrant(
                            UUID.randomUUID(),
                            Objects.requireNonNull(receiver).strip(),
                            number.replace("-", ""),
                            kronor,
                            Objects.requireNonNull(decidedOn),
                            reference == null ? "" : reference.strip());
        }
    }

    /** Everything funding/sub-grants.html shows besides the form. */
    record SubGrantPage(CaseSheet sheet, List<SubGrant> grants, List<Link> trail, String address, boolean mayRecord) {

        public long taken() {
            return grants.stream().mapToLong(SubGrant::amount).sum();
        }

        public long left() {
            return sheet.paid().granted() - taken();
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        model.addAttribute("form", SubGrantForm.EMPTY);
        return page(caseFile, reader, model);
    }

    @PostMapping
    String record(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") SubGrantForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        var said = errors.getTarget() == null ? null : form.read(errors);
        if (said == null) {
            return page(caseFile, officer, model);
        }
        try {
            granting.record(caseFile, said, officer);
        } catch (FundingRefusal refusal) {
            var field = refusal.reason() == FundingRefusal.Reason.DAY_TO_COME ? "decidedOn" : "amount";
            errors.rejectValue(field, "funding.refused." + refusal.reason());
            return page(caseFile, officer, model);
        }
        flash.addFlashAttribute("notice", "funding.sub.saved");
        return "redirect:/arenden/{caseFile}/medel/delbeslut";
    }

    private String page(CaseFileId caseFile, UserId reader, Model model) {
        var sheet = reading.sheet(caseFile, reader);
        var toFunds = Link.to(words.message("funding.case.title"), caseFile.address("medel"));
        var address = caseFile.address("medel/delbeslut");
        model.addAttribute(
                "page",
                new SubGrantPage(
                        sheet,
                        granting.of(caseFile),
                        CaseTrail.to(sheet.caseFile(), words, toFunds),
                        address,
                        sheet.isFrameProject() && doors.mayDo(address)));
        return "funding/sub-grants";
    }
}
