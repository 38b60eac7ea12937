package se.vagval.assessment.web;

import java.util.List;
import se.vagval.assessment.Impact;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Påverkan: the three ways in which something can be affected. */
final class Impacts {

    private Impacts() {}

    static List<Option> options(Words words) {
        return List.of(
                Option.of(Impact.POSITIVE, words.message("assessment.impact.positive")),
                Option.of(Impact.NONE, words.message("assessment.impact.none")),
                Option.of(Impact.NEGATIVE, words.message("assessment.impact.negative")));
    }
}
