package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.StatementRefusal.Reason;

/** Sparning. To autosave the new number, to a person the way on, to a clash both texts. */
record Saving(HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {

    static boolean isAutosave(HttpServletRequest request) {
        return "true".equals(request.getHeader("X-Autosave"));
    }

    Object answer(IntSupplier act, String notice, String next, Supplier<String> clashed) {
        try {
            int number = act.getAsInt();
            if (isAutosave(request)) {
                return ResponseEntity.noContent()
                        .header("X-Version", String.valueOf(number))
                        .build();
            }
            flash.addFlashAttribute("notice", notice);
            return "redirect:" + next;
        } catch (StatementRefusal refusal) {
            if (refusal.reason() != Reason.CHANGED_MEANWHILE) {
                throw refusal;
            }
        } catch (OptimisticLockingFailureException meanwhile) {
            // the same as a number that is too old
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return isAutosave(request) ? ResponseEntity.status(HttpStatus.CONFLICT).build() : clashed.get();
    }
}
