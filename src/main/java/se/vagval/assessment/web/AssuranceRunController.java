package se.vagval.assessment.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssuranceRun;
import se.vagval.assessment.domain.AssuranceRunning;
import se.vagval.assessment.domain.RunKind;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** RUS-säkring on its own: of a strategy, a referral, a process, or as an exercise that touches no case. */
@Controller
@RequestMapping("/rus-sakring")
class AssuranceRunController {

    private static final String ROOT = "/rus-sakring";

    private final AssuranceRunning running;
    private final Users users;
    private final Words words;

    AssuranceRunController(AssuranceRunning running, Users users, Words words) {
        this.running = running;
        this.users = users;
        this.words = words;
    }

    /** Everything assessment/runs.html shows. */
    record RunsPage(List<AssuranceRun> runs, Map<UserId, String> names, UserId reader) {

        public String nameOf(AssuranceRun run) {
            return names.getOrDefault(run.owner(), run.owner().value());
        }
    }

    /** Everything assessment/run.html shows besides the forms. */
    record RunPage(AssuranceRun run, WalkView walk, List<Link> trail, boolean open) {}

    @GetMapping
    String list(UserId reader, Model model) {
        var runs = running.seenBy(reader);
        var owners = runs.stream().map(AssuranceRun::owner).collect(Collectors.toSet());
        model.addAttribute("page", new RunsPage(runs, owners.isEmpty() ? Map.of() : users.namesOf(owners), reader));
        return "assessment/runs";
    }

    @GetMapping("/ny")
    String fresh(Model model) {
        model.addAttribute("form", new RunForm(null, "", false));
        return freshPage(model);
    }

    @PostMapping("/ny")
    Object start(@Valid @ModelAttribute("form") RunForm form, BindingResult errors, UserId person, Model model) {
        if (errors.hasErrors() || form.kind() == null) {
            return new ModelAndView(freshPage(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return "redirect:" + ROOT + "/" + running.start(form.kind(), Rows.text(form.title()), form.light(), person);
    }

    private static String freshPage(Model model) {
        model.addAttribute("kinds", RunKind.values());
        return "assessment/run-new";
    }

    @GetMapping("/{run}")
    String show(@PathVariable UUID run, UserId reader, Model model) {
        model.addAttribute("form", AnswerForm.EMPTY);
        return page(run, reader, model);
    }

    @PostMapping("/{run}/svar")
    Object answer(
            @PathVariable UUID run,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            UserId person,
            Model model) {
        if (!errors.hasErrors()
                && WalkFaults.isTaken(() -> running.answer(run, form.toAnswer(), form.seen(), person), errors)) {
            return "redirect:" + ROOT + "/" + run;
        }
        return new ModelAndView(page(run, person, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{run}/ta-om")
    String retake(
            @PathVariable UUID run,
            @RequestParam String question,
            @RequestParam int version,
            UserId person,
            RedirectAttributes flash) {
        running.retake(run, question, version, person);
        flash.addFlashAttribute("notice", "assessment.walk.retaken");
        return "redirect:" + ROOT + "/" + run;
    }

    private String page(UUID id, UserId reader, Model model) {
        model.addAttribute("page", pageOf(running.get(id, reader), reader));
        return "assessment/run";
    }

    private RunPage pageOf(AssuranceRun run, UserId reader) {
        var open = run.owner().equals(reader);
        var walk = WalkView.of(ROOT + "/" + run.id(), open, run.version(), run.content(), running.treesOf(run), words);
        return new RunPage(run, walk, List.of(Link.to(words.message("assessment.runs"), ROOT)), open);
    }
}
