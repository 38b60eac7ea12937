package se.vagval.funding.domain;

import java.util.Collections;
import java.util.SortedMap;

/** Inkomna ansökningar. Of one year and source: how many, how many have been granted, and where those work, by municipality. */
public record Incoming(int cases, int grants, long applied, long granted, SortedMap<String, Long> places) {

    public Incoming {
        places = Collections.unmodifiableSortedMap(places);
    }
}
