package se.vagval.casefile.domain;

/** Klassificering. National priority (empty where the form of support has none) and local classification, as codes. */
public record Classification(String nationalPriority, String localClassification) {

    public static final Classification NONE = new Classification("", "");

    public boolean isGiven() {
        return !localClassification.isEmpty();
    }
}
