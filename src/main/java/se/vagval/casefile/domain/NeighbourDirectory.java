package se.vagval.casefile.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseCondition;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseNeighbours;
import se.vagval.casefile.Neighbour;
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
        plans.fromHere();
        var words = neighbours.tellingWords(id);
        return new Neighbours(
                words, found(id, words, InsightReader.of(users.person(reader)), NeighbourRepository.ANY, most));
    }

    @Override
    public Precedents approved(CaseFileId id, UserId reader, CaseCondition among, int most) {
        plans.fromHere();
        var words = neighbours.tellingWords(id);
        var person = users.person(reader);
        var who = InsightReader.of(person);
        var mustDeclare = CaseRules.mustDeclare(person);
        var declared = mustDeclare ? CaseSelection.DECLARED : "true";
        return new Precedents(
                found(id, words, who, precedents(declared, among), most),
                mustDeclare ? found(id, words, who, precedents("not " + declared, among), most) : List.of());
    }

    private List<Neighbour> found(CaseFileId id, String words, InsightReader who, CaseCondition among, int most) {
        return words.isEmpty() ? List.of() : neighbours.like(id, words, who, among, most);
    }

    private static CaseCondition precedents(String declared, CaseCondition among) {
        var all = List.of(NeighbourRepository.APPROVED, BlindReaderRepository.SIGHTED, declared, among.sql());
        return new CaseCondition(String.join(" and ", all), among.values());
    }
}
