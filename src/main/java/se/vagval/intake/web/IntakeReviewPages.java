package se.vagval.intake.web;

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
import se.vagval.intake.domain.IntakeView;
import se.vagval.web.Clash;

/** The page of a received file for the two steps that come back to it: saving what was said, and registering. */
@Component
class IntakeReviewPages {

    private static final String VIEW = "intake/review";
    private static final Pattern TYPED = Pattern.compile("values\\[(.*)]");

    private final IntakeReviewing reviewing;
    private final IntakePages pages;
    private final IntakeWording wording;
    private final IntakeClashes clashes;

    IntakeReviewPages(IntakeReviewing reviewing, IntakePages pages, IntakeWording wording, IntakeClashes clashes) {
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

    String clashed(ReceivedFileId file, IntakeForm form, Model model) {
        var now = reviewing.view(file);
        return page(now, form.at(now.version()), clashes.between(now, form), Set.of(), model);
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
