package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** The people who record a decision: the committee's secretary, and the director for delegated decisions. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('COMMITTEE_SECRETARY', 'DEVELOPMENT_DIRECTOR')")
public @interface DecisionRecorder {}
