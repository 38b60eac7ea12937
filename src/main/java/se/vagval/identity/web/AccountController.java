package se.vagval.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.identity.Person;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.Users;
import se.vagval.identity.domain.OwnAccountKeeping;
import se.vagval.identity.domain.SignIn;

/** Ditt konto: who the portal takes you for, a new password, and the way out of every session. */
@Controller
@RequestMapping("/konto")
class AccountController {

    private final OwnAccountKeeping own;
    private final SignIn signIn;
    private final Users users;

    AccountController(OwnAccountKeeping own, SignIn signIn, Users users) {
        this.own = own;
        this.signIn = signIn;
        this.users = users;
    }

    record NewPasswordForm(
            @NotBlank @Size(max = 200) @Nullable String current,
            @NotBlank @Size(min = 15, max = 200) @Nullable String password) {}

    /** What the page shows besides the form. */
    record AccountPage(Person person, @Nullable String unit) {}

    @GetMapping
    String show(@AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("form", new NewPasswordForm("", ""));
        return page(reader, model);
    }

    @PostMapping("/losenord")
    Object changePassword(
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson person,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors()
                && signIn.enter(person.getUsername(), String.valueOf(form.current()), request.getRemoteAddr())
                        .isEmpty()) {
            errors.rejectValue("current", "identity.password.wrong");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(page(person, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        own.changePassword(person.person().id(), String.valueOf(form.password()));
        return "redirect:" + SecurityConfig.SIGN_IN + "?utloggad";
    }

    @PostMapping("/utloggning")
    String signOutEverywhere(@AuthenticationPrincipal SignedInPerson person) {
        own.signOutEverywhere(person.person().id());
        return "redirect:" + SecurityConfig.SIGN_IN + "?utloggad";
    }

    private String page(SignedInPerson reader, Model model) {
        var person = reader.person();
        model.addAttribute("page", new AccountPage(person, users.units().get(person.unit())));
        return "identity/account";
    }
}
