package se.vagval.web.error;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The answers that can be given when nothing may be asked any more: before a request is read, or without a database. */
public enum FinishedPage {
    UNREADABLE(HttpStatus.BAD_REQUEST, null),
    WRONG_HOST(HttpStatus.MISDIRECTED_REQUEST, "web.problem.host"),
    WITHOUT_LENGTH(HttpStatus.LENGTH_REQUIRED, "web.problem.length"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "web.problem.slow"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, null),
    TOO_LARGE_BEFORE_SIGN_IN(HttpStatus.CONTENT_TOO_LARGE, "web.problem.413.stranger"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, null),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE, "web.problem.busy"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, null);

    private final HttpStatus status;
    private final @Nullable String sentence;

    FinishedPage(HttpStatus status, @Nullable String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    public HttpStatus status() {
        return status;
    }

    @Nullable
    String sentence() {
        return sentence;
    }
}
