package se.vagval.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.AbsenceCovering;
import se.vagval.identity.domain.AbsenceCovering.Covered;
import se.vagval.identity.domain.AbsenceCovering.Waiting;
import se.vagval.identity.domain.AccountRefusal;

/** Ersättare för en frånvarande kollega: proposed by one, confirmed or declined by another. */
@Controller
@RequestMapping("/ersattare")
class AbsenceController {

    /** Everything identity/absence.html shows besides the form; colleagues and people by what the form sends for them. */
    record AbsencePage(List<Covered> colleagues, Map<String, String> people, List<Waiting> waiting, UserId reader) {}

    /** What the form sends; {@code absent} is the account and the role, with a blank between. */
    record AbsenceForm(
            @NotBlank @Nullable String absent,
            @NotBlank @Nullable String deputy,
            @NotNull @Nullable LocalDate from,
            @NotNull @Nullable LocalDate to) {}

    private final AbsenceCovering covering;

    AbsenceController(AbsenceCovering covering) {
        this.covering = covering;
    }

    @GetMapping("/franvarande")
    String list(UserId person, Model model) {
        model.addAttribute("form", new AbsenceForm(null, null, null, null));
        return page(person, model);
    }

    @PostMapping("/franvarande")
    String propose(
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        var absent = covered(form.absent(), person);
        var from = form.from();
        var to = form.to();
        if (!errors.hasErrors() && absent.isEmpty()) {
            errors.rejectValue("absent", "identity.refused." + AccountRefusal.Reason.UNKNOWN);
        }
        if (errors.hasErrors() || absent.isEmpty() || from == null || to == null) {
            return page(person, model);
        }
        try {
            covering.propose(
                    absent.get().person().id(),
                    absent.get().role(),
                    UserId.of(String.valueOf(form.deputy())),
                    from,
                    to,
                    person);
        } catch (AccountRefusal refusal) {
            var field = refusal.reason() == AccountRefusal.Reason.DAYS_PASSED ? "to" : "deputy";
            errors.rejectValue(field, "identity.refused." + refusal.reason());
            return page(person, model);
        }
        flash.addFlashAttribute("notice", "identity.absence.proposed");
        return "redirect:/ersattare/franvarande";
    }

    @PostMapping("/{id}/bekraftelse")
    String confirm(@PathVariable UUID id, UserId person, RedirectAttributes flash) {
        covering.confirm(id, person);
        flash.addFlashAttribute("notice", "identity.absence.confirmed");
        return "redirect:/ersattare/franvarande";
    }

    @PostMapping("/{id}/nekande")
    String decline(@PathVariable UUID id, UserId person, RedirectAttributes flash) {
        covering.decline(id, person);
        flash.addFlashAttribute("notice", "identity.absence.declined");
        return "redirect:/ersattare/franvarande";
    }

    @ExceptionHandler
    String refused(AccountRefusal refusal, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "identity.refused." + refusal.reason());
        return "redirect:/ersattare/franvarande";
    }

    private Optional<Covered> covered(@Nullable String chosen, UserId person) {
        return covering.colleagues(person).stream()
                .filter(it -> (it.person().id() + " " + it.role()).equals(chosen))
                .findFirst();
    }

    private String page(UserId person, Model model) {
        var people = new LinkedHashMap<String, String>();
        covering.everybody().forEach(it -> people.put(it.id().value(), it.name() + ", " + it.title()));
        model.addAttribute("page", new AbsencePage(covering.colleagues(person), people, covering.waiting(), person));
        return "identity/absence";
    }
}
