package se.vagval.audit;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import se.vagval.identity.Role;

/**
 * The name an act has in the trail, for ever: its Swedish sentence stands under {@code event.<name>}. It is written out and
 * not taken from the class, so that a class can be renamed while every old trace keeps its sentence.
 */
@Retention(RUNTIME)
@Target(TYPE)
public @interface ActName {

    String value();

    /** The roles that do this with a decision of their own, when a deputy may do it: then the trace tells for whom. */
    Role[] by() default {};
}
