package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Deliverable;
import se.vagval.database.StoredDocument;

/** Leveranser in the order the statement lists them. */
public record DeliverableList(List<Deliverable> deliverables) implements StoredDocument {

    public static final DeliverableList NONE = new DeliverableList(null);

    public DeliverableList(@Nullable List<Deliverable> deliverables) {
        this.deliverables = deliverables == null ? List.of() : List.copyOf(deliverables);
    }
}
