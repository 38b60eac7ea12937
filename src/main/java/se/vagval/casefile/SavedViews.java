package se.vagval.casefile;

import java.util.List;
import se.vagval.identity.Person;
import se.vagval.web.Link;

/** Sparade vyer, as other modules may offer them: by name, each with the address of its list. */
public interface SavedViews {

    List<Link> viewsOf(Person reader);
}
