package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
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
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.attachment.domain.Attachment;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Sekretess: the mark of a case, its three parts together or none. */
@Controller
@RequestMapping("/arenden/{caseFile}/sekretess")
class SecrecyController {

    private final SecrecyMarking marking;
    private final CaseFiles caseFiles;
    private final Trails trails;
    private final Words words;
    private final ApplicationRevising applications;
    private final AttachmentFiling attachments;
    private final ApplicationFlags flags;
    private final FormMerges merges;
    private final CaseInsight insight;

    SecrecyController(
            SecrecyMarking marking,
            CaseFiles caseFiles,
            Trails trails,
            Words words,
            ApplicationRevising applications,
            AttachmentFiling attachments,
            ApplicationFlags flags,
            FormMerges merges,
            CaseInsight insight) {
        this.merges = merges;
        this.insight = insight;
        this.applications = applications;
        this.attachments = attachments;
        this.flags = flags;
        this.words = words;
        this.marking = marking;
        this.caseFiles = caseFiles;
        this.trails = trails;
    }

    record SecrecyForm(
            @Size(max = 300) @Nullable String provision,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate date,

            @Size(max = 300) @Nullable String authority,

            @Nullable Long version) {

        static SecrecyForm of(SecrecyMarking.Standing standing) {
            var mark = standing.mark();
            return mark == null
                    ? new SecrecyForm("", null, "", standing.version())
                    : new SecrecyForm(mark.provision(), mark.date(), mark.authority(), standing.version());
        }

        /** A form that says no version has seen none. */
        long seen() {
            return version == null ? -1 : version;
        }

        SecrecyForm at(long other) {
            return new SecrecyForm(provision, date, authority, other);
        }

        String said() {
            return Stream.of(provision, date, authority)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }

        boolean isEmpty() {
            return !StringUtils.hasText(provision) && date == null && !StringUtils.hasText(authority);
        }

        @Nullable
        SecrecyMark toMark() {
            return provision == null || date == null || authority == null || isEmpty()
                    ? null
                    : new SecrecyMark(provision.strip(), date, authority.strip());
        }

        boolean isWhole() {
            return StringUtils.hasText(provision) && date != null && StringUtils.hasText(authority);
        }
    }

    /** Everything casefile/secrecy.html shows besides the form. */
    record SecrecyPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<String> flags,
            @Nullable Clash clash) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        model.addAttribute("form", SecrecyForm.of(marking.standing(caseFile, person)));
        return page(caseFile, person, null, model);
    }

    @PostMapping
    Object mark(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") SecrecyForm form,
            BindingResult errors,
            UserId person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        marking.standing(caseFile, person);
        if (!errors.hasErrors() && !form.isWhole() && !form.isEmpty()) {
            errors.rejectValue("provision", "casefile.secrecy.all");
        }
        if (errors.hasErrors()) {
            return page(caseFile, person, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> {
                            marking.mark(caseFile, person, form.toMark(), form.seen());
                            return form.seen();
                        },
                        form.isEmpty() ? "casefile.secrecy.removed" : "casefile.secrecy.saved",
                        () -> caseFile.address(),
                        () -> clashed(caseFile, form, person, request, model));
    }

    private String clashed(CaseFileId id, SecrecyForm yours, UserId person, HttpServletRequest request, Model model) {
        var standing = marking.standing(id, person);
        var field = new Clash.Field(
                words.message("casefile.field.secrecy"),
                SecrecyForm.of(standing).said(),
                yours.said());
        var clash = new Clash(
                words.message("web.clash.somebody"),
                words.message("web.clash.now"),
                standing.version(),
                List.of(field));
        var theirs = SecrecyForm.of(standing);
        return page(id, person, merges.show(clash, theirs, yours.at(standing.version()), request, model), model);
    }

    private String page(CaseFileId id, UserId person, @Nullable Clash clash, Model model) {
        var summary = caseFiles.summaryOf(id);
        model.addAttribute("page", new SecrecyPage(summary, trails.to(summary), flags(id, person), clash));
        return "casefile/secrecy";
    }

    /** Where the application says what may be secret, for those who may read it. */
    private List<String> flags(CaseFileId id, UserId person) {
        var ids = List.of(id);
        if (!insight.refusalsOf(CasePermission.READ, ids, person).isEmpty()) {
            return List.of();
        }
        insight.noteReading(ids, person);
        var names = attachments.attachmentsOf(id).stream().map(Attachment::name).toList();
        return flags.of(applications.latest(id).details(), names);
    }
}
