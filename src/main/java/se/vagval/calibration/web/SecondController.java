package se.vagval.calibration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.domain.SecondAsking;
import se.vagval.calibration.domain.SecondAssessing;
import se.vagval.calibration.domain.SecondQuestion;
import se.vagval.calibration.domain.SecondReading;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Andrabedömning: asked for, handed in, laid open, taken back. */
@Controller
@RequestMapping(SecondAddresses.ROOT)
class SecondController {

    /** What the question to somebody sends. */
    record AskForm(
            @NotNull @Nullable SecondKind kind,
            @NotBlank @Nullable String assessor,
            @Nullable List<String> criteria,
            @Size(max = 2000) @Nullable String question) {

        static final AskForm EMPTY = new AskForm(SecondKind.WHOLE, "", List.of(), "");

        void check(Errors errors) {
            if (kind == SecondKind.PART && ticked().isEmpty()) {
                errors.rejectValue("criteria", "required");
            }
            if (assessor != null && !assessor.isBlank() && !UserId.isValid(assessor)) {
                errors.rejectValue("assessor", "NotBlank");
            }
        }

        List<String> ticked() {
            return criteria == null ? List.of() : criteria;
        }

        SecondQuestion toQuestion(List<String> all) {
            return new SecondQuestion(
                    Objects.requireNonNull(kind),
                    UserId.of(Objects.requireNonNull(assessor)),
                    kind == SecondKind.PART ? ticked() : all,
                    question == null ? "" : question);
        }
    }

    private final SecondAsking asking;
    private final SecondAssessing assessing;
    private final SecondReading reading;
    private final SecondPages pages;

    SecondController(SecondAsking asking, SecondAssessing assessing, SecondReading reading, SecondPages pages) {
        this.asking = asking;
        this.assessing = assessing;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String list(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        model.addAttribute("form", AskForm.EMPTY);
        return listPage(caseFile, reader, model);
    }

    @PostMapping
    String ask(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") AskForm form,
            BindingResult errors,
            UserId asker,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return listPage(caseFile, asker, model);
        }
        var all = reading.ofCase(caseFile, asker).framework().dimensions().stream()
                .map(it -> it.code())
                .toList();
        asking.ask(caseFile, form.toQuestion(all), asker);
        flash.addFlashAttribute("notice", "calibration.second.asked.done");
        return "redirect:" + caseFile.address("andrabedomning");
    }

    @GetMapping("/{second}")
    String show(@PathVariable CaseFileId caseFile, @PathVariable UUID second, UserId reader, Model model) {
        model.addAttribute("page", pages.of(reading.sheet(caseFile, second, reader)));
        return "calibration/second";
    }

    @PostMapping("/{second}/klar")
    String complete(
            @PathVariable CaseFileId caseFile, @PathVariable UUID second, UserId assessor, RedirectAttributes flash) {
        assessing.complete(caseFile, second, assessor);
        return done("calibration.second.complete.done", caseFile, second, flash);
    }

    @PostMapping("/{second}/jamforelse")
    String reveal(
            @PathVariable CaseFileId caseFile, @PathVariable UUID second, UserId person, RedirectAttributes flash) {
        assessing.reveal(caseFile, second, person);
        return done("calibration.second.reveal.done", caseFile, second, flash);
    }

    @PostMapping("/{second}/atertagande")
    String withdraw(
            @PathVariable CaseFileId caseFile, @PathVariable UUID second, UserId person, RedirectAttributes flash) {
        asking.withdraw(caseFile, second, person);
        return done("calibration.second.withdraw.done", caseFile, second, flash);
    }

    private static String done(String notice, CaseFileId caseFile, UUID second, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + caseFile.address("andrabedomning/" + second);
    }

    private String listPage(CaseFileId caseFile, UserId reader, Model model) {
        model.addAttribute("page", pages.list(reading.ofCase(caseFile, reader)));
        return "calibration/seconds";
    }
}
