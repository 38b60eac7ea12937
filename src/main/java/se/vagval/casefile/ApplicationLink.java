package se.vagval.casefile;

import java.util.Optional;
import se.vagval.web.Link;

/**
 * Länk bredvid ansökan. A module that keeps something which belongs to a case's application contributes the way there as
 * a bean, in at most one statement.
 */
public interface ApplicationLink {

    Optional<Link> linkFor(CaseFileId caseFile);
}
