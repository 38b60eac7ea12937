package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Beslutsläsare. Everybody who may read what a meeting is to decide: the elected and those who prepare the meeting. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize(
        "hasAnyRole('ELECTED_REPRESENTATIVE', 'COMMITTEE_SECRETARY', 'DEVELOPMENT_DIRECTOR', 'UNIT_MANAGER', 'CASE_OFFICER', 'REGIONAL_STRATEGIST', 'AUDITOR')")
public @interface BriefReader {}
