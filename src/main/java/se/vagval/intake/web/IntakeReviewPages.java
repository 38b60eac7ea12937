package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.IntakeReviewing.Answered;
import se.vagval.intake.domain.IntakeView;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;

/** The page of a received file for the two steps that come back to it: saving what was said, and registering. */
@Component
class IntakeReviewPages {

    private static final String VIEW = "intake/review";
    private static final Pattern TYPED = Pattern.compile("values\\[(.*)]");

    private final IntakeReviewing reviewing;
    private final IntakePages pages;
    private final IntakeWording wording;
    private final IntakeClashes clashes;
    private final FormMerges merges;

    IntakeReviewPages(
            IntakeReviewing reviewing,
            IntakePages pages,
            IntakeWording wording,
            IntakeClashes clashes,
            FormMerges merges) {
        this.merges = merges;
        this.reviewing = reviewing;
        this.pages = pages;
        this.wording = wording;
        this.clashes = clashes;
    }

    String fresh(ReceivedFileId file, Model model) {
        var view = reviewing.view(file);
        return page(view, IntakeForm.of(view, wording), null, Set.of(), model);
    }

    /** What was typed and cannot be used, whole, with the folds open where something is wrong. */
    String again(IntakeView view, IntakeForm form, BindingResult errors, Model model) {
        var wrong = errors.getFieldErrors().stream()
                .map(it -> TYPED.matcher(it.getField()))
                .filter(it -> it.matches())
                .map(it -> it.group(1))
                .collect(Collectors.toSet());
        var page = page(view, form, null, wrong, model);
        // the model drops the faults of a form that is another than the one that was sent
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return page;
    }

    /** What either of them left as it was is shown as the other has it: nothing of hers is written over unseen. */
    String clashed(ReceivedFileId file, IntakeForm form, UserId person, Model model, HttpServletRequest request) {
        var now = reviewing.view(file);
        var theirs = IntakeForm.of(now, wording);
        var both = merges.of(request, theirs, form, now.version());
        var clash = clashes.between(now, form).withOneself(person.equals(now.savedBy()));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        return page(
                now,
                both.map(FormMerges.Both::form).orElse(form).at(now.version()),
                both.map(it -> clash.joined(it.clean())).orElse(clash),
                Set.of(),
                model);
    }

    /** What one person says in two windows is put together, and the window goes on from the version it has seen. */
    Answered answer(IntakeView view, IntakeForm form, UserId person, HttpServletRequest request) {
        var file = view.file().id();
        try {
            return reviewing.answer(file, form.seenVersion(), form.entries(view), person);
        } catch (EditedMeanwhileRefusal meanwhile) {
            var now = reviewing.view(file);
            if (!person.equals(now.savedBy())) {
                throw meanwhile;
            }
            var both = merges.of(request, IntakeForm.of(now, wording), form, now.version())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile)
                    .form();
            var answered = reviewing.answer(file, now.version(), both.entries(now), person);
            return new Answered(answered.news(), form.seenVersion());
        }
    }

    /** Whether every typed value can be read; each that cannot is told where it stands. */
    boolean isReadable(IntakeView view, IntakeForm form, UserId person, BindingResult errors) {
        reviewing
                .faultsIn(view.file().id(), form.entries(view), person)
                .forEach((path, remark) -> view.application()
                        .at(path)
                        .ifPresent(value -> errors.addError(new FieldError(
                                "form",
                                "values[" + value.key() + "]",
                                form.typed(value.key()),
                                false,
                                new String[] {"intake.fault"},
                                new Object[] {pages.name(value), wording.remark(remark)},
                                null))));
        return !errors.hasErrors();
    }

    private String page(IntakeView view, IntakeForm form, @Nullable Clash clash, Set<String> wrong, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", pages.page(view, form, clash, wrong));
        return VIEW;
    }
}
