package se.vagval.knowledge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.identity.UserId;
import se.vagval.knowledge.domain.KnowledgePublishing;
import se.vagval.knowledge.domain.KnowledgeReading;
import se.vagval.knowledge.domain.KnowledgeRefusal;
import se.vagval.knowledge.domain.KnowledgeReport;
import se.vagval.knowledge.domain.ReportKind;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** What a finished case has in the knowledge bank, put there and taken away by its officer. */
@Controller
@RequestMapping(KnowledgeAddresses.OF_CASE)
class CaseKnowledgeController {

    private final KnowledgePublishing publishing;
    private final KnowledgeReading reading;
    private final CaseFiles caseFiles;
    private final CaseDoors doors;
    private final Words words;
    private final Clock clock;

    CaseKnowledgeController(
            KnowledgePublishing publishing,
            KnowledgeReading reading,
            CaseFiles caseFiles,
            CaseDoors doors,
            Words words,
            Clock clock) {
        this.publishing = publishing;
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.doors = doors;
        this.words = words;
        this.clock = clock;
    }

    /** Everything knowledge/case.html shows besides the form. */
    record CaseKnowledgePage(
            CaseFileSummary caseFile,
            List<Link> trail,
            String address,
            List<KnowledgeReport> reports,
            List<Option> files,
            boolean finished,
            boolean open) {

        public List<ReportKind> kinds() {
            return List.of(ReportKind.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        model.addAttribute("form", PublishForm.fresh(LocalDate.now(clock).getYear()));
        return page(caseFile, model);
    }

    @PostMapping
    String publish(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors()) {
            try {
                publishing.publish(caseFile, Objects.requireNonNull(form.attachment()), form.toContent(), officer);
                flash.addFlashAttribute("notice", "knowledge.published");
                return "redirect:" + caseFile.address("kunskapsbank");
            } catch (KnowledgeRefusal refusal) {
                errors.rejectValue("attachment", "knowledge.refused." + refusal.reason());
            }
        }
        return page(caseFile, model);
    }

    @PostMapping("/{report}/tillbakadragande")
    String withdraw(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID report,
            @Valid @ModelAttribute("withdrawal") ReportWithdrawalForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("withdrawing", report);
            return show(caseFile, model);
        }
        publishing.withdraw(caseFile, report, form.reason().strip(), officer);
        flash.addFlashAttribute("notice", "knowledge.withdrawn");
        return "redirect:" + caseFile.address("kunskapsbank");
    }

    @ExceptionHandler
    String refused(KnowledgeRefusal refusal, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "knowledge.refused." + refusal.reason());
        return "redirect:" + request.getRequestURI().replaceFirst("/kunskapsbank/.*", "/kunskapsbank");
    }

    private String page(CaseFileId id, Model model) {
        var summary = caseFiles.summaryOf(id);
        model.addAttribute(
                "page",
                new CaseKnowledgePage(
                        summary,
                        CaseTrail.to(summary, words),
                        id.address("kunskapsbank"),
                        reading.of(id),
                        reading.files(id).stream()
                                .map(it -> Option.of(it.id().toString(), it.name()))
                                .toList(),
                        KnowledgePublishing.isFinished(summary.status()),
                        doors.mayDo(id.address("kunskapsbank"))));
        return "knowledge/case";
    }
}
