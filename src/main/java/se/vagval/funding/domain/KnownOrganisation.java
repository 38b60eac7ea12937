package se.vagval.funding.domain;

import java.math.BigDecimal;

/** Känd organisation. One whose ties to the region matter: {@code owned} is the region's share in percent. */
public record KnownOrganisation(String number, int version, String name, BigDecimal owned, String note) {

    boolean saysTheSameAs(KnownOrganisation other) {
        return name.equals(other.name) && owned.compareTo(other.owned) == 0 && note.equals(other.note);
    }

    public boolean isPartlyOwned() {
        return owned.signum() > 0;
    }
}
