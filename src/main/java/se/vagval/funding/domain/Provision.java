package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lagrum in one version, with the days it holds. */
public record Provision(
        UUID id,
        String code,
        int number,
        String law,
        String place,
        String wording,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    boolean saysTheSameAs(Provision other) {
        return law.equals(other.law)
                && place.equals(other.place)
                && wording.equals(other.wording)
                && validFrom.equals(other.validFrom);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** "5 § Förordning (2003:596) …". */
    public String name() {
        return (place + " " + law).strip();
    }
}
