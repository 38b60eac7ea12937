package se.vagval.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.vagval.identity.UnitId;

/** Enhet. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    private String id;

    private String name;

    @SuppressWarnings("NullAway")
    protected Unit() {}

    Unit(UnitId id, String name) {
        this.id = id.value();
        this.name = name;
    }

    UnitId id() {
        return UnitId.of(id);
    }

    String name() {
        return name;
    }
}
