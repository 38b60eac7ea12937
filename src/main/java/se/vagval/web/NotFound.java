package se.vagval.web;

import java.io.Serial;

/** Finns inte. Thrown, or extended, when an address speaks of something that does not exist; answered with the 404 page. */
public class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
