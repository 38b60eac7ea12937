package se.vagval.decision.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.decision.domain.RecordSheet;
import se.vagval.web.AmountReader;
import se.vagval.web.SensitiveText;

/** A decision, as it is typed from the minutes; {@code read} names the papers that were on the page. */
record DecisionForm(
        @Nullable CaseFileId caseFile,
        @Nullable UUID read,
        @NotNull @Nullable LocalDate date,
        @NotNull @Positive @Max(99_999) @Nullable Integer paragraph,
        @NotNull @Nullable Outcome outcome,
        @Size(max = 60) @Nullable String amount,
        @NotBlank @Size(max = 300) @Nullable String decisionMaker,
        @Size(max = 300) @Nullable String rapporteur,
        @Size(max = 5000) @Nullable String participants,
        @Size(max = 20_000) @Nullable String clauses,
        @Size(max = 20_000) @Nullable String conditions,
        @NotBlank @Size(max = 200_000) @Nullable String motivation,
        @Size(max = 5000) @Nullable String deviation,
        @Nullable AppealTrack appealTrack,
        @Size(max = 2000) @Nullable String reason,
        boolean sensitiveKept) {

    /** What the proposal says, to be recorded as it was decided; the outcome is for the person to choose. */
    static DecisionForm proposed(RecordSheet sheet, String decisionMaker) {
        var proposal = sheet.content();
        return new DecisionForm(
                sheet.matter().caseFile(),
                sheet.basis().edition(),
                sheet.day(),
                null,
                null,
                sheet.isGrantProposed() ? Long.toString(proposal.proposed()) : "",
                decisionMaker,
                sheet.rapporteur(),
                "",
                String.join("\n", sheet.basis().clauses()),
                String.join("\n", proposal.conditions()),
                sheet.basis().reasons(),
                "",
                null,
                "",
                false);
    }

    static DecisionForm of(RecordSheet sheet, DecisionMinutes it) {
        return new DecisionForm(
                sheet.matter().caseFile(),
                sheet.basis().edition(),
                it.date(),
                it.paragraph(),
                it.outcome(),
                Objects.toString(it.grantedAmount(), ""),
                it.decisionMaker(),
                it.rapporteur(),
                String.join("\n", it.participants()),
                String.join("\n", it.clauses()),
                String.join("\n", it.conditions()),
                it.motivation(),
                it.deviation(),
                it.appealTrack(),
                "",
                false);
    }

    /** Only the slips of the keyboard are the form's; every rule is the decision's own, said at its field. */
    void check(RecordSheet sheet, LocalDate today, boolean correction, Errors errors) {
        checkAmount(errors);
        if (!sensitiveKept) {
            checkSensitive("clauses", clauses, errors);
            checkSensitive("conditions", conditions, errors);
            checkSensitive("motivation", motivation, errors);
            checkSensitive("deviation", deviation, errors);
        }
        if (correction && text(reason).isEmpty()) {
            errors.rejectValue("reason", "decision.refused." + Reason.CORRECTION_UNEXPLAINED);
        }
        if (errors.hasFieldErrors("date")
                || errors.hasFieldErrors("paragraph")
                || errors.hasFieldErrors("outcome")
                || errors.hasFieldErrors("amount")) {
            return;
        }
        sheet.broken(minutes(), today).forEach(it -> reject(it, errors));
    }

    /** What is said here goes out in letters. */
    private static void checkSensitive(String field, @Nullable String text, Errors errors) {
        SensitiveText.in(text).ifPresent(it -> errors.rejectValue(field, "web.sensitive." + it));
    }

    private static void reject(Reason reason, Errors errors) {
        var field = fieldOf(reason);
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "decision.refused." + reason);
        }
    }

    /** Where what the rule speaks of is mended. */
    static String fieldOf(Reason reason) {
        return switch (reason) {
            case FUTURE_DATE, DATE_OUTSIDE -> "date";
            case AMOUNT_MISSING, AMOUNT_ABOVE_APPLIED, NOT_ALL_GRANTED, ALL_GRANTED -> "amount";
            case RAPPORTEUR_MISSING -> "rapporteur";
            case MOTIVATION_MISSING, MOTIVATION_OF_PROPOSAL -> "motivation";
            case DEPARTURE_UNEXPLAINED -> "deviation";
            case CLAUSES_CONTRADICT -> "clauses";
            case CORRECTION_UNEXPLAINED -> "reason";
            case PARAGRAPH_TAKEN -> "paragraph";
            default -> throw new DecisionRefusal(reason);
        };
    }

    private void checkAmount(Errors errors) {
        var kronor = AmountReader.read(amount);
        if (AmountReader.isMisread(amount)) {
            errors.rejectValue("amount", "amount");
        } else if (kronor.filter(it -> it.stripTrailingZeros().scale() > 0).isPresent()) {
            errors.rejectValue("amount", "whole");
        } else if (outcome != null
                && !outcome.givesMoney()
                && kronor.filter(it -> it.signum() != 0).isPresent()) {
            errors.rejectValue("amount", "nothing");
        }
    }

    DecisionMinutes minutes() {
        return new DecisionMinutes(
                Objects.requireNonNull(date),
                Objects.requireNonNull(paragraph),
                Objects.requireNonNull(outcome),
                AmountReader.read(amount).map(BigDecimal::longValueExact).orElse(null),
                text(decisionMaker),
                text(rapporteur),
                lines(participants),
                text(motivation),
                text(deviation),
                lines(clauses),
                lines(conditions),
                appealTrack);
    }

    String why() {
        return text(reason);
    }

    private static List<String> lines(@Nullable String typed) {
        return Arrays.stream(text(typed).split("\\R"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
