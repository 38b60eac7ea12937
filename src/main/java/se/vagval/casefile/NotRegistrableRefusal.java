package se.vagval.casefile;

import java.util.List;

/** The application cannot be registered as it stands; says everything that is in the way. */
public class NotRegistrableRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ApplicationFinding> findings;

    public NotRegistrableRefusal(List<ApplicationFinding> findings) {
        super("application not registrable: "
                + findings.stream().map(it -> it.code().name()).toList());
        this.findings = List.copyOf(findings);
    }

    public List<ApplicationFinding> findings() {
        return findings;
    }
}
