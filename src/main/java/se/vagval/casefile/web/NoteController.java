package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.FileNote;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.SensitiveText;

/** Anteckningar: what was said in the pre-dialogue and later. */
@Controller
@RequestMapping("/arenden/{caseFile}/anteckningar")
class NoteController {

    private static final int MOST_HEADING = 300;
    private static final int MOST_TEXT = 200_000;

    private final NoteKeeping notes;
    private final CaseFiles caseFiles;
    private final Trails trails;
    private final CaseDoors doors;

    NoteController(NoteKeeping notes, CaseFiles caseFiles, Trails trails, CaseDoors doors) {
        this.notes = notes;
        this.caseFiles = caseFiles;
        this.trails = trails;
        this.doors = doors;
    }

    record NoteForm(
            @NotNull FileNote.@Nullable Kind kind,
            @NotBlank @Size(max = 300) @Nullable String heading,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate heldOn,

            @Size(max = 2000) @Nullable String participants,
            @NotBlank @Size(max = 200_000) @Nullable String text,
            boolean sensitiveKept) {

        static final NoteForm EMPTY = new NoteForm(FileNote.Kind.FILE_NOTE, "", null, "", "", false);

        /** A personal identity number or a word about somebody's health is pointed out before it is saved. */
        void check(Errors errors) {
            if (!sensitiveKept) {
                SensitiveText.in(text).ifPresent(it -> errors.rejectValue("text", "web.sensitive." + it));
            }
        }

        FileNote.NewNote toNote() {
            return new FileNote.NewNote(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(heading).strip(),
                    Objects.requireNonNull(heldOn),
                    participants == null ? "" : participants.strip(),
                    Objects.requireNonNull(text));
        }
    }

    /** Everything casefile/notes.html shows besides the form. */
    record NotePage(CaseFileSummary caseFile, List<Link> trail, List<FileNote> notes, boolean mayWrite) {

        public List<FileNote.Kind> kinds() {
            return List.of(FileNote.Kind.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("form", NoteForm.EMPTY);
        return page(caseFile, reader, model);
    }

    @PostMapping
    String write(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson writer,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return page(caseFile, writer, model);
        }
        notes.write(caseFile, form.toNote(), writer.person().id());
        flash.addFlashAttribute("notice", "casefile.notes.saved");
        return "redirect:" + caseFile.address("anteckningar");
    }

    /** What could not be saved where it was written, since the case has another officer by now: its texts, each whole. */
    @PostMapping("/lamnad")
    String leave(
            @PathVariable CaseFileId caseFile,
            @RequestParam(defaultValue = "") String heading,
            UserId writer,
            HttpServletRequest request,
            RedirectAttributes flash) {
        // Asked of the request: bound to a list, one text would come apart at its commas.
        var texts = request.getParameterValues("text");
        var text = texts == null ? "" : String.join("\n\n", texts).strip();
        if (heading.isBlank() || heading.length() > MOST_HEADING || text.isEmpty() || text.length() > MOST_TEXT) {
            flash.addFlashAttribute("notice", "casefile.notes.refused.empty");
        } else {
            notes.leave(caseFile, heading.strip(), text, writer);
            flash.addFlashAttribute("notice", "casefile.notes.left");
        }
        return "redirect:" + caseFile.address("anteckningar");
    }

    private String page(CaseFileId id, SignedInPerson reader, Model model) {
        var summary = caseFiles.summaryOf(id);
        var mayWrite = doors.mayDo(id.address("anteckningar"));
        model.addAttribute("page", new NotePage(summary, trails.to(summary), notes.notesOf(id), mayWrite));
        return "casefile/notes";
    }
}
