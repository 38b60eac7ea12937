package se.vagval;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A test of pages as pages: the whole portal on a real PostgreSQL behind {@code MockMvcTester}, security included.
 * Nothing is rolled back: use fresh cases. Sign in with {@code .with(user(people.signedIn("handlaggare")))}.
 */
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@TestHouse
public @interface PortalTest {}
