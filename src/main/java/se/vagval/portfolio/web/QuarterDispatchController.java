package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.QuarterDispatching;
import se.vagval.portfolio.domain.QuarterLetter;
import se.vagval.portfolio.domain.QuarterReceiver;
import se.vagval.portfolio.domain.QuarterRefusal;

/** Utskick: who is to have the quarters, and how far each letter came. */
@Controller
@RequestMapping("/kvartal")
class QuarterDispatchController {

    /** Mottagare, as it is typed. */
    record ReceiverForm(
            @NotBlank @Size(max = 200) @Nullable String name,
            @NotBlank @Size(max = 254) @Nullable String address) {

        static final ReceiverForm EMPTY = new ReceiverForm(null, null);
    }

    /** Everything portfolio/receivers.html shows besides the form. */
    record ReceiversPage(
            List<QuarterReceiver> receivers, List<QuarterLetter> letters, List<QuarterId> lacking, boolean mailed) {}

    private static final String TO_THE_LIST = "redirect:" + PortfolioAddresses.RECEIVERS;

    private final QuarterDispatching dispatching;

    QuarterDispatchController(QuarterDispatching dispatching) {
        this.dispatching = dispatching;
    }

    @GetMapping("/mottagare")
    String list(Model model) {
        model.addAttribute("form", ReceiverForm.EMPTY);
        return page(model);
    }

    @PostMapping("/mottagare")
    Object add(
            @Valid @ModelAttribute("form") ReceiverForm form,
            BindingResult errors,
            UserId actor,
            Model model,
            RedirectAttributes flash) {
        var name = form.name();
        var address = form.address();
        if (!errors.hasErrors() && name != null && address != null) {
            try {
                dispatching.add(name, address, actor);
                flash.addFlashAttribute("notice", "portfolio.receiver.added");
                return TO_THE_LIST;
            } catch (QuarterRefusal refusal) {
                errors.rejectValue("address", "portfolio.refused." + refusal.reason());
            }
        }
        return new ModelAndView(page(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/mottagare/{receiver}/borttagning")
    String remove(@PathVariable UUID receiver, UserId actor, RedirectAttributes flash) {
        dispatching.remove(receiver, actor);
        flash.addFlashAttribute("notice", "portfolio.receiver.removed");
        return TO_THE_LIST;
    }

    /** The first step tells what is not known; the second sends. */
    @GetMapping("/mottagare/oklara/{letter}")
    String ask(@PathVariable UUID letter, Model model) {
        model.addAttribute("page", dispatching.uncertain(letter));
        return "portfolio/uncertain-letter";
    }

    @PostMapping("/mottagare/oklara/{letter}")
    String sendUncertain(@PathVariable UUID letter, UserId actor, RedirectAttributes flash) {
        var again = dispatching.sendUncertain(letter, actor);
        flash.addFlashAttribute("notice", again ? "portfolio.letter.repeated" : "portfolio.letter.notRepeated");
        return TO_THE_LIST;
    }

    @PostMapping("/{quarter}/utskick")
    String send(@PathVariable QuarterId quarter, UserId actor, RedirectAttributes flash) {
        var sent = dispatching.sendToTheRest(quarter, actor);
        flash.addFlashAttribute("notice", sent == 0 ? "portfolio.letters.none" : "portfolio.letters.sent");
        return TO_THE_LIST;
    }

    private String page(Model model) {
        var letters = dispatching.letters();
        model.addAttribute(
                "page",
                new ReceiversPage(dispatching.receivers(), letters, dispatching.lacking(), dispatching.hasMail()));
        return "portfolio/receivers";
    }
}
