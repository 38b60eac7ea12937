package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;

/** Mottagare av ett beslut: the applicant, those who finance the project together with us, and those the report names. */
@Component
class Addressees {

    private final OfficialReportRepository reports;
    private final BriefEditionRepository editions;
    private final Phrases phrases;

    Addressees(OfficialReportRepository reports, BriefEditionRepository editions, Phrases phrases) {
        this.reports = reports;
        this.editions = editions;
        this.phrases = phrases;
    }

    /** Those who were sent an earlier wording come first; everybody once. */
    List<Addressee> of(CaseFileSummary caseFile, Decision decision, List<DecisionLetter> before) {
        var all = new ArrayList<Addressee>();
        add(all, new Addressee(caseFile.applicant(), AddresseeRole.APPLICANT));
        before.forEach(it -> add(all, it.addressee()));
        edition(decision).ifPresent(it -> financiers(all, it));
        reports.findByCaseFile(caseFile.id().value())
                .flatMap(OfficialReport::content)
                .map(it -> it.text(ReportSection.SENT_TO))
                .ifPresent(it -> it.lines()
                        .map(line -> line.replaceFirst("^[-•]\\s+", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> add(all, new Addressee(line, AddresseeRole.NAMED))));
        return all;
    }

    private Optional<BriefEdition> edition(Decision decision) {
        return Optional.ofNullable(decision.edition()).flatMap(editions::findById);
    }

    /** The region does not write to itself. */
    private void financiers(List<Addressee> all, BriefEdition edition) {
        var region = phrases.say("decision.document.organisation");
        edition.report().financing().stream()
                .filter(BriefContent.MoneyRow::namesFinancier)
                .map(BriefContent.MoneyRow::name)
                .filter(it -> !it.strip().equalsIgnoreCase(region))
                .forEach(it -> add(all, new Addressee(it, AddresseeRole.CO_FINANCIER)));
    }

    private static void add(List<Addressee> all, Addressee addressee) {
        if (all.stream().noneMatch(it -> it.isSameAs(addressee.name()))) {
            all.add(addressee);
        }
    }
}
