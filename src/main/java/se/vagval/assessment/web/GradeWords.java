package se.vagval.assessment.web;

import org.springframework.stereotype.Component;
import se.vagval.assessment.Grade;
import se.vagval.strategy.Dimension;
import se.vagval.web.Words;

/** Gradens ord, as they stand in tables: "3 – väl i linje", "kan inte bedömas", "ej relevant". */
@Component
class GradeWords {

    private final Words words;

    GradeWords(Words words) {
        this.words = words;
    }

    String of(Dimension dimension, Grade grade) {
        return switch (grade) {
            case Grade.Level(var value) ->
                value + " – " + dimension.anchor(value).word();
            case Grade.NotAssessable ignored -> words.message("assessment.notAssessable");
            case Grade.NotRelevant ignored -> words.message("assessment.notRelevant");
        };
    }
}
