package se.vagval.identity;

/** Which roles may call which addresses. Every module lists its own; an address nobody listed is closed to all. */
@FunctionalInterface
public interface AddressRules {

    void list(AddressBook book);
}
