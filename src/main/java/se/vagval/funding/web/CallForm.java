package se.vagval.funding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.funding.domain.CallKind;
import se.vagval.funding.domain.FundingCall;

/** A call or an offer as it is typed: criteria a line each. */
record CallForm(
        int seen,
        @NotNull @Nullable CallKind kind,
        @NotBlank @Size(max = 300) @Nullable String title,
        @Size(max = 20) @Nullable String source,
        @Size(max = 20_000) @Nullable String criteria,
        @Size(max = 60) @Nullable String budget,
        @NotNull @Nullable LocalDate opens,
        @NotNull @Nullable LocalDate closes,
        @Size(max = 17) List<Integer> goals,
        @Nullable LocalDate decidedOn,
        @Size(max = 300) @Nullable String reference) {

    @SuppressWarnings("NullAway")
    CallForm {
        goals = goals == null
                ? List.of()
                : goals.stream().filter(Objects::nonNull).toList();
    }

    static final CallForm EMPTY = new CallForm(0, null, "", "", "", "", null, null, List.of(), null, "");

    static CallForm of(FundingCall it) {
        return new CallForm(
                it.version(),
                it.kind(),
                it.title(),
                it.source(),
                String.join("\n", it.criteria()),
                Kronor.write(it.budget()),
                it.opens(),
                it.closes(),
                it.goals(),
                it.decidedOn(),
                it.reference());
    }

    @Nullable
    FundingCall read(UUID id, Errors errors) {
        var kronor = Kronor.read(budget, "budget", errors);
        Days.check(opens, "opens", errors);
        Days.check(closes, "closes", errors);
        Days.check(decidedOn, "decidedOn", errors);
        if (opens != null && closes != null && closes.isBefore(opens)) {
            errors.rejectValue("closes", "funding.call.closesFirst");
        }
        checkDecision(errors);
        if (errors.hasErrors()) {
            return null;
        }
        var call = call(id, kronor == null || kronor == 0 ? null : kronor);
        if (call.outlastsItsYear()) {
            errors.rejectValue("closes", "funding.call.oneYear");
        }
        return call;
    }

    /** Nobody may answer an offer that nobody has decided. */
    private void checkDecision(Errors errors) {
        if (kind == CallKind.OFFER && decidedOn == null) {
            errors.rejectValue("decidedOn", "funding.call.offerDecided");
        }
        if (kind == CallKind.OFFER && (reference == null || reference.isBlank())) {
            errors.rejectValue("reference", "funding.call.offerReference");
        }
    }

    private FundingCall call(UUID id, @Nullable Long kronor) {
        return new FundingCall(
                id,
                seen,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title).strip(),
                source == null || source.isBlank() ? null : source.strip(),
                criteria == null
                        ? List.of()
                        : criteria.lines()
                                .map(String::strip)
                                .filter(it -> !it.isEmpty())
                                .toList(),
                kronor,
                Objects.requireNonNull(opens),
                Objects.requireNonNull(closes),
                goals.stream().filter(it -> it >= 1 && it <= 17).toList(),
                decidedOn,
                reference == null ? "" : reference.strip());
    }
}
