package se.vagval.strategy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.strategy.Framework;
import se.vagval.web.AboutSection;
import se.vagval.web.Words;

/** Den formella kontrollens punkter, as they stand in the framework that is in force today. */
@Component
@Order(30)
class GatesSection implements AboutSection.Source {

    private static final String KEY = "strategy.about.gates";

    private final Framework framework;
    private final Words words;
    private final Clock clock;

    GatesSection(Framework framework, Words words, Clock clock) {
        this.framework = framework;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public AboutSection section() {
        var version = framework.inForceOn(LocalDate.now(clock));
        return new AboutSection(
                words.message(KEY),
                words.message(KEY + ".lead", version.name()),
                List.of(words.message(KEY + ".gate"), words.message(KEY + ".rule"), words.message(KEY + ".source")),
                version.gates().stream()
                        .map(it -> List.of(it.code() + " " + it.name(), it.rule(), it.source()))
                        .toList());
    }
}
