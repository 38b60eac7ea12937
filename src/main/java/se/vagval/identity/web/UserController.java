package se.vagval.identity.web;

import jakarta.validation.Valid;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.AccountRefusal;
import se.vagval.identity.domain.RoleGranting;
import se.vagval.identity.domain.UserAdministering;

/** Användare: the system administrator opens, changes and closes accounts. */
@Controller
@RequestMapping("/anvandare")
class UserController {

    private final UserAdministering administration;
    private final RoleGranting granting;
    private final UserPages pages;

    UserController(UserAdministering administration, RoleGranting granting, UserPages pages) {
        this.administration = administration;
        this.granting = granting;
        this.pages = pages;
    }

    @GetMapping
    String list(UserId administrator, Model model) {
        model.addAttribute("page", pages.all(administrator));
        return "identity/users";
    }

    @GetMapping("/ny")
    String ask(Model model) {
        model.addAttribute("form", UserForm.EMPTY);
        return page(model, "");
    }

    @PostMapping("/ny")
    Object open(
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult errors,
            UserId administrator,
            Model model,
            RedirectAttributes flash) {
        form.checkNew(errors);
        if (!errors.hasErrors()) {
            try {
                form.open(administration, administrator);
                flash.addFlashAttribute("notice", notice(UserId.of(String.valueOf(form.id())), "identity.user.opened"));
                return "redirect:/anvandare";
            } catch (AccountRefusal refusal) {
                reject(errors, refusal);
            }
        }
        return again(model, "");
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UserId id, Model model) {
        model.addAttribute("form", edited(account(id)));
        return page(model, id.value());
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable UserId id,
            @Valid @ModelAttribute("form") UserForm form,
            BindingResult errors,
            UserId administrator,
            Model model,
            RedirectAttributes flash) {
        account(id);
        if (!errors.hasErrors()) {
            try {
                form.change(administration, id, administrator);
                flash.addFlashAttribute("notice", notice(id, "identity.user.changed"));
                return "redirect:/anvandare";
            } catch (AccountRefusal refusal) {
                reject(errors, refusal);
            }
        }
        return again(model, id.value());
    }

    @PostMapping("/{id}/losenord")
    Object newPassword(
            @PathVariable UserId id,
            @Valid @ModelAttribute("passwordForm") PasswordForm passwordForm,
            BindingResult errors,
            UserId administrator,
            Model model,
            RedirectAttributes flash) {
        var account = account(id);
        if (errors.hasErrors()) {
            model.addAttribute("form", edited(account));
            return again(model, id.value());
        }
        try {
            administration.newPassword(id, passwordForm.password(), administrator);
        } catch (AccountRefusal refusal) {
            errors.reject("identity.refused." + refusal.reason());
            model.addAttribute("form", edited(account));
            return again(model, id.value());
        }
        flash.addFlashAttribute("notice", notice(id, "identity.user.newPassword"));
        return "redirect:/anvandare";
    }

    private UserForm edited(UserAdministering.EditedAccount account) {
        var waiting = granting.waitingFor(account.person().id());
        return UserForm.of(
                account, waiting.stream().map(RoleGranting.Waiting::role).toList());
    }

    /** The sentence stands at the field it speaks of, where there is one. */
    private static void reject(BindingResult errors, AccountRefusal refusal) {
        var code = "identity.refused." + refusal.reason();
        switch (refusal.reason()) {
            case NAME_TAKEN -> errors.rejectValue("id", code);
            case UNKNOWN_UNIT -> errors.rejectValue("unit", code);
            default -> errors.reject(code);
        }
    }

    private UserAdministering.EditedAccount account(UserId id) {
        return administration.account(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Object again(Model model, String id) {
        return new ModelAndView(page(model, id), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(Model model, String id) {
        if (!model.containsAttribute("passwordForm")) {
            model.addAttribute("passwordForm", new PasswordForm(""));
        }
        model.addAttribute("page", pages.of(id));
        return "identity/user";
    }

    /** Says so when a role of the account waits for somebody else. */
    private String notice(UserId account, String done) {
        return granting.waitingFor(account).isEmpty() ? done : done + ".waits";
    }
}
