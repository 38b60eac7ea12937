package se.vagval.assessment.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import se.vagval.assessment.Impact;
import se.vagval.assessment.domain.TargetEntry;

/** One target of the dimension: area, priority or strength area. */
record TargetRow(
        @Nullable String code,
        @Nullable @Pattern(regexp = "|[0-4]") String level,
        @Nullable @Pattern(regexp = "|[+0-]") String impact,
        @Nullable @Size(max = 20_000) String motivation,
        @Nullable String levelNow,
        @Nullable String levelPotential,
        @Nullable @Size(max = 2000) String dependsOn,
        boolean statedByApplicant) {

    static TargetRow of(TargetEntry entry) {
        return new TargetRow(
                entry.code(),
                entry.level() == null ? "" : entry.level().toString(),
                entry.impact(),
                entry.motivation(),
                entry.levelNow(),
                entry.levelPotential(),
                entry.dependsOn(),
                entry.statedByApplicant());
    }

    /** Whether something is written about it. */
    boolean isExplained() {
        return !CriterionForm.plain(motivation).isEmpty()
                || !CriterionForm.plain(dependsOn).isEmpty();
    }

    boolean contradictsItself() {
        return Impact.worksAgainst(CriterionForm.plain(impact)) && StringUtils.hasText(level) && !"0".equals(level);
    }

    /** @param rest whether what has no level has no connection, which is level 0 */
    TargetEntry toEntry(boolean rest) {
        var none = rest ? Integer.valueOf(0) : null;
        return new TargetEntry(
                CriterionForm.plain(code),
                StringUtils.hasText(level) ? Integer.valueOf(level) : none,
                CriterionForm.plain(impact),
                CriterionForm.plain(motivation),
                StringUtils.hasText(levelNow) ? levelNow : null,
                StringUtils.hasText(levelPotential) ? levelPotential : null,
                CriterionForm.plain(dependsOn),
                statedByApplicant);
    }
}
