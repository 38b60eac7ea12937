package se.vagval.exchange.web;

import org.springframework.http.HttpStatus;

/** The interface says no: with a status, and a sentence for whoever wrote the program. */
final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;

    ApiRefusal(HttpStatus status, String key) {
        super(key);
        this.status = status;
        this.key = key;
    }

    HttpStatus status() {
        return status;
    }

    /** Of the sentence, {@code exchange.api.refused.<key>}. */
    String key() {
        return key;
    }
}
