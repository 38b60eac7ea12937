package se.vagval.decision.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.domain.Addressee;
import se.vagval.decision.domain.AddresseeRole;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.decision.domain.DispatchSheet;

/** To whom letters are made: those ticked, each under its role, and others by name, one a line. */
record LetterForm(
        @Nullable List<@Size(max = 300) String> applicants,
        @Nullable List<@Size(max = 300) String> coFinanciers,
        @Nullable List<@Size(max = 300) String> named,
        @Size(max = 5000) @Nullable String others,
        @Nullable AppealTrack appealTrack,
        boolean appealRead) {

    /** Everybody suggested is ticked from the start; the person unticks. */
    static LetterForm of(DispatchSheet sheet) {
        return new LetterForm(
                names(sheet, AddresseeRole.APPLICANT),
                names(sheet, AddresseeRole.CO_FINANCIER),
                names(sheet, AddresseeRole.NAMED),
                "",
                sheet.minutes().appealTrack(),
                false);
    }

    private static List<String> names(DispatchSheet sheet, AddresseeRole role) {
        return sheet.suggested().stream()
                .filter(it -> it.role() == role)
                .map(Addressee::name)
                .toList();
    }

    public boolean isTicked(Addressee addressee) {
        return ticked(addressee.role()).contains(addressee.name());
    }

    List<Addressee> addressees() {
        var all = new ArrayList<Addressee>();
        for (var role : AddresseeRole.values()) {
            ticked(role).stream()
                    .filter(it -> !it.isBlank())
                    .map(it -> new Addressee(it, role))
                    .forEach(all::add);
        }
        Stream.of(others == null ? "" : others)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(it -> new Addressee(it, AddresseeRole.NAMED))
                .forEach(all::add);
        return all;
    }

    private List<String> ticked(AddresseeRole role) {
        var found = switch (role) {
            case APPLICANT -> applicants;
            case CO_FINANCIER -> coFinanciers;
            case NAMED -> named;
        };
        return found == null ? List.of() : found;
    }

    static boolean isMended(Reason reason) {
        return reason == Reason.NO_ADDRESSEE
                || reason == Reason.ADDRESSEE_UNNAMED
                || reason == Reason.APPLICANT_MISSING
                || reason == Reason.APPEAL_TRACK_MISSING
                || reason == Reason.APPEAL_UNREAD;
    }

    static String fieldOf(Reason reason) {
        return switch (reason) {
            case APPEAL_TRACK_MISSING -> "appealTrack";
            case APPEAL_UNREAD -> "appealRead";
            default -> "others";
        };
    }
}
