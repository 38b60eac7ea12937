package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.domain.OverlapAnswer;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;

/** Överlapp och relaterade satsningar. */
record OverlapForm(
        boolean riskOfClash,
        boolean potential,
        boolean unclearInApplication,
        @Nullable @Size(max = 300) String source,
        @Nullable List<@Valid Row> rows,
        @Nullable Integer version)
        implements PartForm {

    /** One related initiative. */
    record Row(
            @Nullable InitiativeStatus status,
            @Nullable @Size(max = 2000) String theme,
            @Nullable @Size(max = 1000) String owner,
            @Nullable @Size(max = 1000) String funder,
            @Nullable InitiativeRelation relation,
            @Nullable @Size(max = 5000) String lesson,
            @Nullable @Size(max = 300) String source) {

        static final Row EMPTY = new Row(null, "", "", "", null, "", "");

        boolean isBlank() {
            return Rows.allBlank(theme, owner, funder, lesson, source);
        }

        boolean saysMore() {
            return status != null || relation != null || !Rows.allBlank(owner, funder, lesson, source);
        }

        static Row of(RelatedInitiative it) {
            return new Row(it.status(), it.theme(), it.owner(), it.funder(), it.relation(), it.lesson(), it.source());
        }

        RelatedInitiative toInitiative() {
            return new RelatedInitiative(
                    status, text(theme), text(owner), text(funder), relation, text(lesson), text(source));
        }
    }

    static OverlapForm of(OverlapAnswer answer, int version) {
        var judgement = answer.judgement();
        return new OverlapForm(
                judgement.riskOfClash(),
                judgement.potential(),
                judgement.unclearInApplication(),
                judgement.source(),
                Rows.withRoom(answer.initiatives().stream().map(Row::of).toList(), () -> Row.EMPTY),
                version);
    }

    @Override
    public void check(Errors errors) {
        Rows.each("rows", rows, (row, fields) -> Rows.named(fields + "theme", row.theme(), row.saysMore(), errors));
    }

    OverlapAnswer toAnswer() {
        return new OverlapAnswer(
                new Overlap(riskOfClash, potential, unclearInApplication, text(source)),
                Rows.kept(rows, Row::isBlank).stream().map(Row::toInitiative).toList());
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        var initiatives = toAnswer().initiatives().stream()
                .map(it -> Rows.joined(it.theme(), it.owner(), it.funder(), it.lesson(), it.source()))
                .collect(Collectors.joining("\n"));
        return Rows.joined(source, initiatives);
    }
}
