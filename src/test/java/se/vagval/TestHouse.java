package se.vagval;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import se.vagval.decision.TestDecisions;
import se.vagval.funding.TestFunding;
import se.vagval.portfolio.TestPortfolio;

/**
 * The whole portal on a real PostgreSQL with everything that any test asks for. Each other set of beans is another portal
 * to start, in each process of the run: a helper that one room needs stands here for all. Twenty who save at once wait for
 * one of its four connections longer on a busy machine than a person would be let wait. The trail that tests leave is not looked through beside them.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RUNTIME)
@SpringBootTest(properties = {"spring.datasource.hikari.connection-timeout=20000", "vagval.seal.first-check=PT24H"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    StatementCounter.class,
    TestPeople.class,
    TestCases.class,
    TestDecisions.class,
    TestFunding.class,
    TestPortfolio.class
})
@interface TestHouse {}
