package se.vagval.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** One act, one trace: whole cases are walked by the demo, and their trails are what was done, by whom and in that order. */
@DemoPortal
@TestPropertySource(properties = "vagval.test.journey=true")
class TrailBrowserTests {

    @Autowired
    DemoTrail trail;

    @Test
    void theDemosCasesHaveTheTrailsOfWhatWasDone() throws IOException {
        var golden = new ClassPathResource("trails/demo.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(trail.lines()).containsExactlyElementsOf(golden);
        assertThat(new TreeSet<>(golden.stream().map(it -> it.split(";")[1]).toList()))
                .as("acts that are seen here")
                .hasSizeGreaterThan(25);
    }
}
