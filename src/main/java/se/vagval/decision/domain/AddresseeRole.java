package se.vagval.decision.domain;

import org.springframework.modulith.NamedInterface;

/** Mottagarens roll: the applicant, who also finances the project, or somebody named in the report. */
@NamedInterface("work")
public enum AddresseeRole {
    APPLICANT,
    CO_FINANCIER,
    NAMED
}
