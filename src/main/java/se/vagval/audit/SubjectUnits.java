package se.vagval.audit;

import java.util.Optional;
import java.util.UUID;
import se.vagval.identity.UnitId;

/** Whose unit a subject of the trail belongs to: asked when somebody acts who also stands in for a manager of another. */
public interface SubjectUnits {

    Optional<UnitId> unitOf(UUID subject);
}
