package se.vagval.casefile.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseNeighbours;
import se.vagval.database.ValuePlans;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Finds the neighbours of a case. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class NeighbourDirectory implements CaseNeighbours {

    private final NeighbourRepository neighbours;
    private final Users users;
    private final ValuePlans plans;

    NeighbourDirectory(NeighbourRepository neighbours, Users users, ValuePlans plans) {
        this.neighbours = neighbours;
        this.users = users;
        this.plans = plans;
    }

    @Override
    public Neighbours of(CaseFileId id, UserId reader, int most) {
        return found(id, reader, NeighbourRepository.ANY, most);
    }

    @Override
    public Neighbours approved(CaseFileId id, UserId reader, int most) {
        return found(id, reader, NeighbourRepository.APPROVED, most);
    }

    private Neighbours found(CaseFileId id, UserId reader, String among, int most) {
        plans.fromHere();
        var words = neighbours.tellingWords(id);
        return words.isEmpty()
                ? new Neighbours("", List.of())
                : new Neighbours(
                        words, neighbours.like(id, words, InsightReader.of(users.person(reader)), among, most));
    }
}
