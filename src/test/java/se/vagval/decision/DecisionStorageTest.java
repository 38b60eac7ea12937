package se.vagval.decision;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.vagval.StorageTest;
import se.vagval.assessment.Assessments;

/** A storage test with cases on their way to a decision. */
@Target(ElementType.TYPE)
@Retention(RUNTIME)
@StorageTest
@MockitoBean(types = Assessments.class)
public @interface DecisionStorageTest {}
