package se.vagval.assessment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import se.vagval.assessment.Grade;
import se.vagval.assessment.SamiArea;
import se.vagval.assessment.SamiArea.Stance;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.assessment.domain.CitationChange;
import se.vagval.assessment.domain.CitationChange.Wanted;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.assessment.domain.SamiAnswer;
import se.vagval.assessment.domain.TargetEntry;
import se.vagval.assessment.domain.TargetKind;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.SensitiveText;

/** What the page of one criterion sends: the judgement itself, and perhaps a passage to cite or a citation to take away. */
record CriterionForm(
        @Nullable List<@Valid TargetRow> targets,

        @Nullable @Pattern(regexp = "|[0-4]|NOT_ASSESSABLE|NOT_RELEVANT")
        String grade,

        @Nullable @Size(max = 2000) String why,
        @Nullable @Size(max = 200_000) String motivation,
        @Nullable List<@Valid SamiRow> sami,
        @Nullable @Size(max = 20_000) String land,
        @Nullable String sentence,
        @Nullable String source,
        @Nullable @Size(max = 200_000) String passage,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable @Size(max = 200_000) String marked,
        @Nullable UUID removed,
        @Nullable @Size(max = 2000) String deviation,
        @Nullable Integer version,
        boolean sensitiveKept,
        boolean rest) {

    static final String NOT_ASSESSABLE = "NOT_ASSESSABLE";
    static final String NOT_RELEVANT = "NOT_RELEVANT";

    /** One Sami area: how the matter stands to it, and why. */
    record SamiRow(
            @Nullable String code,
            @Nullable Stance stance,
            @Nullable @Size(max = 20_000) String motivation) {

        static SamiRow of(String code, SamiAnswer answer) {
            return answer.of(code)
                    .map(it -> new SamiRow(code, it.stance(), it.why()))
                    .orElseGet(() -> new SamiRow(code, null, ""));
        }

        boolean isSaid() {
            return stance != null || StringUtils.hasText(motivation);
        }
    }

    static CriterionForm of(AssessmentSheet sheet, Criterion criterion) {
        var sami = criterion.dimension().is(DimensionRole.SAMI) ? sheet.parts().sami() : SamiAnswer.NONE;
        return new CriterionForm(
                rows(sheet, criterion),
                criterion.given().map(CriterionForm::choice).orElse(""),
                criterion
                        .given()
                        .map(it -> it instanceof Grade.NotRelevant(var reason) ? reason : "")
                        .orElse(""),
                criterion.motivation(),
                sheet.framework().samiAreas().stream()
                        .map(it -> SamiRow.of(it.code(), sami))
                        .toList(),
                sami.land(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                deviation(sheet, criterion),
                sheet.versionOf(criterion.code()).number(),
                false,
                false);
    }

    /** Asked for when a proposal has been seen, and else not sent. */
    private static @Nullable String deviation(AssessmentSheet sheet, Criterion criterion) {
        return sheet.parts().seenProposals().reasonFor(criterion.code()).orElse(null);
    }

    private static List<TargetRow> rows(AssessmentSheet sheet, Criterion criterion) {
        return TargetKind.of(criterion.dimension())
                .map(kind -> kind.codes(sheet.framework()))
                .orElseGet(List::of)
                .stream()
                .map(code -> criterion.targets().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseGet(() -> TargetEntry.area(code, null, "")))
                .map(TargetRow::of)
                .toList();
    }

    private static String choice(Grade grade) {
        return switch (grade) {
            case Grade.Level(var value) -> String.valueOf(value);
            case Grade.NotAssessable ignored -> NOT_ASSESSABLE;
            case Grade.NotRelevant ignored -> NOT_RELEVANT;
        };
    }

    void check(Errors errors) {
        if (NOT_RELEVANT.equals(grade) && !StringUtils.hasText(why)) {
            errors.rejectValue("why", "required");
        }
        checkTargets(errors);
        checkSami(errors);
        if (!sensitiveKept) {
            SensitiveText.in(motivation).ifPresent(it -> errors.rejectValue("motivation", "web.sensitive." + it));
        }
    }

    /** What works against a goal counts as no connection, so that a level beside it would be dropped in silence. */
    private void checkTargets(Errors errors) {
        for (var at = 0; targets != null && at < targets.size(); at++) {
            if (targets.get(at).contradictsItself()) {
                errors.rejectValue("targets[" + at + "].level", "worksAgainst");
            }
        }
    }

    private void checkSami(Errors errors) {
        for (var at = 0; sami != null && at < sami.size(); at++) {
            var row = sami.get(at);
            var asks = row.stance() == Stance.RISK || row.stance() == Stance.NOT_RELEVANT;
            if (asks && !StringUtils.hasText(row.motivation())) {
                errors.rejectValue(
                        "sami[" + at + "].motivation", row.stance() == Stance.RISK ? "required" : "notRelevant");
            }
        }
    }

    /** Land is asked about on one page only, which then sends an answer, be it empty. */
    GradeEntry toEntry() {
        var given = targets == null
                ? List.<TargetEntry>of()
                : targets.stream().map(it -> it.toEntry(rest)).toList();
        var entry = GradeEntry.of(toGrade().orElse(null), plain(motivation))
                .withTargets(given)
                .withDeviation(deviation);
        return land != null ? entry.withSami(SamiAnswer.of(samiAreas(), plain(land))) : entry;
    }

    /** The targets about which something is written. */
    public Set<String> explained() {
        return targets == null
                ? Set.of()
                : targets.stream()
                        .filter(TargetRow::isExplained)
                        .map(it -> plain(it.code()))
                        .collect(Collectors.toSet());
    }

    /** Whether the page that was sent had a row for that area. */
    public boolean hasSami(int place) {
        return sami != null && sami.size() > place;
    }

    private List<SamiArea> samiAreas() {
        return sami == null
                ? List.of()
                : sami.stream()
                        .filter(SamiRow::isSaid)
                        .map(it -> new SamiArea(plain(it.code()), it.stance(), plain(it.motivation())))
                        .toList();
    }

    private Optional<Grade> toGrade() {
        return switch (plain(grade)) {
            case "" -> Optional.empty();
            case NOT_ASSESSABLE -> Optional.of(new Grade.NotAssessable());
            case NOT_RELEVANT -> Optional.of(new Grade.NotRelevant(plain(why)));
            default -> Optional.of(new Grade.Level(Integer.parseInt(plain(grade))));
        };
    }

    /** What happens to the citations: a passage that was chosen, marked or pasted, and a citation that was taken away. */
    CitationChange citations() {
        return new CitationChange(wanted().orElse(null), removed);
    }

    private Optional<Wanted> wanted() {
        if (StringUtils.hasText(sentence)) {
            return Wanted.ofSentence(sentence);
        }
        if (StringUtils.hasText(source) && start != null && end != null) {
            return Optional.of(new Wanted(source, start, end, null, marked));
        }
        return StringUtils.hasText(passage) ? Optional.of(new Wanted(plain(source), 0, 0, passage)) : Optional.empty();
    }

    static String plain(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
