package se.vagval.stewardship.domain;

import java.util.UUID;

/** Omfång: the cases of one part, by their ids, which are as good as evenly spread. */
record CaseRange(UUID after, UUID until) {

    /** As many as the job's threads, so that a machine of two cores is used whole. */
    static final int PARTS = 2;

    private static final UUID FIRST = new UUID(0, 0);
    /** As the database orders ids, the half of them begins with an eight. */
    private static final UUID MIDDLE = new UUID(0x7fffffffffffffffL, -1L);

    private static final UUID LAST = new UUID(-1L, -1L);

    static CaseRange of(int part) {
        return part == 0 ? new CaseRange(FIRST, MIDDLE) : new CaseRange(MIDDLE, LAST);
    }
}
