package se.vagval.calibration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.SecondAssessing;
import se.vagval.calibration.domain.SecondReading;
import se.vagval.calibration.domain.SecondSheet;
import se.vagval.calibration.domain.SecondSheet.Chair;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Saving;

/** One criterion of a second assessment: judged by the assessor, and later talked about by the two. */
@Controller
@RequestMapping(SecondAddresses.CRITERION)
class SecondCriterionController {

    private final SecondAssessing assessing;
    private final SecondReading reading;
    private final SecondCriterionPages pages;
    private final FormMerges merges;

    SecondCriterionController(
            SecondAssessing assessing, SecondReading reading, SecondCriterionPages pages, FormMerges merges) {
        this.assessing = assessing;
        this.reading = reading;
        this.pages = pages;
        this.merges = merges;
    }

    @GetMapping
    String show(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID second,
            @PathVariable String dimension,
            UserId reader,
            Model model) {
        var sheet = reading.sheet(caseFile, second, reader);
        var line = line(sheet, dimension);
        if (sheet.chair() == Chair.BLIND) {
            throw new CaseRefusal(CaseRefusal.Reason.BLIND);
        }
        if (!sheet.chair().opensCriteria()) {
            throw new NotFoundRefusal("criterion that is shown");
        }
        model.addAttribute("form", SecondForm.of(line));
        model.addAttribute("talk", TalkForms.Saying.EMPTY);
        model.addAttribute("common", TalkForms.Common.EMPTY);
        model.addAttribute("page", pages.of(sheet, line, reader, null));
        return sheet.isCompared() ? "calibration/talk" : "calibration/criterion";
    }

    @PostMapping
    Object judge(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID second,
            @PathVariable String dimension,
            @Valid @ModelAttribute("form") SecondForm form,
            BindingResult errors,
            UserId assessor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            var sheet = reading.sheet(caseFile, second, assessor);
            model.addAttribute("page", pages.of(sheet, line(sheet, dimension), assessor, null));
            return "calibration/criterion";
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> save(caseFile, second, dimension, form, assessor, request),
                        "calibration.second.saved",
                        () -> next(caseFile, second, dimension, request),
                        () -> clashed(caseFile, second, dimension, form, assessor, model, request));
    }

    /** What the assessor writes in two windows is put together, where both did not change the same thing. */
    private long save(
            CaseFileId caseFile,
            UUID second,
            String dimension,
            SecondForm form,
            UserId assessor,
            HttpServletRequest request) {
        try {
            return assessing.judge(caseFile, second, dimension, form.chosen(), form.words(), form.seen(), assessor);
        } catch (EditedMeanwhileRefusal meanwhile) {
            var standing = line(reading.sheet(caseFile, second, assessor), dimension);
            var both = merges.of(request, SecondForm.of(standing), form, standing.saves())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile)
                    .form();
            assessing.judge(caseFile, second, dimension, both.chosen(), both.words(), standing.saves(), assessor);
            return form.seen();
        }
    }

    private String clashed(
            CaseFileId caseFile,
            UUID second,
            String dimension,
            SecondForm form,
            UserId assessor,
            Model model,
            HttpServletRequest request) {
        var sheet = reading.sheet(caseFile, second, assessor);
        var line = line(sheet, dimension);
        var theirs = SecondForm.of(line);
        var clash = pages.clash(sheet, line, theirs, form);
        var both = merges.of(request, theirs, form, line.saves());
        model.asMap().keySet().removeIf(it -> it.startsWith(BindingResult.MODEL_KEY_PREFIX));
        model.addAttribute(
                "form",
                both.map(FormMerges.Both::form)
                        .orElse(new SecondForm(form.mark(), form.reason(), line.saves(), form.sensitiveKept())));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        Clash joined = both.map(it -> clash.joined(it.clean())).orElse(clash);
        model.addAttribute("page", pages.of(sheet, line, assessor, joined));
        return "calibration/criterion";
    }

    /** Only to another criterion of the same assessment. */
    private String next(CaseFileId caseFile, UUID second, String dimension, HttpServletRequest request) {
        var here = caseFile.address("andrabedomning/") + second + "/";
        var onward = request.getParameter("onward");
        return "-".equals(onward)
                ? caseFile.address("andrabedomning/") + second
                : here + (onward != null && onward.matches("[A-Z0-9]{1,20}") ? onward : dimension);
    }

    private static SecondSheet.Line line(SecondSheet sheet, @Nullable String dimension) {
        return sheet.line(dimension == null ? "" : dimension).orElseThrow(() -> new NotFoundRefusal("criterion"));
    }
}
