package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.web.Saving;

/** Every button of the letter sends the whole letter: what is typed is saved first, whatever the button is for. */
@Component
class LetterSaves {

    static final String VIEW = "statement/statement";

    private final StatementWriting writing;
    private final StatementPages pages;

    LetterSaves(StatementWriting writing, StatementPages pages) {
        this.writing = writing;
        this.pages = pages;
    }

    /** The letter as one request sends it. */
    record Letter(
            CaseFileId caseFile,
            StatementForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response) {

        /** A number that could not be read leaves no form at all. */
        static Letter of(
                CaseFileId caseFile,
                @Nullable StatementForm form,
                BindingResult errors,
                UserId officer,
                HttpServletRequest request,
                HttpServletResponse response) {
            return new Letter(caseFile, form == null ? StatementForm.NONE : form, errors, officer, request, response);
        }

        boolean isTouched(BlockCode block) {
            var typed = form.typed().get(block);
            return typed != null && !typed.isUntouched();
        }

        /** Where one goes on after a save: the first block that was written in. */
        String place() {
            return Stream.of(BlockCode.values())
                    .filter(this::isTouched)
                    .findFirst()
                    .map(it -> "#" + it)
                    .orElse("");
        }
    }

    /** The answer when something could not be saved; nothing when all of it is, and one may go on. */
    Optional<Object> save(Letter letter, Model model) {
        var request = letter.request();
        if (letter.errors().hasErrors()) {
            model.addAttribute("page", pages.failed(letter.caseFile(), request, letter.form()));
            return Optional.of(VIEW);
        }
        var auto = Saving.isAutosave(request);
        var saves = writing.write(letter.caseFile(), letter.form().typed(), auto, letter.officer());
        if (saves.clashed().isEmpty()) {
            return auto ? Optional.of(Saving.saved(newest(saves))) : Optional.empty();
        }
        letter.response().setStatus(HttpStatus.CONFLICT.value());
        if (auto) {
            return Optional.of(ResponseEntity.status(HttpStatus.CONFLICT).build());
        }
        model.addAttribute("page", pages.clashed(letter.caseFile(), request, letter.form(), saves.clashed()));
        return Optional.of(VIEW);
    }

    /** Autosave sends one block at a time and is told the number of that one. */
    private static int newest(StatementWriting.Saves saves) {
        return saves.numbers().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
