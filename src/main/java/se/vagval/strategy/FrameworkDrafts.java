package se.vagval.strategy;

import java.util.List;

/** Utkast till ramverk, for those who show what a draft would mean: only the RUS-samordnare may ask. */
public interface FrameworkDrafts {

    /** The draft as the version it would become. A draft that does not exist is answered with {@code NotFoundRefusal}. */
    FrameworkVersion draft(String id);

    /** The version it was copied from. */
    FrameworkVersion baseOf(String id);

    /** The draft as it stands now, to be kept. */
    FrozenFramework frozen(String id);

    /** Those that somebody works with, by their names. */
    List<String> open();
}
