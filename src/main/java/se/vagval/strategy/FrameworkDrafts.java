package se.vagval.strategy;

/** Utkast till ramverk, for those who show what a draft would mean: only the RUS-samordnare may ask. */
public interface FrameworkDrafts {

    /** The draft as the version it would become. A draft that does not exist is answered with {@code NotFoundRefusal}. */
    FrameworkVersion draft(String id);

    /** The version it was copied from. */
    FrameworkVersion baseOf(String id);
}
