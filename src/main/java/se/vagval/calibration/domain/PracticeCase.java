package se.vagval.calibration.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.ApplicationField;
import se.vagval.strategy.ProjectType;

/**
 * Övningsärende. An invented application with a known outcome per criterion, and why. Data, as the framework is; no case is
 * touched by it.
 */
public record PracticeCase(
        String id,
        String title,
        String lead,
        String framework,
        ProjectType type,
        LocalDate received,
        String period,
        Map<String, Double> places,
        List<ApplicationActor> actors,
        Map<ApplicationField, String> texts,
        List<BudgetLine> budget,
        List<FinancingLine> financing,
        List<Known> known) {

    /** Facit for one criterion: the mark, those that can be defended as well, and why. */
    public record Known(String criterion, String mark, List<String> defensible, String why) {

        public Known {
            if (!defensible.contains(mark) || !defensible.stream().allMatch(Verdict::isMark)) {
                throw new IllegalArgumentException("what is known must be defensible: " + criterion);
            }
        }

        public boolean defends(String given) {
            return defensible.contains(given);
        }
    }

    public Optional<Known> knownOf(String criterion) {
        return known.stream().filter(it -> it.criterion().equals(criterion)).findFirst();
    }

    /** As the scoring service reads applications. */
    ApplicationContent content() {
        var days = period.split("/");
        return new ApplicationContent(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                1,
                texts,
                LocalDate.parse(days[0]),
                LocalDate.parse(days[1]),
                "",
                List.of(),
                places.entrySet().stream()
                        .map(it -> new MunicipalityShare(it.getKey(), it.getValue()))
                        .toList(),
                actors,
                budget,
                financing,
                List.of());
    }
}
