package se.vagval.identity;

/** Enhets-id. The part of the region's organisation a person belongs to and a case is handled in. */
public record UnitId(String value) {

    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
