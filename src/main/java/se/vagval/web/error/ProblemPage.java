package se.vagval.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.identity.UserId;
import se.vagval.web.ProblemPages;
import se.vagval.web.TypedText;
import se.vagval.web.frame.Places;
import se.vagval.web.frame.Shells;

/** The page that says what happened and what to do, for each status; a status without words of its own speaks as 400 or 500. */
@Component
class ProblemPage implements ErrorViewResolver, ProblemPages {

    private static final Set<Integer> SPOKEN = Set.of(400, 401, 403, 404, 405, 409, 413, 422, 500, 503);

    /** Set by the doors of the portal: the form's token did not fit. */
    private static final String TOLD = "vagval.problem";

    private static final String OUTDATED = "outdated";

    private final Shells shells;
    private final Places places;

    ProblemPage(Shells shells, Places places) {
        this.shells = shells;
        this.places = places;
    }

    /** What the page shows; code names the words it uses. */
    record Problem(int status, String code, @Nullable String reason) {

        static Problem of(HttpStatus status) {
            return of(status, null);
        }

        static Problem of(HttpStatus status, @Nullable String sentence) {
            var code = status.value();
            var spoken = SPOKEN.contains(code) ? code : code < 500 ? 400 : 500;
            return new Problem(code, Integer.toString(spoken), sentence);
        }

        /** Whoever stands before the portal can say better than the status what has happened. */
        Problem because(@Nullable Object told) {
            return OUTDATED.equals(told) ? new Problem(status, OUTDATED, null) : this;
        }

        public boolean isSignedOut() {
            return status == HttpStatus.UNAUTHORIZED.value();
        }

        public String title() {
            return "web.problem." + code + ".title";
        }

        public String what() {
            return reason != null ? reason : "web.problem." + code + ".what";
        }

        public String advice() {
            return "web.problem." + code + ".advice";
        }
    }

    ModelAndView of(HttpStatus status, HttpServletRequest request) {
        return page(status, Problem.of(status), request);
    }

    @Override
    public ModelAndView of(HttpStatus status, String sentence, HttpServletRequest request) {
        return page(status, Problem.of(status, sentence), request);
    }

    private ModelAndView page(HttpStatus status, Problem problem, HttpServletRequest request) {
        var page = new ModelAndView("error/page");
        page.setStatus(status);
        page.addObject("problem", problem.because(request.getAttribute(TOLD)));
        var typed = TypedText.in(request);
        var shell = shells.shellOf(request);
        page.addObject(TypedText.FLASH, typed);
        page.addObject("shell", shell);
        if (status == HttpStatus.FORBIDDEN && problem.reason() != null && !typed.isEmpty() && shell.user() != null) {
            page.addObject("leave", places.leaveFor(shell.path(), UserId.of(shell.user())));
        }
        return page;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return of(status, request);
    }
}
