package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who judge applications, or ask others to judge the same one anew: officers, experts, managers, RUS-samordnare. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize(
        "hasAnyRole('CASE_OFFICER', 'REGIONAL_STRATEGIST', 'SUBJECT_EXPERT', 'UNIT_MANAGER', 'FRAMEWORK_STEWARD')")
public @interface CaseAssessor {}
