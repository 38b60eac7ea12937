package se.vagval.decision.domain;

/** Mottagare. Who is to be sent a decision, and as what. */
public record Addressee(String name, AddresseeRole role) {

    public Addressee {
        name = name.strip();
    }

    /** One person does not get the same letter twice because the name is typed otherwise. */
    boolean isSameAs(String other) {
        return name.equalsIgnoreCase(other.strip());
    }
}
