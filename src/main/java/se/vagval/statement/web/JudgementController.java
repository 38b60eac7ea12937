package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementView;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.web.Clash;
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
    private final Words words;

    JudgementController(StatementWriting writing, StatementReading reading, JudgementWords lines, Words words) {
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
        model.addAttribute("form", JudgementForm.of(view.judgement(), view.judgementNumber()));
        return page(view, view.judgementNumber(), null, model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            UserId officer,
            Model model) {
        if (errors.getTarget() != null) {
            form.checkAmount(errors);
        }
        if (errors.hasErrors()) {
            var view = reading.view(caseFile);
            return page(view, view.judgementNumber(), null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> writing.judge(caseFile, form.seen(), form.toJudgement(), officer),
                        "statement.judged",
                        () -> caseFile.address("utlatande"),
                        () -> {
                            var view = reading.view(caseFile);
                            return page(view, view.judgementNumber(), clash(view, form), model);
                        });
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
