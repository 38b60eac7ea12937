package se.vagval.casefile;

import java.util.List;

/** The application cannot be registered as it stands; says everything that is in the way. */
public class ApplicationNotRegistrable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ApplicationFinding> findings;

    public ApplicationNotRegistrable(List<ApplicationFinding> findings) {
        super("application not registrable: "
                + findings.stream().map(it -> it.code().name()).toList());
        this.findings = List.copyOf(findings);
    }

    public List<ApplicationFinding> findings() {
        return findings;
    }
}
