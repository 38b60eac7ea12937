package se.vagval.decision.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.domain.LetterDrafting.LetterDraft;
import se.vagval.decision.domain.PartyCommunication;

/** The letter before the decision as it is typed; what it rests on is one reason per line. */
record CommunicationForm(
        @NotBlank @Size(max = 500) @Nullable String addressee,
        @NotBlank @Size(max = 20_000) @Nullable String proposal,
        @NotBlank @Size(max = 20_000) @Nullable String grounds,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate due) {

    static CommunicationForm of(String addressee, LetterDraft drafted) {
        return new CommunicationForm(addressee, drafted.proposal(), String.join("\n", drafted.grounds()), null);
    }

    PartyCommunication.Told toTold() {
        return new PartyCommunication.Told(
                Objects.requireNonNull(addressee),
                Objects.requireNonNull(proposal),
                Objects.requireNonNull(grounds)
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList(),
                Objects.requireNonNull(due));
    }

    /** Where the letter is to go by mail. */
    record PostForm(@NotBlank @Size(max = 254) @Nullable String address) {}

    /** That the letter was sent, as somebody says. */
    record SentForm(
            @NotNull @Nullable LetterWay way,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate sentOn) {}

    record AnswerForm(
            @Size(max = 200_000) @Nullable String answer,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate answeredOn) {}

    record WaiverForm(@NotBlank @Size(max = 5_000) @Nullable String reason) {}
}
