package se.vagval.casefile;

/**
 * Dörrar. Whether an address would open to the reader of the page: by the list of addresses and, in the case that the page
 * is about, by the case's own rules. A page asks before it shows a link, so that no link leads anybody to a closed door.
 */
public interface CaseDoors {

    boolean isOpen(String address);

    /**
     * Whether what stands there may be told elsewhere: only what the reader may read now. A link is shown to whoever has first to
     * answer the question of conflict; what lies behind it is not.
     */
    boolean mayTell(String address);

    /** Whether a form sent there would be heard. */
    boolean mayDo(String address);
}
