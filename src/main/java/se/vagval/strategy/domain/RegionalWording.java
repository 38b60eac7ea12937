package se.vagval.strategy.domain;

import java.util.List;
import se.vagval.strategy.FrameworkVersion;

/** Regionens ordalydelse. Puts a region's own words in the place of the portal's, and tells row by row how it went. */
public interface RegionalWording {

    /** The version in the region's words; as it was when there are none. */
    FrameworkVersion applied(FrameworkVersion version);

    /** What became of every row of every file, in the order of the files. */
    List<WordingRow> report();
}
