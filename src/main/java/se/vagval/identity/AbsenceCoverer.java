package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who, two together, may name a deputy for a colleague who is away: managers, the director and administrators. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('UNIT_MANAGER', 'DEVELOPMENT_DIRECTOR', 'SYSTEM_ADMINISTRATOR')")
public @interface AbsenceCoverer {}
