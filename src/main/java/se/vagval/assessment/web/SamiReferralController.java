package se.vagval.assessment.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import se.vagval.assessment.domain.SamiReferral;
import se.vagval.assessment.domain.SamiReferring;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Asks a Sami party, and notes what it answers. */
@Controller
@RequestMapping("/arenden/{caseFile}/samisk-remiss")
class SamiReferralController {

    private final SamiReferring referring;
    private final Words words;
    private final Clock clock;

    SamiReferralController(SamiReferring referring, Words words, Clock clock) {
        this.referring = referring;
        this.words = words;
        this.clock = clock;
    }

    /** Everything assessment/sami-referral.html shows; {@code answering} is the one whose answer is noted, if any. */
    record SamiReferralPage(
            PageFrame frame,
            List<SamiReferral> referrals,
            @Nullable SamiReferral answering,
            LocalDate today) {

        public List<LetterWay> ways() {
            return List.of(LetterWay.values());
        }

        public String address() {
            return frame.home() + "/samisk-remiss";
        }
    }

    @GetMapping
    String list(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        model.addAttribute("form", SamiReferralForm.EMPTY);
        return page(caseFile, null, reader, model);
    }

    @GetMapping("/{referral}")
    String one(@PathVariable CaseFileId caseFile, @PathVariable UUID referral, UserId reader, Model model) {
        model.addAttribute("form", SamiAnswerForm.EMPTY);
        return page(caseFile, referral, reader, model);
    }

    @PostMapping
    Object send(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") SamiReferralForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors, LocalDate.now(clock));
        }
        if (errors.hasErrors()) {
            return unprocessable(page(caseFile, null, officer, model), model);
        }
        referring.send(caseFile, form.toAsked(), officer);
        flash.addFlashAttribute("notice", "assessment.referral.sent");
        return "redirect:" + caseFile.address("samisk-remiss");
    }

    @PostMapping("/{referral}")
    Object answer(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID referral,
            @Valid @ModelAttribute("form") SamiAnswerForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            asked(referring.of(caseFile), referral).ifPresent(it -> form.check(errors, it, LocalDate.now(clock)));
        }
        if (errors.hasErrors() || form.answeredOn() == null) {
            return unprocessable(page(caseFile, referral, officer, model), model);
        }
        referring.answer(caseFile, referral, Rows.text(form.answer()), form.answeredOn(), officer);
        flash.addFlashAttribute("notice", "assessment.referral.answered");
        return "redirect:" + caseFile.address("samisk-remiss");
    }

    private String page(CaseFileId caseFile, @Nullable UUID answering, UserId reader, Model model) {
        var referred = referring.of(caseFile);
        var summary = referred.caseFile();
        var overview = Link.to(words.message("assessment.title"), summary.id().address("bedomning"));
        model.addAttribute(
                "page",
                new SamiReferralPage(
                        new PageFrame(
                                summary,
                                reader.equals(summary.officer()),
                                CaseTrail.to(summary, words, overview),
                                0,
                                null),
                        referred.referrals(),
                        answering == null
                                ? null
                                : asked(referred, answering).orElseThrow(() -> new NotFoundRefusal("no such referral")),
                        LocalDate.now(clock)));
        return "assessment/sami-referral";
    }

    private static Optional<SamiReferral> asked(SamiReferring.Referred referred, UUID referral) {
        return referred.referrals().stream()
                .filter(it -> it.id().equals(referral))
                .findFirst();
    }

    private static ModelAndView unprocessable(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
