package se.vagval.casefile.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseStep;
import se.vagval.web.AboutSection;
import se.vagval.web.Words;

/** Ärendets gång, as the running portal keeps it: every step, from where it may be taken and where it leads. */
@Component
@Order(10)
class StepsSection implements AboutSection.Source {

    private static final String KEY = "casefile.about.steps";

    private final Words words;

    StepsSection(Words words) {
        this.words = words;
    }

    @Override
    public AboutSection section() {
        return new AboutSection(
                words.message(KEY),
                words.message(KEY + ".lead", CaseStatus.values().length),
                List.of(words.message(KEY + ".step"), words.message(KEY + ".from"), words.message(KEY + ".to")),
                Arrays.stream(CaseStep.values()).map(this::row).toList());
    }

    private List<String> row(CaseStep step) {
        var origins = step.origins().stream().sorted().map(words::of).collect(Collectors.joining(", "));
        return List.of(words.of(step), origins, words.of(step.target()));
    }
}
