package se.vagval.casefile.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTrail;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The way to a page of a case: the list, the case. */
@Component
class Trails {

    private final Words words;

    Trails(Words words) {
        this.words = words;
    }

    List<Link> toList() {
        return CaseTrail.toCases(words);
    }

    List<Link> to(CaseFileSummary caseFile) {
        return CaseTrail.to(caseFile, words);
    }
}
