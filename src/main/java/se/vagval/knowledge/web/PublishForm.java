package se.vagval.knowledge.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.knowledge.domain.KnowledgeReport.Content;
import se.vagval.knowledge.domain.ReportKind;
import se.vagval.web.SensitiveText;

/** A report for the knowledge bank as it is typed. */
record PublishForm(
        @NotNull @Nullable UUID attachment,
        @NotNull @Nullable ReportKind kind,
        @NotBlank @Size(max = 300) @Nullable String title,
        @NotBlank @Size(max = 300) @Nullable String theme,
        @NotNull @Min(1990) @Max(2200) @Nullable Integer year,
        @NotBlank @Size(max = 3000) @Nullable String lessons) {

    static PublishForm fresh(int year) {
        return new PublishForm(null, null, "", "", year, "");
    }

    void check(Errors errors) {
        SensitiveText.in(text(title) + " " + text(lessons))
                .ifPresent(it -> errors.rejectValue("lessons", "web.sensitive." + it));
    }

    Content toContent() {
        return new Content(
                Objects.requireNonNull(kind), text(title), text(theme), Objects.requireNonNull(year), text(lessons));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
