package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Medelsansvarig. The roles that set frames and keep the region's sources of money, calls and registers of law. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('UNIT_MANAGER', 'DEVELOPMENT_DIRECTOR')")
public @interface FundsKeeper {}
