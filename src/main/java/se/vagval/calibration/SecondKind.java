package se.vagval.calibration;

/** Slag av andrabedömning: of the whole case, of the part an expert is asked about, or of a case drawn at random. */
public enum SecondKind {
    WHOLE,
    PART,
    SAMPLE
}
