package se.vagval.casefile.attachment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.attachment.domain.Attachment;
import se.vagval.casefile.attachment.domain.AttachmentFiling;
import se.vagval.casefile.attachment.domain.FileRefusal;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Bilagor: taken in after inspection, given out as files that no browser runs. */
@Controller
@RequestMapping("/arenden/{caseFile}/bilagor")
class AttachmentController {

    private final AttachmentFiling filing;
    private final CaseFiles caseFiles;
    private final CaseDoors doors;
    private final Words words;

    AttachmentController(AttachmentFiling filing, CaseFiles caseFiles, CaseDoors doors, Words words) {
        this.filing = filing;
        this.caseFiles = caseFiles;
        this.doors = doors;
        this.words = words;
    }

    record AttachmentForm(@Nullable MultipartFile file) {}

    /** Everything casefile/attachments.html shows besides the form. */
    record AttachmentPage(CaseFileSummary caseFile, List<Link> trail, List<Attachment> attachments, boolean mayFile) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("form", new AttachmentForm(null));
        return page(caseFile, reader, model);
    }

    @PostMapping
    String file(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") AttachmentForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson filer,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        filing.requireMayFile(caseFile, filer.person().id());
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "casefile.file.EMPTY");
            return page(caseFile, filer, model);
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            filing.file(caseFile, filer.person().id(), name, file.getBytes());
        } catch (FileRefusal refusal) {
            errors.rejectValue("file", "casefile.file." + refusal.reason());
            return page(caseFile, filer, model);
        }
        flash.addFlashAttribute("notice", "casefile.file.filed");
        return "redirect:" + caseFile.address("bilagor");
    }

    @GetMapping("/{attachment}")
    ResponseEntity<byte[]> give(
            @PathVariable CaseFileId caseFile, @PathVariable UUID attachment, HttpServletResponse response) {
        var file = filing.open(caseFile, attachment);
        var disposition = ContentDisposition.attachment()
                .filename(file.attachment().name(), StandardCharsets.UTF_8)
                .build();
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(file.attachment().mediaType()))
                .body(file.content());
    }

    private String page(CaseFileId id, SignedInPerson reader, Model model) {
        var summary = caseFiles.summaryOf(id);
        var mayFile = doors.mayDo(id.address("bilagor"));
        model.addAttribute(
                "page", new AttachmentPage(summary, CaseTrail.to(summary, words), filing.attachmentsOf(id), mayFile));
        return "casefile/attachments";
    }
}
