package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.web.Link;

/** Everything the overview of an assessment shows. */
record OverviewPage(
        PageFrame frame,
        List<Row> rows,
        List<Link> missing,
        @Nullable Link next,
        SuggestionView suggestion,
        List<ScoreView> scores,
        int done) {

    /** One criterion as a line of the table. */
    record Row(
            String code,
            String name,
            boolean onTrial,
            String address,
            String grade,
            String motivation,
            int citations,
            String state,
            String look) {}
}
