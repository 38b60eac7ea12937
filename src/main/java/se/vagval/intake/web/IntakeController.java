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
import se.vagval.intake.domain.BatchReceiving;
import se.vagval.intake.domain.FieldMapping;
import se.vagval.intake.domain.FileReceiving;
import se.vagval.intake.domain.IntakeRefusal;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.ReceivedUpload;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** The received files that wait, and the place to hand in others. */
@Controller
@RequestMapping(IntakeAddresses.ROOT)
class IntakeController {

    private final FileReceiving intake;
    private final BatchReceiving batches;
    private final IntakeReviewing reviewing;
    private final IntakePeople people;
    private final Words words;

    IntakeController(
            FileReceiving intake, BatchReceiving batches, IntakeReviewing reviewing, IntakePeople people, Words words) {
        this.intake = intake;
        this.batches = batches;
        this.reviewing = reviewing;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", IntakeUploadForm.EMPTY);
        return page(model);
    }

    /** One application goes straight to its review; several are first told about, row by row. */
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
        try {
            return receive(form.uploads(), form, person, flash);
        } catch (IntakeRefusal refusal) {
            errors.rejectValue("file", refusal.key(), refusal.arguments().toArray(), null);
            return page(model);
        }
    }

    private String receive(
            List<ReceivedUpload> uploads, IntakeUploadForm form, UserId person, RedirectAttributes flash) {
        var source = form.sourceOrStandard();
        if (uploads.size() == 1 && batches.applicationsIn(uploads.getFirst(), source) == 1) {
            var received = intake.receive(uploads.getFirst(), source, person).getFirst();
            flash.addFlashAttribute("notice", received.fresh() ? "intake.received" : "intake.already");
            return "redirect:" + IntakeAddresses.ROOT + "/" + received.id();
        }
        var batch = batches.stage(uploads, Objects.requireNonNull(form.channel()), source, person);
        return "redirect:" + IntakeAddresses.BATCHES + "/" + batch;
    }

    private String page(Model model) {
        var waiting = reviewing.waiting();
        var dismissed = reviewing.dismissed();
        model.addAttribute("page", new IntakeListPage(people.named(waiting), people.named(dismissed), sources()));
        return "intake/list";
    }

    private List<Option> sources() {
        return reviewing.sources().stream()
                .map(it -> Option.of(
                        it.source(),
                        it.source().equals(FieldMapping.STANDARD)
                                ? words.message("intake.source.standard")
                                : it.name()))
                .toList();
    }

    /** Everything the list shows besides the form. */
    record IntakeListPage(List<IntakePeople.Line> waiting, List<IntakePeople.Line> dismissed, List<Option> sources) {}
}
