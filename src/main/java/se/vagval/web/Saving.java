package se.vagval.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sparning. One answer for every form that two people may have open: to autosave the version it wrote, to a person the way
 * on, and to a clash both texts.
 */
public record Saving(HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash) {

    private static final String AUTOSAVE = "X-Autosave";
    private static final String VERSION = "X-Version";

    public static boolean isAutosave(HttpServletRequest request) {
        return request.getHeader(AUTOSAVE) != null;
    }

    /** What autosave is told of a save that went well. */
    public static ResponseEntity<Void> saved(long version) {
        return ResponseEntity.noContent()
                .header(VERSION, String.valueOf(version))
                .build();
    }

    /**
     * @param act saves, and answers the version that stands after it
     * @param notice the key of the sentence about it
     * @param next where a person goes on
     * @param clashed renders the page with both texts
     */
    public Object answer(LongSupplier act, String notice, Supplier<String> next, Supplier<?> clashed) {
        return answer(act, version -> notice, next, clashed);
    }

    /** @param notice the key of the sentence, by the version that stands after the act */
    public Object answer(LongSupplier act, LongFunction<String> notice, Supplier<String> next, Supplier<?> clashed) {
        try {
            var version = act.getAsLong();
            if (isAutosave(request)) {
                return saved(version);
            }
            flash.addFlashAttribute("notice", notice.apply(version));
            return "redirect:" + next.get();
        } catch (EditedMeanwhileRefusal
                | OptimisticLockingFailureException
                | DataIntegrityViolationException meanwhile) {
            // the database's two ways of saying it: the same row at once, or the same first row at once
            response.setStatus(HttpStatus.CONFLICT.value());
            return isAutosave(request)
                    ? ResponseEntity.status(HttpStatus.CONFLICT).build()
                    : clashed.get();
        }
    }
}
