package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import se.vagval.assessment.domain.AssessmentReading;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Brings the sheet of a case to the pages, and the two sides of a clash. */
@Component
class Sheets {

    private final AssessmentReading reading;
    private final Users users;
    private final FormMerges merges;
    private final Words words;

    Sheets(AssessmentReading reading, Users users, FormMerges merges, Words words) {
        this.reading = reading;
        this.users = users;
        this.merges = merges;
        this.words = words;
    }

    AssessmentSheet of(CaseFileId caseFile, UserId reader) {
        return reading.sheetOf(caseFile, reader);
    }

    AssessmentSheet withEvidence(CaseFileId caseFile, UserId reader) {
        return reading.sheetWithEvidence(caseFile, reader);
    }

    Words words() {
        return words;
    }

    Clash clash(AssessmentSheet sheet, String part, UserId officer, List<Clash.Field> fields) {
        var theirs = sheet.versionOf(part);
        var person = UserId.of(theirs.by());
        return new Clash(users.nameOf(person), Swedish.time(Instant.parse(theirs.at())), theirs.number(), fields)
                .withOneself(person.equals(officer));
    }

    /**
     * Saves, and where somebody has saved meanwhile asks who: what one person writes in two windows is put together, and
     * the window goes on from what it shows, so the number it has seen is answered. Where both windows changed the same thing
     * it is shown as a clash: no version is kept here, so nothing may be written over unseen.
     */
    <F extends Record> long save(Part<F> part, HttpServletRequest request) {
        try {
            return part.act().save(part.yours(), part.seen());
        } catch (EditedMeanwhileRefusal meanwhile) {
            var sheet = of(part.caseFile(), part.officer());
            var standing = sheet.versionOf(part.name());
            if (!standing.isAlone(part.officer(), part.seen())) {
                throw meanwhile;
            }
            var both = merges.of(request, part.theirs().apply(sheet), part.yours(), standing.number())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile);
            part.act().save(both.form(), standing.number());
            return part.seen();
        }
    }

    /** What the page of a clash shows in its fields: both people's changes put together, if what they began with is known. */
    <F extends Record> Optional<FormMerges.Both<F>> both(
            AssessmentSheet sheet, String name, F theirs, F yours, HttpServletRequest request) {
        return merges.of(request, theirs, yours, sheet.versionOf(name).number());
    }

    /** The form of a clash: from now on it is the other's words that are written over. */
    void show(Record shown, Record theirs, Model model) {
        model.addAttribute("form", shown);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(shown, "form"));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
    }

    /** One form of the assessment as it is saved: whose it is, what it saw, what stands there, and the act. */
    record Part<F extends Record>(
            CaseFileId caseFile,
            String name,
            UserId officer,
            F yours,
            int seen,
            Function<AssessmentSheet, F> theirs,
            Act<F> act) {}

    /** Writes a form over the save with that number. */
    @FunctionalInterface
    interface Act<F> {
        int save(F form, int version);
    }

    Clash.Field field(String messageKey, @Nullable String theirs, @Nullable String yours) {
        return new Clash.Field(words.message(messageKey), theirs, yours);
    }
}
