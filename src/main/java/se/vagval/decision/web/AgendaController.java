package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Agenda;
import se.vagval.decision.domain.CommitteeReading;
import se.vagval.decision.domain.DecisionRecording;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.decision.domain.ItemState;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.decision.domain.NoSuchMeeting;
import se.vagval.decision.domain.OtherPapersRefusal;
import se.vagval.identity.UserId;

/** The steps of an agenda: a case is added, moved, taken off or put off. */
@Controller
@RequestMapping("/sammantraden/{datum}/dagordning")
class AgendaController {

    /** How and why a case is put off. */
    record PutOffForm(
            @NotNull @Nullable CaseFileId caseFile,
            @NotNull @Nullable ItemState how,
            @Size(max = 2000) @Nullable String why,
            @Nullable UUID read) {}

    /** Everything decision/put-off.html shows besides the form; what differs where the case has got other papers. */
    record PutOffPage(
            Agenda agenda, Agenda.Item item, @Nullable List<Differing> differing) {

        PutOffPage insteadOf(UUID read, CaseFileId caseFile, DecisionRecording papers) {
            return new PutOffPage(
                    agenda,
                    item,
                    Differing.between(papers.read(read, caseFile), papers.read(item.edition(), caseFile)));
        }

        public List<ItemState> ways() {
            return List.of(ItemState.TABLED, ItemState.REFERRED_BACK);
        }
    }

    private final MeetingPlanning planning;
    private final CommitteeReading reading;
    private final DecisionRecording recording;
    private final Refusals refusals;

    AgendaController(
            MeetingPlanning planning, CommitteeReading reading, DecisionRecording recording, Refusals refusals) {
        this.recording = recording;
        this.refusals = refusals;
        this.planning = planning;
        this.reading = reading;
    }

    @PostMapping
    String add(
            @PathVariable("datum") MeetingId meeting,
            @RequestParam CaseFileId caseFile,
            UserId secretary,
            RedirectAttributes flash) {
        planning.add(meeting, caseFile, secretary);
        flash.addFlashAttribute("notice", "decision.agenda.added");
        return "redirect:/sammantraden/{datum}";
    }

    @PostMapping("/{nr}/flytt")
    String move(
            @PathVariable("datum") MeetingId meeting,
            @RequestParam CaseFileId caseFile,
            @RequestParam int place,
            UserId secretary) {
        planning.move(meeting, caseFile, place, secretary);
        return "redirect:/sammantraden/{datum}";
    }

    @PostMapping("/{nr}/borttagning")
    String remove(
            @PathVariable("datum") MeetingId meeting,
            @RequestParam CaseFileId caseFile,
            UserId secretary,
            RedirectAttributes flash) {
        planning.remove(meeting, caseFile, secretary);
        flash.addFlashAttribute("notice", "decision.agenda.removed");
        return "redirect:/sammantraden/{datum}";
    }

    @GetMapping("/{nr}/bordlaggning")
    String considerPuttingOff(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId secretary, Model model) {
        var page = page(meeting, number, secretary);
        model.addAttribute(
                "form",
                new PutOffForm(page.item().caseFile(), null, "", page.item().edition()));
        model.addAttribute("page", page);
        return "decision/put-off";
    }

    @PostMapping("/{nr}/bordlaggning")
    String putOff(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @Valid @ModelAttribute("form") PutOffForm form,
            BindingResult errors,
            UserId secretary,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var caseFile = errors.hasErrors() ? null : form.caseFile();
        var how = errors.hasErrors() ? null : form.how();
        if (how != null && !how.isPutOff()) {
            errors.rejectValue("how", "typeMismatch");
        }
        if (caseFile == null || how == null || errors.hasErrors()) {
            model.addAttribute("page", page(meeting, number, secretary));
            return "decision/put-off";
        }
        var why = form.why();
        try {
            planning.putOff(meeting, caseFile, form.read(), how, why == null ? "" : why.strip(), secretary);
        } catch (OtherPapersRefusal other) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", page(meeting, number, secretary).insteadOf(other.read(), caseFile, recording));
            return "decision/put-off";
        } catch (DecisionRefusal refusal) {
            if (refusal.reason() != Reason.REASON_MISSING) {
                throw refusal;
            }
            errors.rejectValue("why", "decision.refused.REASON_MISSING");
            model.addAttribute("page", page(meeting, number, secretary));
            return "decision/put-off";
        }
        flash.addFlashAttribute("notice", "decision.agenda.putOff.done");
        return "redirect:/sammantraden/{datum}";
    }

    @PostMapping("/{nr}/bordlaggning/angrande")
    String undoTabling(
            @PathVariable("datum") MeetingId meeting,
            @RequestParam CaseFileId caseFile,
            UserId secretary,
            RedirectAttributes flash) {
        planning.undoTabling(meeting, caseFile, secretary);
        flash.addFlashAttribute("notice", "decision.agenda.tablingUndone");
        return "redirect:/sammantraden/{datum}";
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}");
    }

    private PutOffPage page(MeetingId meeting, int number, UserId secretary) {
        var agenda = reading.agenda(meeting, secretary);
        var item = agenda.items().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchMeeting(meeting, number));
        return new PutOffPage(agenda, item, null);
    }
}
