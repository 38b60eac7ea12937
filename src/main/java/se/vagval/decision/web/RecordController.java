package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.DecisionRecording;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.OtherPapersRefusal;
import se.vagval.decision.domain.RecordSheet;
import se.vagval.identity.UserId;
import se.vagval.web.Words;

/** The committee's decision in one case, recorded by its secretary. */
@Controller
@RequestMapping("/sammantraden/{datum}/beslut/{nr}")
class RecordController {

    private final DecisionRecording recording;
    private final Words words;
    private final Clock clock;
    private final Refusals refusals;
    private final Advisers advisers;

    RecordController(DecisionRecording recording, Words words, Clock clock, Refusals refusals, Advisers advisers) {
        this.advisers = advisers;
        this.refusals = refusals;
        this.recording = recording;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId secretary, Model model) {
        var sheet = sheet(meeting, number, secretary);
        var committee = words.message("decision.committee");
        model.addAttribute("form", DecisionForm.proposed(sheet, committee));
        return page(sheet, meeting, number, false, null, model);
    }

    @PostMapping
    String record(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            UserId secretary,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return save(meeting, number, false, form, errors, secretary, response, model, flash);
    }

    @GetMapping("/rattelse")
    String considerCorrection(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId secretary, Model model) {
        var sheet = sheet(meeting, number, secretary);
        var inForce = sheet.inForce();
        if (inForce == null) {
            return "redirect:/sammantraden/{datum}/beslut/{nr}";
        }
        model.addAttribute("form", DecisionForm.of(sheet, inForce.minutes()));
        return page(sheet, meeting, number, true, null, model);
    }

    @PostMapping("/rattelse")
    String correct(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            UserId secretary,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return save(meeting, number, true, form, errors, secretary, response, model, flash);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}");
    }

    private String save(
            MeetingId meeting,
            int number,
            boolean correction,
            DecisionForm form,
            BindingResult errors,
            UserId secretary,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var sheet = sheet(meeting, number, secretary);
        if (errors.getTarget() != null && (correction || sheet.recordable())) {
            form.check(sheet, LocalDate.now(clock), correction, errors);
        }
        if (errors.hasErrors()) {
            return page(sheet, meeting, number, correction, null, model);
        }
        var meant = form.caseFile() == null ? sheet.matter().caseFile() : form.caseFile();
        try {
            if (correction) {
                recording.correct(meeting, number, meant, form.read(), form.minutes(), form.why(), secretary);
            } else {
                recording.record(meeting, number, meant, form.read(), form.minutes(), secretary);
            }
        } catch (OtherPapersRefusal other) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(sheet, meeting, number, correction, since(other, sheet, meant), model);
        } catch (DecisionRefusal taken) {
            if (taken.reason() != DecisionRefusal.Reason.PARAGRAPH_TAKEN) {
                throw taken;
            }
            errors.rejectValue("paragraph", "taken");
            return page(sheet, meeting, number, correction, null, model);
        }
        flash.addFlashAttribute("notice", correction ? "decision.corrected" : "decision.recorded");
        return "redirect:/sammantraden/{datum}/beslut/{nr}";
    }

    private List<Differing> since(OtherPapersRefusal other, RecordSheet sheet, CaseFileId caseFile) {
        return Differing.between(
                recording.read(other.read(), caseFile),
                recording.read(sheet.basis().edition(), caseFile));
    }

    private RecordSheet sheet(MeetingId meeting, int number, UserId secretary) {
        return recording.sheet(meeting, number, secretary);
    }

    private String page(
            RecordSheet sheet,
            MeetingId meeting,
            int number,
            boolean correction,
            @Nullable List<Differing> differing,
            Model model) {
        var back = meeting.address();
        model.addAttribute(
                "page",
                new RecordPage(
                        sheet,
                        new BriefView(sheet.content()),
                        back + "/beslut/" + number,
                        back,
                        correction,
                        false,
                        differing,
                        advisers.on(sheet)));
        return "decision/record";
    }
}
