package se.vagval.worklist.web;

import java.time.LocalDate;
import java.util.List;
import se.vagval.web.Link;
import se.vagval.web.Words;
import se.vagval.worklist.domain.Worklist;

/** Everything worklist/worklist.html shows. */
record WorklistPage(Worklist list, List<Link> firstSteps, Words words) implements WorkSentences {

    @Override
    public LocalDate today() {
        return list.today();
    }

    public String greeting() {
        return list.hasMore() ? "worklist.greeting.more" : "worklist.greeting";
    }
}
