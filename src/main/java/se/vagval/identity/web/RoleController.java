package se.vagval.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.AccountRefusal;
import se.vagval.identity.domain.RoleGranting;

/** A proposed role is confirmed, or declined. */
@Controller
@RequestMapping("/anvandare/{id}/roller/{role}")
class RoleController {

    private final RoleGranting granting;

    RoleController(RoleGranting granting) {
        this.granting = granting;
    }

    @PostMapping("/bekraftelse")
    String confirm(@PathVariable UserId id, @PathVariable Role role, UserId administrator, RedirectAttributes flash) {
        granting.confirm(id, role, administrator);
        flash.addFlashAttribute("notice", "identity.role.confirmed");
        return "redirect:/anvandare";
    }

    @PostMapping("/avslag")
    String decline(@PathVariable UserId id, @PathVariable Role role, UserId administrator, RedirectAttributes flash) {
        granting.decline(id, role, administrator);
        flash.addFlashAttribute("notice", "identity.role.declined");
        return "redirect:/anvandare";
    }

    @ExceptionHandler
    String refused(AccountRefusal refusal, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "identity.refused." + refusal.reason());
        return "redirect:/anvandare";
    }
}
