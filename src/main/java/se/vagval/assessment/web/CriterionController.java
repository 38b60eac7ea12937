package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Saving;

/** One criterion: the scale beside the application. What is typed and what is cited is saved together. */
@Controller
class CriterionController {

    /** What the grade itself was refused for; the page comes back with the sentence at it and everything typed. */
    private static final Set<AssessmentRefusal.Reason> ABOUT_THE_GRADE = EnumSet.of(
            AssessmentRefusal.Reason.ALWAYS_RELEVANT,
            AssessmentRefusal.Reason.OVERALL_BESIDE_LINKS,
            AssessmentRefusal.Reason.STEPS_NOT_DONE,
            AssessmentRefusal.Reason.FINDINGS_OPEN);

    private static final int MOST_SOUGHT = 200;

    private final Sheets sheets;
    private final CriterionPages pages;
    private final CriterionAnswers answers;

    CriterionController(Sheets sheets, CriterionPages pages, CriterionAnswers answers) {
        this.sheets = sheets;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/arenden/{caseFile}/bedomning/{dimension}")
    String show(
            @PathVariable CaseFileId caseFile,
            @PathVariable String dimension,
            @RequestParam(name = "sok", defaultValue = "") String sought,
            UserId reader,
            Model model) {
        var sheet = sheets.withEvidence(caseFile, reader);
        var criterion = criterion(sheet, dimension);
        model.addAttribute("form", CriterionForm.of(sheet, criterion));
        model.addAttribute("page", pages.page(sheet, criterion, frame(sheet, criterion), limited(sought)));
        return "assessment/criterion";
    }

    private static String limited(String sought) {
        return sought.length() > MOST_SOUGHT ? sought.substring(0, MOST_SOUGHT) : sought;
    }

    @PostMapping({
        "/arenden/{caseFile}/bedomning/{dimension}",
        "/arenden/{caseFile}/bedomning/{dimension}/belagg",
        "/arenden/{caseFile}/bedomning/{dimension}/forslag"
    })
    Object save(
            @PathVariable CaseFileId caseFile,
            @PathVariable String dimension,
            @Valid @ModelAttribute("form") CriterionForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return again(caseFile, dimension, form, officer, model);
        }
        var autosave = Saving.isAutosave(request);
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> sheets.save(part(caseFile, dimension, form, officer, request), request),
                            "assessment.saved",
                            () -> next(caseFile, dimension, request),
                            () -> clashed(caseFile, dimension, form, officer, model, request));
        } catch (AssessmentRefusal refusal) {
            if (refusal.reason() == AssessmentRefusal.Reason.PASSAGE_NOT_FOUND) {
                errors.rejectValue("passage", "notFound");
                return again(caseFile, dimension, null, officer, model);
            }
            if (autosave || !ABOUT_THE_GRADE.contains(refusal.reason())) {
                throw refusal;
            }
            errors.rejectValue("grade", refusal.reason().name());
            return again(caseFile, dimension, form, officer, model);
        }
    }

    private Sheets.Part<CriterionForm> part(
            CaseFileId caseFile, String dimension, CriterionForm form, UserId officer, HttpServletRequest request) {
        var seen = form.version() == null ? 0 : Math.max(0, form.version());
        return new Sheets.Part<>(
                caseFile,
                dimension,
                officer,
                form,
                seen,
                sheet -> CriterionForm.of(sheet, criterion(sheet, dimension)),
                (it, version) -> answers.save(caseFile, dimension, it, form, version, officer, request));
    }

    /** After citing one stays; "save and go on" leads to the next criterion; a search saves first and loses nothing. */
    private String next(CaseFileId caseFile, String dimension, HttpServletRequest request) {
        var here = caseFile.address("bedomning/");
        var sought = request.getParameter("_sok");
        if (request.getParameter("search") != null && sought != null) {
            return here + dimension + "?sok=" + UriUtils.encode(limited(sought), StandardCharsets.UTF_8) + "#ansokan";
        }
        var onward = request.getParameter("onward");
        if (CriterionPage.TO_THE_STEPS.equals(onward)) {
            return caseFile.address(AssuranceWay.first().place());
        }
        return onward != null && onward.matches("[A-Z0-9-]{1,20}")
                ? here + onward
                : here + dimension + part(request.getRequestURI());
    }

    /** Where on the page one goes on. */
    private static String part(String address) {
        return address.endsWith("/belagg") ? "#belagg" : address.endsWith("/forslag") ? "#forslag" : "";
    }

    /** With faults; the version is the posted one unless the grade itself has been saved by now. */
    private String again(
            CaseFileId caseFile, String dimension, @Nullable CriterionForm posted, UserId officer, Model model) {
        var sheet = sheets.withEvidence(caseFile, officer);
        var criterion = criterion(sheet, dimension);
        var frame = frame(sheet, criterion);
        var shown = posted == null || posted.version() == null ? frame.version() : posted.version();
        return page(sheet, criterion, frame.withVersion(shown), model);
    }

    private String clashed(
            CaseFileId caseFile,
            String dimension,
            CriterionForm form,
            UserId officer,
            Model model,
            HttpServletRequest request) {
        var sheet = sheets.withEvidence(caseFile, officer);
        var criterion = criterion(sheet, dimension);
        var theirs = CriterionForm.of(sheet, criterion);
        var clash = sheets.clash(sheet, dimension, officer, differences(theirs, form, sheet));
        var both = sheets.both(sheet, dimension, theirs, form, request);
        sheets.show(both.map(FormMerges.Both::form).orElse(form), theirs, model);
        var joined = both.map(it -> clash.joined(it.clean())).orElse(clash);
        return page(sheet, criterion, frame(sheet, criterion).withClash(joined), model);
    }

    private List<Clash.Field> differences(CriterionForm theirs, CriterionForm yours, AssessmentSheet sheet) {
        var fields = new ArrayList<Clash.Field>();
        fields.add(sheets.field("assessment.grade", theirs.grade(), yours.grade()));
        fields.add(sheets.field("assessment.why", theirs.why(), yours.why()));
        fields.add(sheets.field("assessment.motivation", theirs.motivation(), yours.motivation()));
        fields.add(sheets.field("assessment.proposal.deviation", theirs.deviation(), yours.deviation()));
        fields.add(sheets.field("assessment.land", theirs.land(), yours.land()));
        fields.add(sheets.field(
                "assessment.targets",
                TargetText.of(theirs, sheet.framework()),
                TargetText.of(yours, sheet.framework())));
        return fields;
    }

    private PageFrame frame(AssessmentSheet sheet, Criterion criterion) {
        return PageFrame.of(sheet, sheets.words())
                .withVersion(sheet.versionOf(criterion.code()).number());
    }

    private String page(AssessmentSheet sheet, Criterion criterion, PageFrame frame, Model model) {
        model.addAttribute("page", pages.page(sheet, criterion, frame, ""));
        return "assessment/criterion";
    }

    private static Criterion criterion(AssessmentSheet sheet, String dimension) {
        return sheet.criterion(dimension).orElseThrow(() -> new NotFoundRefusal("dimension"));
    }
}
