package se.vagval;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** A test on the whole portal and a real PostgreSQL, without a web server; every test method is rolled back. */
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@SpringBootTest
@Transactional
@Import({StatementCounter.class, TestPeople.class, TestCases.class})
public @interface StorageTest {}
