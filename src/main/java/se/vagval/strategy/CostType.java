package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** Kostnadsslag, by the name that applications use, with what it means when money is counted. */
public record CostType(String name, List<Trait> traits) {

    /** What sets a cost apart. */
    public enum Trait {
        /** Project income: taken off the costs. */
        DEDUCTED,
        IN_KIND
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public CostType {
        traits = List.copyOf(traits);
    }

    /** The first format knew names only. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CostType named(String name) {
        return new CostType(name, FormatOne.costTraits(name));
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
