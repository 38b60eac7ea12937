package se.vagval.statement.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.OpenActs;
import se.vagval.statement.StatementAct.StatementApproved;
import se.vagval.statement.StatementAct.StatementSubmitted;

/** That the statement was handed in and approved; nothing of what it said on the way. */
@Component
class OpenStatementActs implements OpenActs {

    @Override
    public Set<Class<? extends AuditableEvent>> acts() {
        return Set.of(StatementSubmitted.class, StatementApproved.class);
    }
}
