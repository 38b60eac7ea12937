package se.vagval.notice.web;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.notice.domain.MailWish;
import se.vagval.notice.domain.NoticeKeeping;
import se.vagval.notice.domain.NoticeReading;
import se.vagval.notice.domain.NoticeReading.Told;

/** A person's notices, and how the person wants to be told besides. */
@Controller
@RequestMapping("/aviseringar")
class NoticeController {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    /** Everything notice/notices.html shows; {@code newest} is until when the page is read, {@code older} where it goes on. */
    record NoticePage(
            List<Told> told,
            boolean hasNew,
            @Nullable Instant newest,
            @Nullable Instant older) {}

    private final NoticeReading reading;
    private final NoticeKeeping keeping;

    NoticeController(NoticeReading reading, NoticeKeeping keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @GetMapping
    String list(@RequestParam(name = "fore", required = false) @Nullable Instant before, UserId person, Model model) {
        var slice = reading.of(person, before == null ? END : near(before));
        var told = slice.rows();
        var last = slice.last();
        model.addAttribute(
                "page",
                new NoticePage(
                        told,
                        told.stream().anyMatch(Told::isNew),
                        told.isEmpty() ? null : told.getFirst().at(),
                        slice.hasMore() && last != null ? last.at() : null));
        return "notice/notices";
    }

    @PostMapping("/lasta")
    String read(@RequestParam("till") Instant until, UserId person, RedirectAttributes flash) {
        keeping.readUntil(person, near(until));
        flash.addFlashAttribute("notice", "notice.read.done");
        return "redirect:/aviseringar";
    }

    /** Of the years that the database keeps. */
    private static Instant near(Instant typed) {
        return typed.isAfter(END) ? END : typed.isBefore(Instant.EPOCH) ? Instant.EPOCH : typed;
    }

    @GetMapping("/brev")
    String choice(UserId person, Model model) {
        model.addAttribute("form", ChoiceForm.of(reading.choiceOf(person), reading.kindsFor(person)));
        return choicePage(person, model);
    }

    @PostMapping("/brev")
    Object choose(
            @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return new ModelAndView(choicePage(person, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var chosen = form.of(reading.kindsFor(person));
        if (reading.choiceOf(person).choosing(chosen, form.typed()).isUnaddressed()) {
            errors.rejectValue("address", "notice.refused.ADDRESS");
            return new ModelAndView(choicePage(person, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keeping.choose(person, chosen, form.typed());
        flash.addFlashAttribute("notice", "notice.choice.done");
        return "redirect:/aviseringar";
    }

    private String choicePage(UserId person, Model model) {
        model.addAttribute("kinds", reading.kindsFor(person));
        model.addAttribute("wishes", MailWish.values());
        model.addAttribute("mailed", reading.hasMail());
        return "notice/choice";
    }
}
