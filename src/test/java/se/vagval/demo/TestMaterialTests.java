package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class TestMaterialTests {

    private static final String LEFT_ASIDE = "vagval.intake.keys-left-aside";

    @Test
    void leavesAnswersAsideInTheDemo() {
        assertThat(after("true")).isEqualTo("facit,fiktiv,karaktar");
    }

    @Test
    void readsEveryKeyOfAFileInEarnest() {
        assertThat(after("false")).isNull();
    }

    private static String after(String demo) {
        var environment = new MockEnvironment().withProperty("vagval.demo.enabled", demo);
        new TestMaterial().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty(LEFT_ASIDE);
    }
}
