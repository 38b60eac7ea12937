package se.vagval.strategy.process.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.SignedIn;

/** Processregistret, to read: few enough to stand on one page. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class ProcessReading {

    private final ProcessRepository processes;

    ProcessReading(ProcessRepository processes) {
        this.processes = processes;
    }

    public List<SteeringProcess> all() {
        return processes.all();
    }
}
