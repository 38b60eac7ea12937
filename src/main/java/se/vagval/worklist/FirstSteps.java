package se.vagval.worklist;

import java.util.List;
import se.vagval.identity.Person;
import se.vagval.web.Link;

/** Börja här. What somebody new to the portal may try; shown on the start page by whoever has something to suggest. */
@FunctionalInterface
public interface FirstSteps {

    List<Link> of(Person person);
}
