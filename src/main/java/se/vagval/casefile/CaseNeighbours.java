package se.vagval.casefile;

import java.util.List;
import se.vagval.identity.UserId;

/**
 * Grannar till ett ärende, as other rooms ask for them; what is closed to the reader is neither found nor counted. A case with
 * a secrecy mark is nobody's neighbour, whoever asks: what is found is written on into the case it was found for.
 */
public interface CaseNeighbours {

    /** Most alike first, by words, applicant and actors; in two statements, however many cases there are. */
    Neighbours of(CaseFileId id, UserId reader, int most);

    /**
     * The same among the cases whose statement is approved and that the asking room's own condition is true of: as many as
     * asked for that the reader may read the result of, and as many in which the question of conflict is left to answer.
     */
    Precedents approved(CaseFileId id, UserId reader, CaseCondition among, int most);

    /** The cases, and the words that tell this one from others, as PostgreSQL asks for them. */
    record Neighbours(String words, List<Neighbour> cases) {}

    /** Those that may be read, and those in which the reader has to say first whether anything ties to them. */
    record Precedents(List<Neighbour> readable, List<Neighbour> undeclared) {}
}
