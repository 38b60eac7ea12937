package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.CommitteeReading;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.MeetingCalendar;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.web.Paging;

/** The committee's calendar. */
@Controller
@RequestMapping("/sammantraden")
class CalendarController {

    /** Everything decision/calendar.html shows besides the form. */
    record CalendarPage(MeetingCalendar calendar, Paging paging, boolean secretary) {}

    private final CommitteeReading reading;
    private final MeetingPlanning planning;
    private final Clock clock;

    CalendarController(CommitteeReading reading, MeetingPlanning planning, Clock clock) {
        this.reading = reading;
        this.planning = planning;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate fore,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("form", MeetingForm.EMPTY);
        return page(fore, request, model);
    }

    @PostMapping
    String plan(
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            UserId secretary,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.checkDate(LocalDate.now(clock), errors);
        }
        var date = errors.hasErrors() ? null : form.date();
        if (date == null) {
            return page(null, request, model);
        }
        try {
            flash.addAttribute("datum", planning.plan(date, form.time(), form.where(), form.isMeant(), secretary));
        } catch (DecisionRefusal taken) {
            errors.rejectValue("date", "refused." + taken.reason());
            model.addAttribute("dayOff", taken.reason() == DecisionRefusal.Reason.DAY_OFF);
            return page(null, request, model);
        }
        flash.addFlashAttribute("notice", "decision.meeting.planned");
        return "redirect:/sammantraden/{datum}";
    }

    private String page(@Nullable LocalDate before, HttpServletRequest request, Model model) {
        var secretary = request.isUserInRole(Role.COMMITTEE_SECRETARY.name());
        var calendar = reading.calendar(before);
        var last = calendar.past().last();
        var older = calendar.past().hasMore() && last != null ? MeetingId.CALENDAR + "?fore=" + last.date() : null;
        model.addAttribute(
                "page",
                new CalendarPage(
                        calendar, new Paging(before == null ? null : MeetingId.CALENDAR, older, ""), secretary));
        return "decision/calendar";
    }
}
