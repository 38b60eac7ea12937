package se.vagval.initiative;

import java.util.List;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What other modules may ask of the register. */
public interface Initiatives {

    /** Those that speak of the same, most alike first; {@code words} as {@code CaseNeighbours} found them to be telling. */
    List<Initiative> like(String words, int most);

    /** Those that work in a municipality, last changed first. */
    List<Initiative> in(String municipality, int most);

    /** Takes in those of a case's initiatives that the register does not have. @return how many it took in */
    int feed(CaseFileId caseFile, List<Initiative.Content> told, UserId officer);
}
