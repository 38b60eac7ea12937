package se.vagval.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.domain.CaseReading;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The page of the supplement. */
@Component
class SupplementPages {

    private final CaseReading reading;
    private final Supplementing supplementing;
    private final FormalChecks checks;
    private final Trails trails;
    private final Words words;
    private final Clock clock;

    SupplementPages(
            CaseReading reading,
            Supplementing supplementing,
            FormalChecks checks,
            Trails trails,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.supplementing = supplementing;
        this.checks = checks;
        this.trails = trails;
        this.words = words;
        this.clock = clock;
    }

    /** Everything casefile/supplement.html shows besides the form. */
    record SupplementPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<SupplementRequest> requests,
            @Nullable SupplementRequest open,
            boolean mayAsk,
            boolean mayAnswer) {}

    SupplementPage of(CaseFileId id, UserId person) {
        var summary = reading.summaryOf(reading.open(id));
        var requests = supplementing.requestsOf(id);
        var mine = person.equals(summary.officer());
        var mayAsk = summary.status() == CaseStatus.FORMAL_CHECK || summary.status() == CaseStatus.UNDER_ASSESSMENT;
        return new SupplementPage(
                summary,
                trails.to(summary),
                requests.stream().filter(it -> !it.isOpen()).toList(),
                requests.stream().filter(SupplementRequest::isOpen).findFirst().orElse(null),
                mine && mayAsk,
                mine && summary.status() == CaseStatus.SUPPLEMENT_REQUESTED);
    }

    /** What the officer has noted as remediable is offered as the first questions. */
    String drafted(CaseFileId id) {
        return String.join("\n", checks.remarksOf(id));
    }

    String usualConsequence() {
        return words.message("casefile.supplement.usualConsequence");
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }
}
