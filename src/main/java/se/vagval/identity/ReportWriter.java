package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Skriver resultatredovisningen: analysts, strategists and the framework's steward. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('ANALYST', 'REGIONAL_STRATEGIST', 'FRAMEWORK_STEWARD')")
public @interface ReportWriter {}
