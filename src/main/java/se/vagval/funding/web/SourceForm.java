package se.vagval.funding.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.funding.FundingSource;
import se.vagval.funding.SourceKind;

/** A source of money as it is typed. */
record SourceForm(
        @NotBlank @Pattern(regexp = "\\s*[A-Za-zÅÄÖåäö0-9-]{1,20}\\s*|") @Nullable
        String code,

        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull @Nullable SourceKind kind,
        @Size(max = 20) @Nullable String fund) {

    static final SourceForm EMPTY = new SourceForm("", "", null, "");

    FundingSource toSource() {
        return new FundingSource(
                Objects.requireNonNull(code).strip().toUpperCase(Locale.ROOT),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(kind),
                fund == null || fund.isBlank() ? null : fund.strip(),
                null);
    }
}
