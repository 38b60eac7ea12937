package se.vagval.calibration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.calibration.domain.Verdict;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Omdömen i ord, by the anchors of the criterion they are about. */
@Component
class VerdictWords {

    private final Words words;

    VerdictWords(Words words) {
        this.words = words;
    }

    String of(Dimension dimension, Optional<Verdict> verdict) {
        return verdict.map(it -> of(dimension, it.mark())).orElseGet(() -> words.message("calibration.mark.none"));
    }

    String of(Dimension dimension, String mark) {
        var level = Verdict.levelOf(mark);
        return level == null
                ? words.message(mark.equals("?") ? "calibration.mark.notAssessable" : "calibration.mark.notRelevant")
                : level + " – " + dimension.anchor(level).word();
    }

    /** The scale with its anchors, and the two ways to say that there is no level. */
    List<Option> scale(FrameworkVersion version, Dimension dimension) {
        var options = new ArrayList<Option>();
        dimension.anchors().stream()
                .map(it -> Option.of(it.level(), it.level() + " – " + it.word()).explained(it.meaning()))
                .forEach(options::add);
        options.add(Option.of("?", words.message("calibration.choice.notAssessable"))
                .explained(words.message("calibration.choice.notAssessable.hint")));
        if (version.mayBeIrrelevant(dimension.code())) {
            options.add(Option.of("×", words.message("calibration.choice.notRelevant"))
                    .explained(words.message("calibration.choice.notRelevant.hint")));
        }
        return options;
    }
}
