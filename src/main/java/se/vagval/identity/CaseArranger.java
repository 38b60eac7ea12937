package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whoever settles who works with a case and who reads it: those who handle cases, and their managers. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('CASE_OFFICER', 'REGIONAL_STRATEGIST', 'UNIT_MANAGER')")
public @interface CaseArranger {}
