package se.vagval.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.AccountRefusal;
import se.vagval.identity.domain.DeputyAppointing;
import se.vagval.identity.domain.DeputyAppointing.Appointed;

/** Ersättare: who stands in for the person, and between which days. */
@Controller
@RequestMapping("/ersattare")
class DeputyController {

    /** Everything identity/deputies.html shows besides the form. */
    record DeputyPage(Set<Role> roles, Map<String, String> people, List<Appointed> deputies) {}

    /** What the form sends. */
    record DeputyForm(
            @NotNull @Nullable Role role,
            @NotBlank @Nullable String deputy,
            @NotNull @Nullable LocalDate from,
            @NotNull @Nullable LocalDate to) {}

    private final DeputyAppointing appointing;

    DeputyController(DeputyAppointing appointing) {
        this.appointing = appointing;
    }

    @GetMapping
    String list(UserId person, Model model) {
        var roles = appointing.rolesOf(person);
        model.addAttribute(
                "form", new DeputyForm(roles.size() == 1 ? roles.iterator().next() : null, null, null, null));
        return page(person, model);
    }

    @PostMapping
    String appoint(
            @Valid @ModelAttribute("form") DeputyForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        var role = form.role();
        var deputy = candidate(form.deputy(), person);
        var from = form.from();
        var to = form.to();
        if (!errors.hasErrors() && deputy == null) {
            errors.rejectValue("deputy", "identity.refused." + AccountRefusal.Reason.UNKNOWN);
        }
        if (errors.hasErrors() || role == null || deputy == null || from == null || to == null) {
            return page(person, model);
        }
        try {
            appointing.appoint(role, deputy, from, to, person);
        } catch (AccountRefusal refusal) {
            var field = refusal.reason() == AccountRefusal.Reason.DAYS_PASSED ? "to" : "deputy";
            errors.rejectValue(field, "identity.refused." + refusal.reason());
            return page(person, model);
        }
        flash.addFlashAttribute("notice", "identity.deputy.appointed");
        return "redirect:/ersattare";
    }

    @PostMapping("/{id}/avslut")
    String withdraw(@PathVariable UUID id, UserId person, RedirectAttributes flash) {
        try {
            appointing.withdraw(id, person);
        } catch (AccountRefusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute("notice", "identity.deputy.withdrawn");
        return "redirect:/ersattare";
    }

    /** Oneself, too: that is refused with a sentence of its own. */
    private @Nullable UserId candidate(@Nullable String chosen, UserId person) {
        return Stream.concat(
                        Stream.of(person),
                        appointing.candidates(person).stream().map(Person::id))
                .filter(it -> it.value().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private String page(UserId person, Model model) {
        var people = new LinkedHashMap<String, String>();
        appointing.candidates(person).forEach(it -> people.put(it.id().value(), it.name() + ", " + it.title()));
        model.addAttribute("page", new DeputyPage(appointing.rolesOf(person), people, appointing.deputiesOf(person)));
        return "identity/deputies";
    }
}
