package se.vagval.identity.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.identity.domain.AccountRefusal;
import se.vagval.identity.domain.UserAdministration;

/** Användare: the system administrator opens, changes and closes accounts. */
@Controller
@RequestMapping("/anvandare")
class UserController {

    private final UserAdministration administration;
    private final Users users;

    UserController(UserAdministration administration, Users users) {
        this.administration = administration;
        this.users = users;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", new UsersPage(administration.everybody(), unitNames()));
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
                flash.addFlashAttribute("notice", "identity.user.opened");
                return "redirect:/anvandare";
            } catch (AccountRefusal refusal) {
                errors.rejectValue("id", "identity.refused." + refusal.reason());
            }
        }
        return again(model, "");
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UserId id, Model model) {
        model.addAttribute("form", UserForm.of(account(id)));
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
                flash.addFlashAttribute("notice", "identity.user.changed");
                return "redirect:/anvandare";
            } catch (AccountRefusal refusal) {
                errors.reject("identity.refused." + refusal.reason());
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
            model.addAttribute("form", UserForm.of(account));
            return again(model, id.value());
        }
        administration.newPassword(id, passwordForm.password(), administrator);
        flash.addFlashAttribute("notice", "identity.user.newPassword");
        return "redirect:/anvandare";
    }

    private UserAdministration.EditedAccount account(UserId id) {
        return administration.account(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Object again(Model model, String id) {
        return new ModelAndView(page(model, id), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(Model model, String id) {
        if (!model.containsAttribute("passwordForm")) {
            model.addAttribute("passwordForm", new PasswordForm(""));
        }
        model.addAttribute("page", new UserPage(id, unitNames(), Arrays.asList(Role.values())));
        return "identity/user";
    }

    private Map<String, String> unitNames() {
        var names = new LinkedHashMap<String, String>();
        users.units().forEach((id, name) -> names.put(id.value(), name));
        return names;
    }

    /** What the list of accounts shows. */
    record UsersPage(List<Person> people, Map<String, String> units) {}

    /** What the page of one account shows besides its forms; no id for a new one. */
    record UserPage(String id, Map<String, String> units, List<Role> roles) {

        public boolean isAdding() {
            return id.isEmpty();
        }

        public String titleKey() {
            return isAdding() ? "identity.user.new" : "identity.user.edit";
        }
    }
}
