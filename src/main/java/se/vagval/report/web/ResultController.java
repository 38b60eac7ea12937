package se.vagval.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.SignedInPerson;
import se.vagval.report.domain.CaseResult;
import se.vagval.report.domain.EffectGround;
import se.vagval.report.domain.ReportRefusal;
import se.vagval.report.domain.ResultKeeping;
import se.vagval.report.domain.ResultKind;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Option;

/** Resultat och lärdomar i ett ärende. */
@Controller
@RequestMapping("/arenden/{caseFile}/resultat")
class ResultController {

    /** Everything report/results.html shows besides the form. */
    record ResultPage(
            CaseFileSummary caseFile, String address, List<ResultLine> results, List<Option> goals, boolean open) {

        public List<ResultKind> kinds() {
            return List.of(ResultKind.values());
        }

        public List<EffectGround> grounds() {
            return List.of(EffectGround.values());
        }
    }

    /** Resultatpost med målets ord. */
    record ResultLine(CaseResult result, String goal) {}

    /** Resultatpost, as it is typed. */
    record ResultForm(
            @NotNull @Nullable ResultKind kind,

            @NotNull @Min(2000) @Max(2200) @Nullable Integer year,

            @NotBlank @Size(max = 1000) @Nullable String text,
            @Nullable String goal,
            @Nullable EffectGround ground) {}

    private final ResultKeeping keeping;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final Clock clock;

    ResultController(ResultKeeping keeping, CaseFiles caseFiles, Framework framework, Clock clock) {
        this.keeping = keeping;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable CaseFileId caseFile, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("form", new ResultForm(null, LocalDate.now(clock).getYear(), null, null, null));
        return page(caseFile, reader, model);
    }

    @PostMapping
    String note(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ResultForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson officer,
            Model model,
            RedirectAttributes flash) {
        var kind = form.kind();
        var year = form.year();
        var text = form.text();
        if (errors.hasErrors() || kind == null || year == null || text == null) {
            return page(caseFile, officer, model);
        }
        try {
            keeping.note(
                    caseFile,
                    kind,
                    year,
                    text,
                    known(caseFile, form.goal()),
                    form.ground(),
                    officer.person().id());
        } catch (ReportRefusal refusal) {
            errors.rejectValue(field(refusal.reason()), "report.refused." + refusal.reason());
            return page(caseFile, officer, model);
        }
        flash.addFlashAttribute("notice", "report.result.saved");
        return "redirect:" + caseFile.address("resultat");
    }

    @PostMapping("/{result}/borttagning")
    String remove(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID result,
            @AuthenticationPrincipal SignedInPerson officer,
            RedirectAttributes flash) {
        keeping.remove(caseFile, result, officer.person().id());
        flash.addFlashAttribute("notice", "report.result.removed");
        return "redirect:" + caseFile.address("resultat");
    }

    private static String field(ReportRefusal.Reason reason) {
        return switch (reason) {
            case GOAL_MISSING -> "goal";
            case YEAR_TO_COME -> "year";
            default -> "ground";
        };
    }

    private @Nullable String known(CaseFileId caseFile, @Nullable String goal) {
        return goals(caseFiles.summaryOf(caseFile)).stream()
                .map(Option::value)
                .filter(it -> it.equals(goal))
                .findFirst()
                .orElse(null);
    }

    private List<Option> goals(CaseFileSummary caseFile) {
        var version = framework.version(caseFile.frameworkVersion());
        return Stream.<FrameworkVersion.Item>concat(version.nationalAreas().stream(), version.priorities().stream())
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
    }

    private String page(CaseFileId id, SignedInPerson reader, Model model) {
        var caseFile = caseFiles.summaryOf(id);
        var version = framework.version(caseFile.frameworkVersion());
        model.addAttribute(
                "page",
                new ResultPage(
                        caseFile,
                        id.address("resultat"),
                        keeping.of(id).stream()
                                .map(it -> new ResultLine(it, goal(version, it.goal())))
                                .toList(),
                        goals(caseFile),
                        reader.person().id().equals(caseFile.officer())));
        return "report/results";
    }

    private static String goal(FrameworkVersion version, @Nullable String goal) {
        return goal == null ? "" : version.textOf(goal).orElse(goal);
    }
}
