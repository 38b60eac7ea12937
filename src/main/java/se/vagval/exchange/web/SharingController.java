package se.vagval.exchange.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.exchange.domain.CaseShare;
import se.vagval.exchange.domain.CaseSharing;
import se.vagval.exchange.domain.ShareRefusal;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Delning av ett ärende: for whom it is open, until when and why, and how that ends. */
@Controller
@RequestMapping("/arenden/{caseFile}/delning")
class SharingController {

    private final CaseSharing sharing;
    private final CaseFiles caseFiles;
    private final Users users;
    private final Words words;

    SharingController(CaseSharing sharing, CaseFiles caseFiles, Users users, Words words) {
        this.sharing = sharing;
        this.caseFiles = caseFiles;
        this.users = users;
        this.words = words;
    }

    record ShareForm(
            @NotBlank @Size(max = 100) @Nullable String reader,
            @NotNull @Nullable LocalDate until,
            @NotBlank @Size(max = 2000) @Nullable String reason) {

        static final ShareForm EMPTY = new ShareForm(null, null, null);
    }

    /** Everything exchange/sharing.html shows besides the form. */
    record SharingPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<CaseShare> shares,
            Map<UserId, String> names,
            LocalDate today,
            List<Option> readers) {

        public String nameOf(UserId person) {
            return names.getOrDefault(person, person.value());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId manager, Model model) {
        model.addAttribute("form", ShareForm.EMPTY);
        return page(caseFile, manager, model);
    }

    @PostMapping
    String open(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ShareForm form,
            BindingResult errors,
            UserId manager,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasFieldErrors("reader") && !UserId.isValid(Objects.requireNonNull(form.reader()))) {
            errors.rejectValue("reader", "required");
        }
        if (!errors.hasErrors()) {
            try {
                sharing.open(
                        caseFile,
                        UserId.of(Objects.requireNonNull(form.reader())),
                        Objects.requireNonNull(form.until()),
                        Objects.requireNonNull(form.reason()),
                        manager);
                flash.addFlashAttribute("notice", "exchange.share.opened");
                return "redirect:" + caseFile.address("delning");
            } catch (ShareRefusal refusal) {
                reject(refusal, errors);
            }
        }
        return page(caseFile, manager, model);
    }

    private static void reject(ShareRefusal refusal, BindingResult errors) {
        var sentence = "exchange.share.refused." + refusal.reason();
        switch (refusal.reason()) {
            case NO_READER, OPEN_ALREADY -> errors.rejectValue("reader", sentence);
            case DAY_OUT_OF_REACH -> errors.rejectValue("until", sentence);
            case NO_REASON -> errors.rejectValue("reason", sentence);
            case SECRET_CASE -> errors.reject(sentence);
        }
    }

    @PostMapping("/{share}/avslut")
    String close(
            @PathVariable CaseFileId caseFile, @PathVariable UUID share, UserId manager, RedirectAttributes flash) {
        sharing.close(caseFile, share, manager);
        flash.addFlashAttribute("notice", "exchange.share.ended");
        return "redirect:" + caseFile.address("delning");
    }

    private String page(CaseFileId id, UserId manager, Model model) {
        var shares = sharing.of(id, manager);
        var summary = caseFiles.summaryOf(id);
        var named = shares.stream()
                .flatMap(it -> List.of(it.reader(), it.openedBy()).stream())
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new SharingPage(
                        summary,
                        CaseTrail.to(summary, words),
                        shares,
                        users.namesOf(named),
                        sharing.today(),
                        sharing.readers().stream()
                                .map(it -> Option.of(it.id(), it.name() + ", " + it.title()))
                                .toList()));
        return "exchange/sharing";
    }
}
