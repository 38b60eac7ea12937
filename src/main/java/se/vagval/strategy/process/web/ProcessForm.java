package se.vagval.strategy.process.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.strategy.process.domain.ProcessState;
import se.vagval.strategy.process.domain.SteeringProcess;
import se.vagval.strategy.process.domain.SteeringProcess.Content;

/** One process as it is typed. */
record ProcessForm(
        @NotBlank @Size(max = 300) @Nullable String name,
        @NotBlank @Size(max = 300) @Nullable String responsible,
        @Size(max = 40) @Nullable String document,
        @NotNull @Nullable ProcessState state,
        @Nullable LocalDate begins,
        @NotNull @Nullable LocalDate due,
        @Size(max = 5000) @Nullable String plan,
        @Nullable Integer version) {

    static final ProcessForm EMPTY = new ProcessForm("", "", "", ProcessState.PLANNED, null, null, "", 0);

    static ProcessForm of(SteeringProcess it) {
        var content = it.content();
        return new ProcessForm(
                content.name(),
                content.responsible(),
                content.document(),
                content.state(),
                content.begins(),
                content.due(),
                content.plan(),
                it.version());
    }

    void check(Errors errors) {
        if (begins != null && due != null && begins.isAfter(due)) {
            errors.rejectValue("due", "strategy.process.beforeItBegins");
        }
    }

    int seen() {
        return version == null ? 0 : version;
    }

    Content toContent() {
        return new Content(
                text(name),
                text(responsible),
                text(document),
                Objects.requireNonNull(state),
                begins,
                Objects.requireNonNull(due),
                text(plan));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
