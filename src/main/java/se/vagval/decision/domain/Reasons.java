package se.vagval.decision.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.Grade;
import se.vagval.decision.domain.BriefContent.ProfileRow;

/**
 * Skäl för och emot. The three strongest and the three weakest dimensions in the officer's own words; equals stand in the
 * order management asks for: D2, D1, D8, D9, D7, then the others as the framework lists them.
 */
@Component
class Reasons {

    private static final List<String> FIRST = List.of("D2", "D1", "D8", "D9", "D7");
    private static final int LONGEST = 240;
    private static final int STRONG = 3;

    private final ProfileWords words;
    private final Phrases phrases;

    Reasons(ProfileWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    List<String> inFavour(CaseMaterial material) {
        return sentences(
                material,
                levelled(material)
                        .filter(it -> level(it) >= STRONG)
                        .sorted(Comparator.comparingInt(Reasons::level)
                                .reversed()
                                .thenComparingInt(Reasons::rank)));
    }

    /** Weak dimensions first; what could not be judged at all counts as weaker than a low level. */
    List<String> against(CaseMaterial material) {
        var unknown = words.rows(material).stream()
                .filter(it -> graded(material, it) instanceof Grade.NotAssessable)
                .sorted(Comparator.comparingInt(Reasons::rank));
        var weak = levelled(material)
                .filter(it -> level(it) < STRONG)
                .sorted(Comparator.comparingInt(Reasons::level).thenComparingInt(Reasons::rank));
        return sentences(material, Stream.concat(unknown, weak));
    }

    private Stream<ProfileRow> levelled(CaseMaterial material) {
        return words.rows(material).stream().filter(it -> it.level() != null);
    }

    private List<String> sentences(CaseMaterial material, Stream<ProfileRow> rows) {
        return rows.limit(BriefTexts.REASONS).map(it -> sentence(material, it)).toList();
    }

    private String sentence(CaseMaterial material, ProfileRow row) {
        var graded = material.profile().dimensions().get(row.code());
        var why = graded == null ? "" : Excerpt.firstSentence(graded.motivation(), LONGEST);
        return phrases.draft("reason", row.name(), row.word(), why).strip();
    }

    private static Object graded(CaseMaterial material, ProfileRow row) {
        GradedDimension graded = material.profile().dimensions().get(row.code());
        return graded == null ? row : graded.grade();
    }

    private static int level(ProfileRow row) {
        var level = row.level();
        return level == null ? 0 : level;
    }

    private static int rank(ProfileRow row) {
        int at = FIRST.indexOf(row.code());
        return at < 0 ? FIRST.size() : at;
    }
}
