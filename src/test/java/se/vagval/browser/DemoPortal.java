package se.vagval.browser;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test in a real browser against the portal in Demoläge, started once for all such tests. */
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vagval.test.demo=true")
@ContextConfiguration(initializers = DemoFolder.class)
@Import(DemoTrail.class)
@ExtendWith(Chromium.class)
@interface DemoPortal {}
