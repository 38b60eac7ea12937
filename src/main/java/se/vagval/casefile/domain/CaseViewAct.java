package se.vagval.casefile.domain;

import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;

/** What people do with their views of the list. */
sealed interface CaseViewAct extends AuditableEvent {

    @ActName("CaseViewSaved")
    record CaseViewSaved(UUID subject, UserId actor) implements CaseViewAct {}

    @ActName("CaseViewRemoved")
    record CaseViewRemoved(UUID subject, UserId actor) implements CaseViewAct {}
}
