package se.vagval.identity;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Granskningshandläggare: pays out, and takes back what was not to be paid. */
@Retention(RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasRole('PAYMENT_OFFICER')")
public @interface PaymentOfficer {}
