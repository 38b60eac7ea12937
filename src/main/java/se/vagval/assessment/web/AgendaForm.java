package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.Impact;
import se.vagval.assessment.OtherGoal;
import se.vagval.assessment.domain.AgendaAnswer;

/** Agenda 2030 as a grid: each goal direct or indirect, positive or negative, with the reasons kept apart. */
record AgendaForm(
        @Nullable List<@Valid Row> rows,
        @Nullable List<@Valid OtherRow> others,
        @Nullable @Size(max = 20_000) String forPersons,
        @Nullable @Size(max = 20_000) String forPlaces,
        @Nullable @Size(max = 20_000) String forSociety,
        @Nullable Integer version)
        implements PartForm {

    private static final int GOALS = 17;

    /** A page that was sent without the other goals still has a row for each. */
    AgendaForm {
        var sent = others == null ? List.<OtherRow>of() : others;
        others = IntStream.range(0, OtherGoal.Kind.values().length)
                .mapToObj(it -> it < sent.size() ? sent.get(it) : new OtherRow("", ""))
                .toList();
    }

    /** One global goal. */
    record Row(
            int goal,
            boolean main,
            boolean directPositive,
            boolean indirectPositive,
            @Nullable @Size(max = 2000) String positiveReason,
            boolean directNegative,
            boolean indirectNegative,
            @Nullable @Size(max = 2000) String negativeReason) {

        static Row of(int goal, AgendaAnswer answer) {
            return new Row(
                    goal,
                    answer.mainGoals().contains(goal),
                    has(answer, goal, true, true),
                    has(answer, goal, false, true),
                    reason(answer, goal, true),
                    has(answer, goal, true, false),
                    has(answer, goal, false, false),
                    reason(answer, goal, false));
        }

        private static boolean has(AgendaAnswer answer, int goal, boolean direct, boolean positive) {
            return answer.effects().stream()
                    .anyMatch(it -> it.goal() == goal && it.direct() == direct && it.positive() == positive);
        }

        private static String reason(AgendaAnswer answer, int goal, boolean positive) {
            return answer.effects().stream()
                    .filter(it -> it.goal() == goal && it.positive() == positive)
                    .map(AgendaEffect::reason)
                    .findFirst()
                    .orElse("");
        }

        List<AgendaEffect> toEffects() {
            var effects = new ArrayList<AgendaEffect>();
            if (directPositive) {
                effects.add(new AgendaEffect(goal, true, true, text(positiveReason)));
            }
            if (indirectPositive) {
                effects.add(new AgendaEffect(goal, false, true, text(positiveReason)));
            }
            if (directNegative) {
                effects.add(new AgendaEffect(goal, true, false, text(negativeReason)));
            }
            if (indirectNegative) {
                effects.add(new AgendaEffect(goal, false, false, text(negativeReason)));
            }
            return effects;
        }
    }

    /** One goal beside Agenda 2030, always in the same place. */
    record OtherRow(
            @Nullable @Pattern(regexp = "|[+0-]") String impact,
            @Nullable @Size(max = 2000) String reason) {

        static OtherRow of(OtherGoal.Kind kind, AgendaAnswer answer) {
            return answer.otherGoals().stream()
                    .filter(it -> it.kind() == kind)
                    .findFirst()
                    .map(it -> new OtherRow(it.impact(), it.reason()))
                    .orElseGet(() -> new OtherRow("", ""));
        }
    }

    static AgendaForm of(AgendaAnswer answer, int version) {
        return new AgendaForm(
                IntStream.rangeClosed(1, GOALS)
                        .mapToObj(it -> Row.of(it, answer))
                        .toList(),
                Stream.of(OtherGoal.Kind.values())
                        .map(it -> OtherRow.of(it, answer))
                        .toList(),
                answer.forPersons(),
                answer.forPlaces(),
                answer.forSociety(),
                version);
    }

    @Override
    public void check(Errors errors) {
        if (toAnswer().mainGoals().size() > AgendaAnswer.MOST_MAIN_GOALS) {
            errors.reject("tooManyMainGoals");
        }
        Rows.each("rows", rows, (row, fields) -> {
            check(
                    row,
                    row.directPositive() || row.indirectPositive(),
                    fields + "positiveReason",
                    row.positiveReason(),
                    errors);
            check(
                    row,
                    row.directNegative() || row.indirectNegative(),
                    fields + "negativeReason",
                    row.negativeReason(),
                    errors);
        });
        Rows.each("others", others, (other, fields) -> check(other, fields, errors));
    }

    /** What has a reason says which way it goes, and what does harm says why. */
    private static void check(OtherRow other, String fields, Errors errors) {
        Rows.named(fields + "impact", other.impact(), !Rows.allBlank(other.reason()), errors);
        if (Impact.NEGATIVE.equals(other.impact()) && Rows.allBlank(other.reason())) {
            errors.rejectValue(fields + "reason", "required");
        }
    }

    /** An effect says why, and a why says whether the effect is direct or not: without that it would have no place to stay. */
    private static void check(Row row, boolean isTicked, String field, @Nullable String reason, Errors errors) {
        if (isTicked == Rows.allBlank(reason)) {
            errors.rejectValue(field, isTicked ? "reason" : "effect", new Object[] {row.goal()}, null);
        }
    }

    AgendaAnswer toAnswer() {
        var known = rows == null
                ? List.<Row>of()
                : rows.stream()
                        .filter(Objects::nonNull)
                        .filter(it -> it.goal() >= 1 && it.goal() <= GOALS)
                        .toList();
        return new AgendaAnswer(
                known.stream().flatMap(it -> it.toEffects().stream()).toList(),
                known.stream().filter(Row::main).map(Row::goal).toList(),
                otherGoals(),
                text(forPersons),
                text(forPlaces),
                text(forSociety));
    }

    private List<OtherGoal> otherGoals() {
        var kinds = OtherGoal.Kind.values();
        return others == null
                ? List.of()
                : IntStream.range(0, Math.min(kinds.length, others.size()))
                        .filter(it -> !Rows.allBlank(others.get(it).impact()))
                        .mapToObj(it -> new OtherGoal(
                                kinds[it],
                                text(others.get(it).impact()),
                                text(others.get(it).reason())))
                        .toList();
    }

    @Override
    public int rowCount() {
        return rows == null ? 0 : rows.size();
    }

    @Override
    public String asText() {
        var effects = toAnswer().effects().stream()
                .map(it -> it.goal() + (it.positive() ? " + " : " – ") + it.reason())
                .collect(Collectors.joining("\n"));
        var other = otherGoals().stream().map(OtherGoal::reason).collect(Collectors.joining("\n"));
        return Rows.joined(effects, other, forPersons, forPlaces, forSociety);
    }
}
