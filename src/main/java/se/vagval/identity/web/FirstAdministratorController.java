package se.vagval.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.AccountRefusal;
import se.vagval.identity.domain.FirstAdministratorAppointing;

/** The one-time way in: the first administrator opens the own account with the code from the log. */
@Controller
@RequestMapping("/forsta-administrator")
class FirstAdministratorController {

    private final FirstAdministratorAppointing first;

    FirstAdministratorController(FirstAdministratorAppointing first) {
        this.first = first;
    }

    @GetMapping
    String ask(Model model) {
        requireMissing();
        model.addAttribute("form", new FirstForm("", "", "", "", ""));
        return "identity/first-administrator";
    }

    @PostMapping
    Object create(
            @Valid @ModelAttribute("form") FirstForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        requireMissing();
        if (!errors.hasErrors()) {
            try {
                first.create(
                        form.oneTimeCode(),
                        UserId.of(form.id()),
                        form.password(),
                        form.name(),
                        form.title(),
                        request.getRemoteAddr());
                flash.addFlashAttribute("notice", "identity.first.created");
                return "redirect:" + SecurityConfig.SIGN_IN;
            } catch (AccountRefusal refusal) {
                var field = refusal.reason() == AccountRefusal.Reason.NAME_TAKEN ? "id" : "oneTimeCode";
                errors.rejectValue(field, "identity.refused." + refusal.reason());
            }
        }
        return new ModelAndView("identity/first-administrator", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void requireMissing() {
        if (!first.isMissing()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    record FirstForm(
            @NotBlank @Nullable String oneTimeCode,

            @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]{1,99}") @Nullable
            String id,

            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 200) @Nullable String title,
            @NotBlank @Size(min = 15, max = 200) @Nullable String password) {}
}
