package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** Finansieringsslag, by the name that applications use, with what it means when money is counted. */
public record FinancingType(String name, List<Trait> traits) {

    /** What sets a source of money apart. */
    public enum Trait {
        /** What is applied for in the very case. */
        APPLIED_GRANT,
        PUBLIC,
        /** The region decides on it. */
        REGIONAL,
        IN_KIND,
        /** Decided elsewhere in its own time; that it is pending is a standard condition and stands open for nobody. */
        STANDARD_CONDITION
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public FinancingType {
        traits = List.copyOf(traits);
    }

    /** The first format knew names only. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FinancingType named(String name) {
        return new FinancingType(name, FormatOne.financingTraits(name));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
