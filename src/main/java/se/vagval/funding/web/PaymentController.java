package se.vagval.funding.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import se.vagval.casefile.CaseTrail;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.funding.domain.MoneyPaying;
import se.vagval.funding.domain.Reversal;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Money out of a case, and back: each act has a page of its own, for the payment officer. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel")
class PaymentController {

    private static final String BACK = "redirect:/arenden/{caseFile}/medel";

    private final CaseFundingReading reading;
    private final MoneyPaying paying;
    private final Words words;
    private final Clock clock;

    PaymentController(CaseFundingReading reading, MoneyPaying paying, Words words, Clock clock) {
        this.reading = reading;
        this.paying = paying;
        this.words = words;
        this.clock = clock;
    }

    /** Everything the pages of payments show besides the form. */
    record PaymentPage(CaseSheet sheet, List<Link> trail, String address) {

        public List<Reversal.Kind> kinds() {
            return List.of(Reversal.Kind.values());
        }

        public String back() {
            return sheet.caseFile().id().address("medel");
        }
    }

    @GetMapping("/utbetalning")
    String consider(@PathVariable CaseFileId caseFile, UserId payer, Model model) {
        model.addAttribute("form", PaymentForm.EMPTY);
        return page(caseFile, "utbetalning", "funding/payment", payer, model);
    }

    @PostMapping("/utbetalning")
    String pay(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            UserId payer,
            Model model,
            RedirectAttributes flash) {
        var kronor = errors.getTarget() == null ? null : Kronor.more(form.amount(), "amount", errors);
        if (errors.hasErrors() || kronor == null) {
            return page(caseFile, "utbetalning", "funding/payment", payer, model);
        }
        try {
            var reference = Objects.requireNonNull(form.reference()).strip();
            paying.pay(caseFile, kronor, Objects.requireNonNull(form.paidOn()), form.advance(), reference, payer);
        } catch (FundingRefusal refusal) {
            errors.rejectValue(fieldOf(refusal, "paidOn"), "funding.refused." + refusal.reason());
            return page(caseFile, "utbetalning", "funding/payment", payer, model);
        }
        flash.addFlashAttribute("notice", "funding.payment.saved");
        return BACK;
    }

    @GetMapping("/utbetalning/{payment}/atertagande")
    String considerWithdrawal(
            @PathVariable CaseFileId caseFile, @PathVariable UUID payment, UserId payer, Model model) {
        model.addAttribute("form", WithdrawalForm.EMPTY);
        return withdrawal(caseFile, payment, payer, model);
    }

    @PostMapping("/utbetalning/{payment}/atertagande")
    String withdraw(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID payment,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            UserId payer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors() || form.reason() == null) {
            return withdrawal(caseFile, payment, payer, model);
        }
        try {
            paying.withdraw(caseFile, payment, form.reason().strip(), payer);
            flash.addFlashAttribute("notice", "funding.payment.withdrawn.done");
        } catch (FundingRefusal refusal) {
            if (refusal.reason() == FundingRefusal.Reason.MORE_REPAID_THAN_PAID) {
                errors.rejectValue("reason", "funding.refused." + refusal.reason());
                return withdrawal(caseFile, payment, payer, model);
            }
            flash.addFlashAttribute("notice", "funding.refused." + refusal.reason());
        }
        return BACK;
    }

    @GetMapping("/aterforing")
    String considerReversal(@PathVariable CaseFileId caseFile, UserId payer, Model model) {
        model.addAttribute("form", ReversalForm.of(LocalDate.now(clock).getYear()));
        return page(caseFile, "aterforing", "funding/reversal", payer, model);
    }

    @PostMapping("/aterforing")
    String reverse(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ReversalForm form,
            BindingResult errors,
            UserId payer,
            Model model,
            RedirectAttributes flash) {
        var kronor = errors.getTarget() == null ? null : Kronor.more(form.amount(), "amount", errors);
        var year = errors.getTarget() == null ? null : form.frameYear();
        if (errors.getTarget() != null) {
            Days.check(form.reversedOn(), "reversedOn", errors);
        }
        if (year != null && (year < 2000 || year > 2100)) {
            errors.rejectValue("frameYear", "funding.noYear");
        }
        if (errors.hasErrors() || kronor == null || year == null) {
            return page(caseFile, "aterforing", "funding/reversal", payer, model);
        }
        try {
            paying.reverse(
                    caseFile,
                    Objects.requireNonNull(form.kind()),
                    kronor,
                    Objects.requireNonNull(form.reversedOn()),
                    year,
                    Objects.requireNonNull(form.reason()).strip(),
                    payer);
        } catch (FundingRefusal refusal) {
            errors.rejectValue(fieldOf(refusal, "reversedOn"), "funding.refused." + refusal.reason());
            return page(caseFile, "aterforing", "funding/reversal", payer, model);
        }
        flash.addFlashAttribute("notice", "funding.reversal.saved");
        return BACK;
    }

    private static String fieldOf(FundingRefusal refusal, String day) {
        return switch (refusal.reason()) {
            case DAY_TO_COME, BEFORE_DECISION -> day;
            default -> "amount";
        };
    }

    private String withdrawal(CaseFileId caseFile, UUID payment, UserId payer, Model model) {
        var view = page(caseFile, "utbetalning/" + payment + "/atertagande", "funding/withdrawal", payer, model);
        var found = reading.sheet(caseFile, payer).paid().payments().stream()
                .filter(it -> it.id().equals(payment) && it.counts())
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("payment"));
        model.addAttribute("payment", found);
        return view;
    }

    private String page(CaseFileId caseFile, String path, String view, UserId payer, Model model) {
        var sheet = reading.sheet(caseFile, payer);
        var toCase = Link.to(words.message("funding.case.title"), caseFile.address("medel"));
        model.addAttribute(
                "page",
                new PaymentPage(
                        sheet, CaseTrail.to(sheet.caseFile(), words, toCase), caseFile.address("medel/" + path)));
        return view;
    }
}
