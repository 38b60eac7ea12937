package se.vagval.assessment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.MeasureState;
import se.vagval.assessment.domain.FollowedMeasure;
import se.vagval.assessment.domain.MeasureFollowUp;
import se.vagval.assessment.domain.MeasureFollowing;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The measures of a case, followed to their end; and what is left to follow in all of an officer's cases. */
@Controller
class FollowUpController {

    private final Words words;
    private final MeasureFollowing following;
    private final Users users;
    private final Clock clock;

    FollowUpController(Words words, MeasureFollowing following, Users users, Clock clock) {
        this.words = words;
        this.following = following;
        this.users = users;
        this.clock = clock;
    }

    /** Everything assessment/follow-up.html shows; {@code chosen} is the measure that is told of. */
    record FollowUpPage(
            PageFrame frame,
            List<FollowedMeasure> measures,
            Map<UserId, String> names,
            LocalDate today,
            String chosen,
            boolean mine) {

        public List<MeasureState> states() {
            return List.of(MeasureState.values());
        }

        public String address() {
            return frame.home() + "/atgarder";
        }

        public String nameOf(MeasureFollowUp told) {
            return names.getOrDefault(told.by(), told.by().value());
        }
    }

    /** Everything assessment/follow-ups.html shows. */
    record FollowUpsPage(List<FollowedMeasure> measures, LocalDate today) {

        public long late() {
            return measures.stream().filter(it -> it.isLate(today)).count();
        }
    }

    @GetMapping("/atgarder")
    String all(UserId officer, Model model) {
        model.addAttribute("page", new FollowUpsPage(following.openOf(officer), LocalDate.now(clock)));
        return "assessment/follow-ups";
    }

    @GetMapping("/arenden/{caseFile}/atgarder")
    String show(
            @PathVariable CaseFileId caseFile,
            @RequestParam(defaultValue = "") String atgard,
            UserId reader,
            Model model) {
        model.addAttribute("form", new FollowUpForm(atgard, null, null));
        return page(caseFile, atgard, reader, model);
    }

    @PostMapping("/arenden/{caseFile}/atgarder")
    Object follow(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") FollowUpForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String measure,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors() || form.state() == null) {
            return new ModelAndView(
                    page(caseFile, measure, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        following.follow(caseFile, measure, form.state(), Rows.text(form.note()), officer);
        flash.addFlashAttribute("notice", "assessment.followUp.saved");
        return "redirect:" + caseFile.address("atgarder");
    }

    private String page(CaseFileId caseFile, String chosen, UserId reader, Model model) {
        var followed = following.of(caseFile);
        var measures = followed.measures();
        var people = measures.stream()
                .flatMap(it -> it.told().stream())
                .map(MeasureFollowUp::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var summary = followed.caseFile();
        var mine = reader.equals(summary.officer());
        var overview = Link.to(words.message("assessment.title"), summary.id().address("bedomning"));
        model.addAttribute(
                "page",
                new FollowUpPage(
                        new PageFrame(summary, mine, CaseTrail.to(summary, words, overview), 0, null),
                        measures,
                        people.isEmpty() ? Map.of() : users.namesOf(people),
                        LocalDate.now(clock),
                        chosen,
                        mine));
        return "assessment/follow-up";
    }
}
