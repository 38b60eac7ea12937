package se.vagval.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.identity.UnitId;

/** Finds the id of a unit by its name, or makes one that no other unit has: "Å" and "A" are two units. */
@Component
class Units {

    private static final int LONGEST = 40;

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    /** The unit of that name, added when there is none. */
    UnitId named(String name) {
        var plain = name.strip();
        return existing(plain).orElseGet(() -> {
            units.lockForAdding();
            return existing(plain).orElseGet(() -> add(plain));
        });
    }

    private Optional<UnitId> existing(String name) {
        return units.findFirstByNameIgnoreCase(name).map(Unit::id);
    }

    private UnitId add(String name) {
        var stem = stemOf(name);
        var id = stem;
        for (var number = 2; units.existsById(id); number++) {
            id = stem + "-" + number;
        }
        return units.save(new Unit(UnitId.of(id), name)).id();
    }

    private static String stemOf(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "enhet" : plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
