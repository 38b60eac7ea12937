package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementView;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The recommendation with its grounds. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/stallningstagande")
class JudgementController {

    private final StatementWriting writing;
    private final StatementReading reading;
    private final JudgementWords lines;
    private final FormMerges merges;
    private final Words words;

    JudgementController(
            StatementWriting writing, StatementReading reading, JudgementWords lines, FormMerges merges, Words words) {
        this.merges = merges;
        this.writing = writing;
        this.reading = reading;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping
    String edit(@PathVariable CaseFileId caseFile, Model model) {
        var view = reading.view(caseFile);
        if (!view.isOpen()) {
            return "redirect:" + caseFile.address("utlatande");
        }
        model.addAttribute("form", standing(view));
        return page(view, view.judgementNumber(), null, model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String take,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            UserId officer,
            Model model) {
        if (errors.getTarget() != null) {
            form.checkAmount(errors);
        }
        if (errors.hasErrors()) {
            return page(reading.view(caseFile), form == null ? 0 : form.seen(), null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> judge(caseFile, taking(caseFile, form, take), officer, request),
                        take == null ? "statement.judged" : "statement.condition.taken",
                        () -> caseFile.address(
                                take == null ? "utlatande" : "utlatande/stallningstagande#foreslagna-villkor"),
                        () -> clashed(reading.view(caseFile), form, officer, model, request));
    }

    /** The offered condition whose button was pressed joins those that are written. */
    private JudgementForm taking(CaseFileId caseFile, JudgementForm form, @Nullable String take) {
        return take == null
                ? form
                : reading.view(caseFile).offeredConditions().stream()
                        .filter(it -> it.text().equals(take))
                        .findFirst()
                        .map(it -> form.taking(it.type(), lines.of(it)))
                        .orElse(form);
    }

    /** What one person judges in two windows is put together; the window goes on from the number it has seen. */
    private int judge(CaseFileId caseFile, JudgementForm form, UserId officer, HttpServletRequest request) {
        try {
            return writing.judge(caseFile, form.seen(), form.toJudgement(), officer);
        } catch (EditedMeanwhileRefusal meanwhile) {
            if (!writing.isJudgedAlone(caseFile, form.seen(), officer)) {
                throw meanwhile;
            }
            var view = reading.view(caseFile);
            var both = merges.of(request, standing(view), form, view.judgementNumber())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile)
                    .form();
            writing.judge(caseFile, view.judgementNumber(), both.toJudgement(), officer);
            return form.seen();
        }
    }

    /** Also to oneself in another window: no choice is written over unseen. */
    private String clashed(
            StatementView view, JudgementForm yours, UserId officer, Model model, HttpServletRequest request) {
        var theirs = standing(view);
        var both = merges.of(request, theirs, yours, view.judgementNumber());
        var shown = both.map(FormMerges.Both::form).orElse(yours);
        model.addAttribute("form", shown);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(shown, "form"));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        var own = writing.isJudgedAlone(view.caseFile().id(), yours.seen(), officer);
        var clash = clash(view, yours).withOneself(own);
        return page(
                view,
                view.judgementNumber(),
                both.map(it -> clash.joined(it.clean())).orElse(clash),
                model);
    }

    private static JudgementForm standing(StatementView view) {
        return JudgementForm.of(view.judgement(), view.judgementNumber());
    }

    private Clash clash(StatementView view, JudgementForm form) {
        String theirName = view.judgedBy() == null ? "" : view.judgedBy();
        var field = new Clash.Field(
                words.message("statement.judgement"),
                String.join("\n", lines.of(view.judgement())),
                String.join("\n", lines.of(form.toJudgement())));
        return new Clash(theirName, Swedish.time(view.judgedAt()), view.judgementNumber(), List.of(field));
    }

    private String page(StatementView view, int version, @Nullable Clash clash, Model model) {
        var place = CasePlace.of(view.caseFile(), words).below(words);
        model.addAttribute("page", new JudgementPage(place, view, version, clash));
        return "statement/judgement";
    }
}
