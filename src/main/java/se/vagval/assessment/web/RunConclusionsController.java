package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import se.vagval.assessment.domain.AssuranceRun;
import se.vagval.assessment.domain.AssuranceRunning;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What a run of the questions came to; its owner may have it open in two windows. */
@Controller
@RequestMapping("/rus-sakring/{run}/slutsatser")
class RunConclusionsController {

    private static final String ROOT = "/rus-sakring";

    private final AssuranceRunning running;
    private final FormMerges merges;
    private final Words words;

    RunConclusionsController(AssuranceRunning running, FormMerges merges, Words words) {
        this.running = running;
        this.merges = merges;
        this.words = words;
    }

    /** Everything assessment/run-conclusions.html shows besides the form. */
    record ConclusionsPage(
            AssuranceRun run,
            List<Link> trail,
            boolean open,
            @Nullable Clash clash) {}

    @GetMapping
    String show(@PathVariable UUID run, UserId reader, Model model) {
        var standing = running.get(run, reader);
        model.addAttribute("form", form(standing));
        return page(standing, reader, null, model);
    }

    @PostMapping
    Object conclude(
            @PathVariable UUID run,
            @Valid @ModelAttribute("form") ConclusionsForm form,
            BindingResult errors,
            UserId person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return new ModelAndView(
                    page(running.get(run, person), person, null, model),
                    model.asMap(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> save(run, form, person, request),
                        "assessment.run.concluded",
                        () -> ROOT + "/" + run,
                        () -> clashed(running.get(run, person), form, person, model, request));
    }

    /** A question answered meanwhile, or another heading written under, stands in nobody's way. */
    private long save(UUID run, ConclusionsForm form, UserId person, HttpServletRequest request) {
        try {
            return running.conclude(run, form.toConclusions(), form.seen(), person);
        } catch (EditedMeanwhileRefusal meanwhile) {
            var standing = running.get(run, person);
            var both = merges.of(request, form(standing), form, standing.version())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile)
                    .form();
            return running.conclude(run, both.toConclusions(), standing.version(), person);
        }
    }

    private String clashed(
            AssuranceRun standing, ConclusionsForm yours, UserId person, Model model, HttpServletRequest request) {
        var theirs = form(standing);
        var clash = new Clash(
                        "",
                        Swedish.time(standing.changedAt()),
                        standing.version(),
                        List.of(
                                field("positive", theirs.positive(), yours.positive()),
                                field("negative", theirs.negative(), yours.negative()),
                                field("conflicts", theirs.conflicts(), yours.conflicts()),
                                field("synergies", theirs.synergies(), yours.synergies()),
                                field("measures", theirs.measures(), yours.measures())))
                .withOneself(true);
        return page(standing, person, merges.show(clash, theirs, yours.at(standing.version()), request, model), model);
    }

    private Clash.Field field(String key, @Nullable String theirs, @Nullable String yours) {
        return new Clash.Field(words.message("assessment.run." + key), theirs, yours);
    }

    private static ConclusionsForm form(AssuranceRun standing) {
        return ConclusionsForm.of(standing.content().conclusions(), standing.version());
    }

    private String page(AssuranceRun run, UserId reader, @Nullable Clash clash, Model model) {
        model.addAttribute(
                "page",
                new ConclusionsPage(
                        run,
                        List.of(
                                Link.to(words.message("assessment.runs"), ROOT),
                                Link.to(run.title(), ROOT + "/" + run.id())),
                        run.owner().equals(reader),
                        clash));
        return "assessment/run-conclusions";
    }
}
