package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.SpecialisationAmbition;
import se.vagval.assessment.domain.AssessmentSheet.CitationLine;

/** Everything the profile shows: three scores, the picture, its table with the reasons, the suggestion and its rules. */
record ProfilePage(
        PageFrame frame,
        List<ScoreView> scores,
        List<StrengthLine> strengths,
        @Nullable SpecialisationAmbition ambition,
        List<Row> rows,
        ProfilePicture picture,
        SuggestionView suggestion,
        List<String> negativeGoals,
        boolean readFromStatement) {

    /** A strength area: the strength of its connection, and the two levels as fields of their own. */
    record StrengthLine(
            String name, String connection, String now, String potential, String dependsOn, boolean stated) {}

    /** One dimension with why it was graded so. */
    record Row(
            String code,
            String name,
            boolean onTrial,
            String grade,
            @Nullable Integer level,
            String motivation,
            List<CitationLine> citations,
            String address) {}
}
