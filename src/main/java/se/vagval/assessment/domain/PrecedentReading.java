package se.vagval.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.PastDecisions;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseNeighbours;
import se.vagval.casefile.Neighbour;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;

/** Prejudikaten beside a criterion: like cases whose statement is approved, so that nobody's unfinished thoughts are shown. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class PrecedentReading {

    private static final int SHOWN = 8;

    private final CaseNeighbours neighbours;
    private final ObjectProvider<PastDecisions> decisions;
    private final PrecedentRepository precedents;

    PrecedentReading(
            CaseNeighbours neighbours, ObjectProvider<PastDecisions> decisions, PrecedentRepository precedents) {
        this.neighbours = neighbours;
        this.decisions = decisions;
        this.precedents = precedents;
    }

    /** Prejudikaten, the most alike first; and the cases in which the reader has to answer the question of conflict to read them. */
    public record Precedents(List<Precedent> read, List<Neighbour> undeclared) {}

    public Precedents of(CaseFileId id, Dimension dimension, UserId reader) {
        var alike = neighbours.approved(id, reader, precedents.gradedIn(dimension), SHOWN);
        var read = alike.readable().stream().map(Neighbour::id).toList();
        var graded = precedents.grades(read, dimension);
        var decided = decisions.getObject().of(read);
        return new Precedents(
                alike.readable().stream()
                        .flatMap(it -> Optional.ofNullable(graded.get(it.id())).stream()
                                .map(given ->
                                        new Precedent(it, given.grade(), given.motivation(), decided.get(it.id()))))
                        .toList(),
                alike.undeclared());
    }
}
