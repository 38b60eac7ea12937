package se.vagval.intake.web;

import jakarta.validation.Valid;
import java.util.Comparator;
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
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.NotRegistrableRefusal;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.FileRegistering;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.IntakeView;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** The step from a received file to a registered application. */
@Controller
@RequestMapping(IntakeAddresses.FILE + "/registrering")
class IntakeRegistrationController {

    private final IntakeReviewing reviewing;
    private final FileRegistering registration;
    private final IntakePages pages;
    private final IntakeWording wording;
    private final Users users;

    IntakeRegistrationController(
            IntakeReviewing reviewing,
            FileRegistering registration,
            IntakePages pages,
            IntakeWording wording,
            Users users) {
        this.reviewing = reviewing;
        this.registration = registration;
        this.pages = pages;
        this.wording = wording;
        this.users = users;
    }

    @GetMapping
    String ask(@PathVariable ReceivedFileId file, UserId person, Model model) {
        var unit = users.person(person).unit();
        model.addAttribute("form", new IntakeRegistrationForm(unit.value(), false));
        return page(file, model);
    }

    @PostMapping
    String register(
            @PathVariable ReceivedFileId file,
            @Valid @ModelAttribute("form") IntakeRegistrationForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (form.unit() != null && !form.unit().isBlank() && !users.units().containsKey(UnitId.of(form.unit()))) {
            errors.rejectValue("unit", "NotBlank");
        }
        if (!form.isCompared()) {
            errors.rejectValue("compared", "required");
        }
        if (errors.hasErrors()) {
            return page(file, model);
        }
        try {
            var unit = UnitId.of(Objects.requireNonNull(form.unit()));
            var caseFile = registration.register(file, unit, null, person);
            flash.addFlashAttribute("notice", "intake.registration.done");
            return "redirect:" + caseFile.address();
        } catch (IntakeRefusal refusal) {
            errors.reject("intake.refused." + refusal.reason());
        } catch (CaseRefusal refusal) {
            errors.reject("casefile.refused." + refusal.reason());
        } catch (NotRegistrableRefusal refusal) {
            refusal.findings()
                    .forEach(it -> errors.reject(
                            "casefile.finding." + it.code(), it.arguments().toArray(), null));
        }
        return page(file, model);
    }

    private String page(ReceivedFileId file, Model model) {
        var view = reviewing.view(file);
        var units = users.units().entrySet().stream()
                .map(unit -> Option.of(unit.getKey().value(), unit.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        model.addAttribute(
                "page",
                new IntakeRegistrationPage(
                        pages.trailTo(view),
                        IntakeAddresses.ROOT + "/" + file,
                        view.file().name(),
                        view.isOpen(),
                        pages.missing(view),
                        facts(view),
                        units));
        return "intake/registration";
    }

    private List<Fact> facts(IntakeView view) {
        return List.of(
                        IntakeField.REGISTRY_NUMBER,
                        IntakeField.RECEIVED,
                        IntakeField.TITLE,
                        IntakeField.PROJECT_TYPE,
                        IntakeField.APPLICANT_NAME)
                .stream()
                .map(field -> {
                    var value = view.application().text(field);
                    return new Fact(
                            wording.label(field),
                            value.isEmpty() ? "–" : wording.shown(field, value, view.vocabulary()));
                })
                .toList();
    }

    /** Everything the page shows besides the form. */
    record IntakeRegistrationPage(
            List<Link> trail,
            String address,
            String name,
            boolean open,
            List<Link> missing,
            List<Fact> facts,
            List<Option> units) {}

    /** One line about what is to be registered. */
    record Fact(String label, String text) {}
}
