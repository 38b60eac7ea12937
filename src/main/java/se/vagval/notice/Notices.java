package se.vagval.notice;

import se.vagval.identity.UserId;

/** What other modules may ask about notices. */
public interface Notices {

    /** How many the person has not read, in one statement. */
    int unreadOf(UserId person);
}
