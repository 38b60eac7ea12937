package se.vagval.audit.submission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.vagval.audit.submission.SubmissionLedger.Answer;

/**
 * Twice is once. A form that has been acted upon is not heard again: whoever sends it a second time, in the same second or
 * because no answer came, gets the answer of the first.
 */
@ControllerAdvice
class SubmissionGuard implements HandlerInterceptor, WebMvcConfigurer {

    private static final int LONGEST_WAIT_SECONDS = 15;
    private static final String NOTICE = "notice";

    private final SubmissionLedger ledger;
    private final ConcurrentHashMap<String, CountDownLatch> underWay = new ConcurrentHashMap<>();

    SubmissionGuard(SubmissionLedger ledger) {
        this.ledger = ledger;
    }

    /** Before all others: an act may have closed the case to the person who did it. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, InterruptedException {
        var id = Submission.idOf(request).orElse(null);
        if (id == null) {
            return true;
        }
        var answer = waitForTurn(id);
        if (answer.isPresent()) {
            repeat(answer.get(), request, response);
            return false;
        }
        request.setAttribute(SubmissionLedger.ID, id);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(SubmissionLedger.ID) instanceof String id)) {
            return;
        }
        try {
            if (request.getAttribute(SubmissionLedger.ACTED) == null) {
                return;
            }
            var status = HttpStatus.valueOf(response.getStatus());
            if (failure == null && (status.is3xxRedirection() || status == HttpStatus.NO_CONTENT)) {
                ledger.answered(id, status.value(), response.getHeader("Location"), notice(request));
            } else {
                ledger.forget(id);
            }
        } finally {
            request.removeAttribute(SubmissionLedger.ID);
            leave(id);
        }
    }

    @ExceptionHandler
    void overtaken(AlreadySubmittedRefusal twice, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var id = String.valueOf(request.getAttribute(SubmissionLedger.ID));
        repeat(ledger.answerTo(id).orElse(new Answer(null, null, null)), request, response);
    }

    /** Takes the turn; or, when somebody else had it and was heard, brings back the answer. */
    private Optional<Answer> waitForTurn(String id) throws InterruptedException {
        var mine = new CountDownLatch(1);
        for (var other = underWay.putIfAbsent(id, mine); other != null; other = underWay.putIfAbsent(id, mine)) {
            if (!other.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return Optional.of(new Answer(null, null, null));
            }
            var answer = ledger.answerTo(id);
            if (answer.isPresent()) {
                return answer;
            }
        }
        return answerOrLeave(id);
    }

    private Optional<Answer> answerOrLeave(String id) {
        var heard = false;
        try {
            var answer = ledger.answerTo(id);
            heard = answer.isEmpty();
            return answer;
        } finally {
            if (!heard) {
                leave(id);
            }
        }
    }

    private void leave(String id) {
        var latch = underWay.remove(id);
        if (latch != null) {
            latch.countDown();
        }
    }

    private static @Nullable String notice(HttpServletRequest request) {
        return RequestContextUtils.getOutputFlashMap(request).get(NOTICE) instanceof String notice ? notice : null;
    }

    private static void repeat(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer.status() != null && answer.location() == null) {
            response.setStatus(answer.status());
            return;
        }
        var location = answer.location() == null ? wherefrom(request) : answer.location();
        if (answer.notice() != null) {
            RequestContextUtils.getOutputFlashMap(request).put(NOTICE, answer.notice());
            RequestContextUtils.saveOutputFlashMap(location, request, response);
        }
        response.sendRedirect(location);
    }

    /** The page the form stood on, which shows what has become of it; never an address elsewhere. */
    private static String wherefrom(HttpServletRequest request) {
        var page = request.getHeader("Referer");
        try {
            var path = page == null ? null : URI.create(page).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
