package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Option;

/**
 * Förslaget till ett kriterium, as its fold shows it: closed until the officer has asked for it, and told to be {@code stale}
 * when application or reading guide have changed since.
 */
record ProposalView(
        boolean shown,
        boolean stale,
        boolean ownLevelFirst,
        List<One> proposals,
        List<Quote> vague,
        List<Quote> addressing) {

    /** One proposed level; {@code choices} take it or another, each by one press, and are none where nothing is to be chosen. */
    record One(
            @Nullable String name,
            String level,
            String confidence,
            String reason,
            List<Quote> passages,
            List<String> speakingFor,
            List<String> against,
            List<Option> choices) {}

    /** Textställe with the name of its field. */
    record Quote(String text, String label) {}
}
