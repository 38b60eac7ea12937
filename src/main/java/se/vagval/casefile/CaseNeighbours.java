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

    /** The same among the cases whose statement is approved. */
    Neighbours approved(CaseFileId id, UserId reader, int most);

    /** The cases, and the words that tell this one from others, as PostgreSQL asks for them. */
    record Neighbours(String words, List<Neighbour> cases) {}
}
