package se.vagval.decision.domain;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.OpenActs;
import se.vagval.decision.DecisionCorrected;
import se.vagval.decision.DecisionMade;

/** When the case comes before the committee, and that it is decided; nothing of the papers on their way. */
@Component
class OpenDecisionActs implements OpenActs {

    @Override
    public Set<Class<? extends AuditableEvent>> acts() {
        return Set.of(
                Acts.CasePutOnAgenda.class,
                Acts.CaseTakenOffAgenda.class,
                Acts.CaseTakenFromDelegate.class,
                Acts.DecisionPutOff.class,
                Acts.CaseReferredToDelegate.class,
                DecisionCorrected.class,
                DecisionMade.class);
    }
}
