package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who approve the papers a decision is made on: unit managers and the director. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('UNIT_MANAGER', 'DEVELOPMENT_DIRECTOR')")
public @interface PaperApprover {}
