package se.vagval.audit;

import java.util.List;
import java.util.SequencedMap;

/** Ord för en handling. Told by whoever leaves an act whose details are not the same each time. */
public interface ActWords {

    /** See {@link ActName}. */
    String act();

    /** What stands in the sentence {@code event.<act>}, for all that has ever been traced under that name. */
    List<String> tell(SequencedMap<String, String> details);
}
