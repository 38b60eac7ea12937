package se.vagval;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test of pages as pages: the whole portal on a real PostgreSQL behind {@code MockMvcTester}, security included.
 * Nothing is rolled back: use fresh cases. Sign in with {@code .with(user(people.signedIn("handlaggare")))}.
 */
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({StatementCounter.class, TestPeople.class, TestCases.class})
public @interface PortalTest {}
