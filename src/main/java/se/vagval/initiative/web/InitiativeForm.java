package se.vagval.initiative.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.casefile.OrganisationNumber;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.Initiative.Content;
import se.vagval.initiative.InitiativeKind;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.web.SensitiveText;

/** One initiative as it is typed. */
record InitiativeForm(
        @NotNull @Nullable InitiativeKind kind,
        @NotNull @Nullable InitiativeStatus status,
        @NotBlank @Size(max = 2000) @Nullable String theme,
        @Size(max = 1000) @Nullable String towards,
        @Size(max = 1000) @Nullable String owner,
        @Size(max = 20) @Nullable String ownerNumber,
        @Size(max = 1000) @Nullable String funder,
        @Size(max = 5000) @Nullable String lesson,
        @Nullable List<String> municipalities,
        @Nullable List<String> focusAreas,
        @Size(max = 1000) @Nullable String source,
        @Nullable Integer version) {

    static final InitiativeForm EMPTY =
            new InitiativeForm(null, null, "", "", "", "", "", "", List.of(), List.of(), "", 0);

    static InitiativeForm of(Initiative it) {
        var content = it.content();
        return new InitiativeForm(
                content.kind(),
                content.status(),
                content.theme(),
                content.towards(),
                content.owner(),
                content.ownerNumber(),
                content.funder(),
                content.lesson(),
                content.municipalities(),
                content.focusAreas(),
                content.source(),
                it.version());
    }

    void check(Errors errors) {
        if (!text(ownerNumber).isEmpty() && !OrganisationNumber.isValid(text(ownerNumber))) {
            errors.rejectValue("ownerNumber", "organisationNumber");
        }
        if (kind != null && kind.isTurnedToSomebody() && text(towards).isEmpty()) {
            errors.rejectValue("towards", "required");
        }
        SensitiveText.in(text(theme) + " " + text(lesson))
                .ifPresent(it -> errors.rejectValue("lesson", "web.sensitive." + it));
    }

    int seen() {
        return version == null ? 0 : version;
    }

    Content toContent() {
        return new Content(
                kind,
                Objects.requireNonNull(status),
                text(theme),
                text(towards),
                text(owner),
                text(ownerNumber),
                text(funder),
                text(lesson),
                chosen(municipalities),
                chosen(focusAreas),
                text(source));
    }

    private static List<String> chosen(@Nullable List<String> typed) {
        return typed == null
                ? List.of()
                : typed.stream().filter(it -> !it.isBlank()).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
