package se.vagval;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Transactional;

/** A test on the whole portal and a real PostgreSQL, without a web server; every test method is rolled back. */
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@TestHouse
@Transactional
public @interface StorageTest {}
