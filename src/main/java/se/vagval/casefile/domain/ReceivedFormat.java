package se.vagval.casefile.domain;

import org.springframework.modulith.NamedInterface;

/** What a file turns out to be. */
@NamedInterface("work")
public enum ReceivedFormat {
    APPLICATION,
    FINISHED_STATEMENT,
    NEITHER
}
