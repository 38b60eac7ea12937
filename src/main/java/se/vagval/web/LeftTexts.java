package se.vagval.web;

import java.util.Optional;
import se.vagval.identity.UserId;

/** Lämnade texter. Where somebody can leave what was written in a thing that is no longer theirs to write in. */
public interface LeftTexts {

    /** The address that takes such a text, on every page of the thing; asks no database. */
    Optional<String> addressOn(String path);

    /** The same, only when this person may. */
    Optional<String> addressFor(String path, UserId person);
}
