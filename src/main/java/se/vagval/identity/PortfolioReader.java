package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Portföljläsare. Those who read the cases, and those who decide in them: figures, not cases. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize(
        "hasAnyRole('REGISTRAR', 'CASE_OFFICER', 'REGIONAL_STRATEGIST', 'SUBJECT_EXPERT', 'UNIT_MANAGER', 'FRAMEWORK_STEWARD', 'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY', 'ELECTED_REPRESENTATIVE', 'PAYMENT_OFFICER', 'ANALYST', 'ARCHIVIST', 'AUDITOR')")
public @interface PortfolioReader {}
