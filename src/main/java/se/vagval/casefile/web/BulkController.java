package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.identity.UserId;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Several cases at once: first what would happen, then each by itself, with its own trace and its own answer. */
@Controller
@RequestMapping("/arenden/flera")
class BulkController {

    private static final int MOST = 50;

    private final CaseAssigning assignment;
    private final Receivers receivers;
    private final Words words;

    BulkController(CaseAssigning assignment, Receivers receivers, Words words) {
        this.assignment = assignment;
        this.receivers = receivers;
        this.words = words;
    }

    record BulkForm(@NotBlank @Nullable String officer) {}

    /** What becomes of one case. */
    record BulkCase(String id, String number, String title, boolean possible, String sentence) {}

    /** What became of one case. */
    record BulkOutcome(String number, String sentence) {}

    /** Everything casefile/bulk.html shows besides the form. */
    record BulkPage(List<BulkCase> cases, List<Option> officers) {

        public long possible() {
            return cases.stream().filter(BulkCase::possible).count();
        }
    }

    @GetMapping
    String preview(
            @RequestParam(name = "arende", required = false) @Nullable List<CaseFileId> chosen,
            UserId person,
            Model model) {
        model.addAttribute("form", new BulkForm(""));
        return page(ids(chosen), person, model);
    }

    @PostMapping
    String handOver(
            @RequestParam(name = "arende", required = false) @Nullable List<CaseFileId> chosen,
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && !receivers.has(Objects.requireNonNull(form.officer()))) {
            errors.rejectValue("officer", "required");
        }
        var ids = ids(chosen);
        if (errors.hasErrors()) {
            return page(ids, person, model);
        }
        var receiver = UserId.of(Objects.requireNonNull(form.officer()));
        var outcomes = new ArrayList<BulkOutcome>();
        assignment
                .assignable(ids, person)
                .keySet()
                .forEach(it ->
                        outcomes.add(new BulkOutcome(it.registryNumber().value(), handOver(it, person, receiver))));
        flash.addFlashAttribute("outcomes", outcomes);
        var again = UriComponentsBuilder.fromPath("/arenden/flera");
        ids.forEach(it -> again.queryParam("arende", it));
        return "redirect:" + again.toUriString();
    }

    private String handOver(CaseFileSummary caseFile, UserId person, UserId receiver) {
        try {
            assignment.handOver(caseFile.id(), person, receiver);
            return words.message("casefile.bulk.done");
        } catch (CaseRefusal refusal) {
            return words.message("casefile.refused." + refusal.reason());
        } catch (OptimisticLockingFailureException somebodyElse) {
            return words.message("casefile.bulk.clash");
        }
    }

    private String page(List<CaseFileId> ids, UserId person, Model model) {
        var cases = new ArrayList<BulkCase>();
        assignment
                .assignable(ids, person)
                .forEach((summary, reason) -> cases.add(new BulkCase(
                        summary.id().toString(),
                        summary.registryNumber().value(),
                        summary.title(),
                        reason.isEmpty(),
                        reason.map(it -> words.message("casefile.refused." + it))
                                .orElseGet(() -> words.message("casefile.bulk.can")))));
        model.addAttribute("page", new BulkPage(cases, receivers.options()));
        return "casefile/bulk";
    }

    /** What is more than a page of the list is left out. */
    private static List<CaseFileId> ids(@Nullable List<CaseFileId> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().distinct().limit(MOST).toList();
    }
}
