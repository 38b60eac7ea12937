package se.vagval.web;

import java.io.Serial;

/** Finns inte. Thrown, or extended, when an address speaks of something that does not exist; answered with the 404 page. */
public class NotFoundRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFoundRefusal(String what) {
        super(what);
    }
}
