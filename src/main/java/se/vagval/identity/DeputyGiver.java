package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who may name a deputy for themselves: unit managers, the director and the committee's secretary. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('UNIT_MANAGER', 'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY')")
public @interface DeputyGiver {}
