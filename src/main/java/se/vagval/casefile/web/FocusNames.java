package se.vagval.casefile.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Words;

/** Fokusområdenas namn, wherever a case shows them: one that nobody has compared with its plan says so itself. */
@Component
class FocusNames {

    private final Words words;

    FocusNames(Words words) {
        this.words = words;
    }

    String of(FocusArea area) {
        return area.provenance().verified() ? area.text() : words.message("casefile.focus.unverified", area.text());
    }

    String of(List<String> codes, FrameworkVersion framework) {
        return framework.focusAreas().stream()
                .filter(it -> codes.contains(it.code()))
                .map(this::of)
                .collect(Collectors.joining(", "));
    }
}
