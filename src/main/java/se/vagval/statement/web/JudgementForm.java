package se.vagval.statement.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.Judgement;
import se.vagval.statement.Judgement.Ambition;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;
import se.vagval.statement.Judgement.Deviation;
import se.vagval.statement.Judgement.Risk;
import se.vagval.strategy.Recommendation;
import se.vagval.web.AmountReader;

/** What the page of the judgement sends; lists are typed one item per line. */
record JudgementForm(
        @Nullable Recommendation recommendation,
        @Size(max = MOST) @Nullable String deviationInFavour,
        @Size(max = MOST) @Nullable String deviationAgainst,
        @Size(max = MOST) @Nullable String deviationReason,
        @Size(max = MOST) @Nullable String strengths,
        @Size(max = MOST) @Nullable String weaknesses,
        @Size(max = MOST) @Nullable String riskWhat,
        @Size(max = MOST) @Nullable String riskForWhom,
        @Size(max = MOST) @Nullable String riskConsequence,
        @Nullable Ambition ambition,
        @Size(max = MOST) @Nullable String importance,
        @Size(max = MOST) @Nullable String forwardReservation,
        @Size(max = MOST) @Nullable String conditionsBefore,
        @Size(max = MOST) @Nullable String conditionsDuring,
        @Size(max = MOST) @Nullable String conditionsNext,
        @Size(max = MOST) @Nullable String signatories,
        @Nullable LocalDate date,
        @Size(max = 60) @Nullable String amount,
        @NotNull @Nullable Integer version) {

    private static final int MOST = 20_000;

    static JudgementForm of(Judgement from, int number) {
        return new JudgementForm(
                from.recommendation(),
                from.deviation().inFavour(),
                from.deviation().against(),
                from.deviation().reason(),
                String.join("\n", from.strengths()),
                String.join("\n", from.weaknesses()),
                from.risk().what(),
                from.risk().forWhom(),
                from.risk().consequence(),
                from.ambition(),
                from.importance(),
                from.forwardReservation(),
                conditions(from, ConditionType.BEFORE_DECISION),
                conditions(from, ConditionType.DURING_PROJECT),
                conditions(from, ConditionType.NEXT_STEP),
                from.signatories().stream()
                        .map(it -> it.title().isEmpty() ? it.name() : it.name() + ", " + it.title())
                        .collect(Collectors.joining("\n")),
                from.date(),
                Objects.toString(from.amount(), ""),
                number);
    }

    /** With one line more among the conditions of that kind. */
    JudgementForm taking(ConditionType type, String line) {
        return new JudgementForm(
                recommendation,
                deviationInFavour,
                deviationAgainst,
                deviationReason,
                strengths,
                weaknesses,
                riskWhat,
                riskForWhom,
                riskConsequence,
                ambition,
                importance,
                forwardReservation,
                type == ConditionType.BEFORE_DECISION ? beneath(conditionsBefore, line) : conditionsBefore,
                type == ConditionType.DURING_PROJECT ? beneath(conditionsDuring, line) : conditionsDuring,
                type == ConditionType.NEXT_STEP ? beneath(conditionsNext, line) : conditionsNext,
                signatories,
                date,
                amount,
                version);
    }

    private static String beneath(@Nullable String lines, String line) {
        return (text(lines) + "\n" + line).strip();
    }

    int seen() {
        return version == null ? -1 : version;
    }

    Judgement toJudgement() {
        var conditions = new ArrayList<Condition>();
        lines(conditionsBefore).forEach(it -> conditions.add(new Condition(ConditionType.BEFORE_DECISION, it)));
        lines(conditionsDuring).forEach(it -> conditions.add(new Condition(ConditionType.DURING_PROJECT, it)));
        lines(conditionsNext).forEach(it -> conditions.add(new Condition(ConditionType.NEXT_STEP, it)));
        return new Judgement(
                recommendation,
                lines(strengths),
                lines(weaknesses),
                new Risk(text(riskWhat), text(riskForWhom), text(riskConsequence)),
                ambition,
                text(importance),
                text(forwardReservation),
                conditions,
                new Deviation(text(deviationInFavour), text(deviationAgainst), text(deviationReason)),
                lines(signatories).stream().map(JudgementForm::signatory).toList(),
                date,
                AmountReader.read(amount).map(BigDecimal::longValue).orElse(null));
    }

    void checkAmount(Errors errors) {
        var kronor = AmountReader.read(amount);
        if (AmountReader.isMisread(amount)) {
            errors.rejectValue("amount", "amount");
        } else if (kronor.filter(
                        it -> it.signum() <= 0 || it.stripTrailingZeros().scale() > 0)
                .isPresent()) {
            errors.rejectValue("amount", "whole");
        }
    }

    private static Signatory signatory(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new Signatory(line, "")
                : new Signatory(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    private static String conditions(Judgement from, ConditionType type) {
        return from.conditions().stream()
                .filter(it -> it.type() == type)
                .map(Condition::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
