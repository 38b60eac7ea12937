package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Those who say what sources of files call the parts of an application: the administrator and the RUS coordinator. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('SYSTEM_ADMINISTRATOR', 'FRAMEWORK_STEWARD')")
public @interface MappingKeeper {}
