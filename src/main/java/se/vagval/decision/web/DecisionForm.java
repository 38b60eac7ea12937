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
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.BriefContent;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.web.AmountReader;

/** A decision, as it is typed from the minutes. */
record DecisionForm(
        @Nullable CaseFileId caseFile,
        @NotNull @Nullable LocalDate date,
        @NotNull @Positive @Max(99_999) @Nullable Integer paragraph,
        @NotNull @Nullable Outcome outcome,
        @Size(max = 60) @Nullable String amount,
        @NotBlank @Size(max = 300) @Nullable String decisionMaker,
        @Size(max = 300) @Nullable String rapporteur,
        @Size(max = 5000) @Nullable String participants,
        @NotBlank @Size(max = 200_000) @Nullable String motivation,
        @Size(max = 5000) @Nullable String deviation,
        @Size(max = 2000) @Nullable String reason) {

    static DecisionForm empty(CaseFileId caseFile, LocalDate date, String decisionMaker, String rapporteur) {
        return new DecisionForm(caseFile, date, null, null, "", decisionMaker, rapporteur, "", "", "", "");
    }

    static DecisionForm of(CaseFileId caseFile, DecisionMinutes it) {
        return new DecisionForm(
                caseFile,
                it.date(),
                it.paragraph(),
                it.outcome(),
                Objects.toString(it.grantedAmount(), ""),
                it.decisionMaker(),
                it.rapporteur(),
                String.join("\n", it.participants()),
                it.motivation(),
                it.deviation(),
                "");
    }

    /** The rules across fields, each said at the field where it is mended. */
    void check(BriefContent proposal, LocalDate notAfter, boolean correction, Errors errors) {
        if (date != null && date.isAfter(notAfter)) {
            errors.rejectValue("date", "future");
        }
        checkAmount(proposal.appliedAmount(), errors);
        if (outcome != null && departs(outcome, proposal) && text(deviation).isEmpty()) {
            errors.rejectValue("deviation", "unexplained");
        }
        if (correction && text(reason).isEmpty()) {
            errors.rejectValue("reason", "required");
        }
    }

    private void checkAmount(long applied, Errors errors) {
        var kronor = AmountReader.read(amount);
        if (AmountReader.isMisread(amount)) {
            errors.rejectValue("amount", "amount");
        } else if (outcome != null && outcome.givesMoney() && kronor.isEmpty()) {
            errors.rejectValue("amount", "required");
        } else if (outcome != null
                && !outcome.givesMoney()
                && kronor.filter(it -> it.signum() != 0).isPresent()) {
            errors.rejectValue("amount", "nothing");
        } else if (outcome != null && outcome.givesMoney()) {
            checkSize(kronor.orElse(BigDecimal.ZERO), BigDecimal.valueOf(applied), errors);
        }
    }

    private void checkSize(BigDecimal granted, BigDecimal applied, Errors errors) {
        if (granted.signum() <= 0 || granted.stripTrailingZeros().scale() > 0) {
            errors.rejectValue("amount", "whole");
        } else if (granted.compareTo(applied) > 0) {
            errors.rejectValue("amount", "more");
        } else if (outcome == Outcome.GRANTED && granted.compareTo(applied) < 0) {
            errors.rejectValue("amount", "less");
        } else if (outcome == Outcome.PARTLY_GRANTED && granted.compareTo(applied) == 0) {
            errors.rejectValue("amount", "all");
        }
    }

    private static boolean departs(Outcome outcome, BriefContent proposal) {
        var recommendation = proposal.recommendation();
        return recommendation != null
                && switch (recommendation) {
                    case PRIORITISE, PRIORITISE_WITH_CONDITIONS -> outcome != Outcome.GRANTED;
                    case REQUEST_SUPPLEMENT -> true;
                    case DECLINE -> outcome.givesMoney();
                };
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
                text(deviation));
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
