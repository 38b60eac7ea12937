package se.vagval.casefile.check.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;

/** Formell kontroll: the gates, judged one by one and saved together. */
@Controller
@RequestMapping("/arenden/{caseFile}/formell-kontroll")
class FormalCheckController {

    private static final String GATES = "formell-kontroll";

    /** Where the pressed button leads when the verdicts are saved. */
    enum Onward {
        STAY(GATES),
        REST_OK(GATES),
        ASK("komplettering"),
        ASSESS("bedomning"),
        REFUSE("bedomning");

        private final String open;

        Onward(String open) {
            this.open = open;
        }
    }

    private final FormalChecking checking;
    private final FormalCheckPages pages;
    private final CaseFiles caseFiles;
    private final FormMerges merges;

    FormalCheckController(FormalChecking checking, FormalCheckPages pages, CaseFiles caseFiles, FormMerges merges) {
        this.merges = merges;
        this.checking = checking;
        this.pages = pages;
        this.caseFiles = caseFiles;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        var check = checking.of(caseFile);
        model.addAttribute("form", FormalCheckForm.of(check));
        model.addAttribute("page", pages.of(caseFile, check, person, null));
        return "casefile/formal-check";
    }

    @PostMapping("/start")
    String start(@PathVariable CaseFileId caseFile, UserId officer) {
        checking.start(caseFile, officer);
        return "redirect:" + caseFile.address(GATES);
    }

    @PostMapping
    Object judge(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") FormalCheckForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "STAY") Onward onward,
            UserId person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, person);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(caseFile, checking.of(caseFile), person, null));
            return "casefile/formal-check";
        }
        var judged = onward == Onward.REST_OK ? form.restOk(pages.quiet(caseFile)) : form;
        var changed = new AtomicBoolean();
        var next = new AtomicReference<>(onward.open);
        return new Saving(request, response, flash)
                .answer(
                        () -> {
                            changed.set(judge(caseFile, judged, person, request));
                            return checking.of(caseFile).version();
                        },
                        version -> goOn(caseFile, person, onward, next)
                                .orElse(changed.get() ? "casefile.check.saved" : "casefile.check.unchanged"),
                        () -> caseFile.address(Objects.requireNonNull(next.get())),
                        () -> clash(caseFile, form, person, model, request));
    }

    /** What was judged is saved by now: a step that is refused leaves the person at the gates, with the reason. */
    private Optional<String> goOn(CaseFileId caseFile, UserId officer, Onward onward, AtomicReference<String> next) {
        try {
            return switch (onward) {
                case STAY, REST_OK, ASK -> Optional.empty();
                case ASSESS -> {
                    checking.openAssessment(caseFile, officer);
                    yield Optional.of("casefile.done.assessing");
                }
                case REFUSE -> {
                    checking.prepareRefusal(caseFile, officer);
                    yield Optional.of("casefile.done.refusing");
                }
            };
        } catch (CaseRefusal refusal) {
            next.set(GATES);
            return Optional.of("casefile.refused." + refusal.reason());
        }
    }

    /** What one person judges in two windows is put together. */
    private boolean judge(CaseFileId caseFile, FormalCheckForm form, UserId officer, HttpServletRequest request) {
        try {
            return checking.judge(caseFile, officer, form.verdicts(), form.seen());
        } catch (EditedMeanwhileRefusal meanwhile) {
            var standing = checking.of(caseFile);
            if (!standing.isJudgedBy(officer)) {
                throw meanwhile;
            }
            var both = merges.of(request, FormalCheckForm.of(standing), form, standing.version())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile)
                    .form();
            return checking.judge(caseFile, officer, both.verdicts(), both.seen());
        }
    }

    private String clash(
            CaseFileId caseFile, FormalCheckForm form, UserId officer, Model model, HttpServletRequest request) {
        var clash = pages.clash(caseFile, form);
        var standing = checking.of(caseFile);
        var theirs = FormalCheckForm.of(standing);
        var both = merges.of(request, theirs, form, clash.version());
        model.asMap().keySet().removeIf(it -> it.startsWith(BindingResult.MODEL_KEY_PREFIX));
        model.addAttribute("form", both.map(FormMerges.Both::form).orElse(form.withVersion(clash.version())));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        var joined = both.map(it -> clash.joined(it.clean())).orElse(clash);
        model.addAttribute("page", pages.of(caseFile, standing, officer, joined));
        return "casefile/formal-check";
    }
}
