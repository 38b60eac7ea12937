package se.vagval.casefile.web;

import java.util.List;
import org.springframework.validation.Errors;
import se.vagval.casefile.ApplicationFinding;
import se.vagval.casefile.ApplicationFinding.Weight;

/** Says what does not add up at the field a person sees. */
final class Findings {

    private Findings() {}

    static void reject(List<ApplicationFinding> findings, boolean deviationsConfirmed, Errors errors, String path) {
        var deviates = false;
        for (var finding : findings) {
            var isDeviation = finding.weight() == Weight.DEVIATION;
            if (finding.weight() == Weight.WARNING || isDeviation && deviationsConfirmed) {
                continue;
            }
            deviates |= isDeviation;
            errors.rejectValue(
                    place(finding.field(), path),
                    "casefile.finding." + finding.code(),
                    finding.arguments().toArray(),
                    null);
        }
        if (deviates) {
            errors.rejectValue("deviationsConfirmed", "casefile.finding.confirm");
        }
    }

    private static String place(String field, String path) {
        return switch (field) {
            case "received", "channel", "unit" -> field;
            case "municipalities" -> path + "shares";
            default -> path + field;
        };
    }
}
