package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.EditedMeanwhile;

/** Sparning. One answer for all forms: to autosave the new version, to a person the way on, to a clash both texts. */
record Saving(HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {

    boolean isAutosave() {
        return "true".equals(request.getHeader("X-Autosave"));
    }

    /** @param clashed renders the page with both texts */
    Object answer(IntSupplier act, Supplier<String> next, Supplier<String> clashed) {
        try {
            var version = act.getAsInt();
            if (isAutosave()) {
                return ResponseEntity.noContent()
                        .header("X-Version", String.valueOf(version))
                        .build();
            }
            flash.addFlashAttribute("notice", "assessment.saved");
            return "redirect:" + next.get();
        } catch (EditedMeanwhile meanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return clashed.get();
        }
    }
}
