package se.vagval.casefile;

import java.util.List;
import se.vagval.web.Link;

/**
 * Det som är kvar när ett ärende avslutas. A module that keeps something that ought to be settled first contributes what is
 * left as a bean.
 */
public interface Unsettled {

    /** Ready-made sentences, each with where it is settled; none when nothing is left. */
    List<Link> leftIn(CaseFileId caseFile);
}
