package se.vagval.casefile.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.OpenActs;

/** Whatever happens to the case itself, but not what is noted in it. */
@Component
class OpenCaseActs implements OpenActs {

    @Override
    public Set<Class<? extends AuditableEvent>> acts() {
        return Arrays.stream(CaseAct.class.getPermittedSubclasses())
                .filter(it -> it != CaseAct.FileNoteWritten.class)
                .map(it -> it.asSubclass(AuditableEvent.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
