package se.vagval.decision.domain;

import java.util.UUID;
import se.vagval.web.NotFoundRefusal;

/** The case has no such paper. */
public class NoSuchPaper extends NotFoundRefusal {

    private static final long serialVersionUID = 1L;

    public NoSuchPaper(UUID paper) {
        super("no such paper: " + paper);
    }
}
