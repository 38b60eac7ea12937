package se.vagval.report.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.report.domain.AnnualReportReading;
import se.vagval.report.domain.AnnualReportWriting;
import se.vagval.report.domain.Answer;
import se.vagval.report.domain.AnswerChoice;
import se.vagval.report.domain.AnswerStatus;
import se.vagval.report.domain.ReportRefusal;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;

/** One question's answer: written, gathered into, and put together when two have written at once. */
@Controller
@RequestMapping(ReportAddresses.ROOT + "/{year}/fragor/{question}")
class AnswerController {

    /** Svar, as it is typed. */
    record AnswerForm(
            @Size(max = 60_000) @Nullable String text,
            @Nullable AnswerChoice choice,
            @Nullable AnswerStatus status,
            @Nullable Long version) {

        static AnswerForm of(Answer it) {
            return new AnswerForm(it.text(), it.choice(), it.status(), it.version());
        }

        String said() {
            return Objects.requireNonNullElse(text, "");
        }

        AnswerForm at(long standing) {
            return new AnswerForm(text, choice, status, standing);
        }
    }

    private final AnnualReportReading reading;
    private final AnnualReportWriting writing;
    private final AnnualReportPages pages;
    private final FormMerges merges;

    AnswerController(
            AnnualReportReading reading, AnnualReportWriting writing, AnnualReportPages pages, FormMerges merges) {
        this.reading = reading;
        this.writing = writing;
        this.pages = pages;
        this.merges = merges;
    }

    @GetMapping
    String show(
            @PathVariable int year,
            @PathVariable String question,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        var desk = reading.desk(year, question);
        model.addAttribute("form", AnswerForm.of(desk.answer()));
        model.addAttribute("page", pages.answer(desk, isWriter(reader), null));
        return "report/answer";
    }

    @PostMapping
    String save(
            @PathVariable int year,
            @PathVariable String question,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            UserId actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.answer(reading.desk(year, question), true, null));
            return "report/answer";
        }
        try {
            writing.answer(
                    year,
                    question,
                    form.said(),
                    form.choice(),
                    Objects.requireNonNullElse(form.status(), AnswerStatus.WRITING),
                    Objects.requireNonNullElse(form.version(), -1L),
                    actor);
        } catch (EditedMeanwhileRefusal meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return clashed(year, question, form, actor, request, model);
        }
        flash.addFlashAttribute("notice", "report.saved");
        return "redirect:" + address(year, question);
    }

    /** Both texts put together where that can be done; nothing is written over unseen. */
    private String clashed(
            int year, String question, AnswerForm form, UserId actor, HttpServletRequest request, Model model) {
        var desk = reading.desk(year, question);
        var theirs = AnswerForm.of(desk.answer());
        var both = merges.of(request, theirs, form, desk.answer().version());
        var shown = both.map(FormMerges.Both::form).orElse(form.at(desk.answer().version()));
        Clash clash = pages.clash(
                desk.answer(), form.said(), actor.value().equals(desk.answer().savedBy()));
        model.addAttribute("form", shown);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(shown, "form"));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        model.addAttribute(
                "page",
                pages.answer(
                        desk, true, both.map(it -> clash.joined(it.clean())).orElse(clash)));
        return "report/answer";
    }

    @PostMapping("/hamtning")
    String gather(
            @PathVariable int year,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String source,
            UserId actor,
            RedirectAttributes flash) {
        writing.gather(year, question, source, actor);
        flash.addFlashAttribute("notice", "report.gathered");
        return "redirect:" + address(year, question);
    }

    @PostMapping("/uppdatering")
    String renew(
            @PathVariable int year,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String source,
            UserId actor,
            RedirectAttributes flash) {
        writing.renew(year, question, source, actor);
        flash.addFlashAttribute("notice", "report.renewed");
        return "redirect:" + address(year, question);
    }

    @ExceptionHandler
    String refused(ReportRefusal refusal, RedirectAttributes flash, HttpServletRequest request) {
        flash.addFlashAttribute("notice", "report.refused." + refusal.reason());
        return "redirect:" + request.getRequestURI().replaceFirst("/(hamtning|uppdatering)$", "");
    }

    private static String address(int year, String question) {
        return ReportAddresses.ROOT + "/" + year + "/fragor/" + question;
    }

    private static boolean isWriter(SignedInPerson reader) {
        return reader.person().roles().stream().anyMatch(RoleGroups.REPORT_WRITERS::contains);
    }
}
