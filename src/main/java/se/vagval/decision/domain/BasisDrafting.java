package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** Beslutsunderlaget: the papers of the case that the proposal rests on, each with its day. */
record BasisDrafting(Phrases phrases, Clock clock) {

    String draft(CaseMaterial material) {
        var lines = new ArrayList<String>();
        lines.add(phrases.draft("basis.report", LocalDate.now(clock).toString()));
        material.approved()
                .ifPresent(it ->
                        lines.add(phrases.draft("basis.statement", it.date().toString())));
        if (!material.isReadFromStatement()) {
            lines.add(phrases.draft(
                    "basis.application", material.caseFile().received().toString()));
        }
        material.supplemented().forEach(it -> lines.add(phrases.draft("basis.supplement", it.toString())));
        material.told()
                .flatMap(it -> it.letter().sentOn())
                .ifPresent(it -> lines.add(phrases.draft("basis.communication", it.toString())));
        material.told()
                .filter(it -> it.letter().isAnswered())
                .flatMap(it -> it.letter().answeredOn())
                .ifPresent(it -> lines.add(phrases.draft("basis.answer", it.toString())));
        material.application()
                .notes()
                .forEach(it -> lines.add(
                        phrases.draft("basis.note", it.heading(), it.date().toString())));
        return lines.stream().map(it -> "- " + it).collect(Collectors.joining("\n"));
    }
}
