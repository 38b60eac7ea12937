package se.vagval.strategy;

/** Ord att leta efter. Each is a pattern of the framework that points a gate's reader at a passage. */
public enum GateWord {
    SIGNATORY,
    OPERATION,
    IN_KIND_BASIS,
    CERTIFICATE,
    COMPANY,
    DE_MINIMIS,
    EUROS,
    ORDERED,
    REGION_OWNS
}
