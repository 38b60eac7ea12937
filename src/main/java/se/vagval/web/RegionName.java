package se.vagval.web;

import java.util.Optional;

/** Regionens namn, as the region itself says it; nothing while it stands as the portal brings it. */
public interface RegionName {

    Optional<String> ofRegion();
}
