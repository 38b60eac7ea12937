package se.vagval.notice.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.notice.domain.MailMinding;
import se.vagval.web.NotFoundRefusal;

/** The outgoing mail, for the administrator. */
@Controller
@RequestMapping("/aviseringar/utskick")
class MailController {

    private final MailMinding minding;

    MailController(MailMinding minding) {
        this.minding = minding;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", minding.overview());
        return "notice/mails";
    }

    @PostMapping("/{id}/nytt")
    String sendAgain(@PathVariable UUID id, UserId administrator, RedirectAttributes flash) {
        if (!minding.sendAgain(id, administrator)) {
            throw new NotFoundRefusal("a mail that stood still");
        }
        flash.addFlashAttribute("notice", "notice.mail.again.done");
        return "redirect:/aviseringar/utskick";
    }
}
