package se.vagval.intake.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.FileReceiving;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;

/** The received files that wait, and the place to hand in another one. */
@Controller
@RequestMapping(IntakeAddresses.ROOT)
class IntakeController {

    private final FileReceiving intake;
    private final IntakeReviewing reviewing;
    private final IntakePeople people;

    IntakeController(FileReceiving intake, IntakeReviewing reviewing, IntakePeople people) {
        this.intake = intake;
        this.reviewing = reviewing;
        this.people = people;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", IntakeUploadForm.EMPTY);
        return page(model);
    }

    @PostMapping
    String receive(
            @Valid @ModelAttribute("form") IntakeUploadForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        if (!form.hasFile()) {
            errors.rejectValue("file", "required");
        }
        if (errors.hasErrors()) {
            return page(model);
        }
        var file = Objects.requireNonNull(form.file());
        try {
            var id = intake.receive(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    file.getBytes(),
                    Objects.requireNonNull(form.channel()),
                    person);
            flash.addFlashAttribute("notice", "intake.received");
            return "redirect:" + IntakeAddresses.ROOT + "/" + id;
        } catch (IntakeRefusal refusal) {
            errors.rejectValue(
                    "file",
                    "intake.refused." + refusal.reason(),
                    refusal.arguments().toArray(),
                    null);
            return page(model);
        }
    }

    private String page(Model model) {
        var waiting = reviewing.waiting();
        var dismissed = reviewing.dismissed();
        model.addAttribute("page", new IntakeListPage(people.named(waiting), people.named(dismissed)));
        return "intake/list";
    }

    /** Everything the list shows besides the form. */
    record IntakeListPage(List<IntakePeople.Line> waiting, List<IntakePeople.Line> dismissed) {}
}
