package se.vagval.calibration.domain;

import java.util.List;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.Person;

/**
 * Stickprov. Cases that the lot has fallen on, each with somebody to judge it anew; the same seed over the same cases gives
 * the same sample. {@code candidates} is how many there were to draw from, {@code declined} how many of those were proposed to be
 * refused.
 */
public record SampleDraw(long seed, int wanted, int candidates, int declined, List<Drawn> drawn, int withoutAssessor) {

    /** Draget ärende. */
    public record Drawn(CaseFileSummary caseFile, boolean declined, Person assessor) {}

    public boolean hasDeclined() {
        return drawn.stream().anyMatch(Drawn::declined);
    }
}
