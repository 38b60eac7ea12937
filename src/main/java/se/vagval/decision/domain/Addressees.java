package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Mottagare av ett beslut: the applicant, those who finance the project together with us, and those the report names. */
@Component
class Addressees {

    private final OfficialReportRepository reports;
    private final BriefEditionRepository editions;
    private final CoFinanciers coFinanciers;
    private final Framework framework;

    Addressees(
            OfficialReportRepository reports,
            BriefEditionRepository editions,
            CoFinanciers coFinanciers,
            Framework framework) {
        this.reports = reports;
        this.editions = editions;
        this.coFinanciers = coFinanciers;
        this.framework = framework;
    }

    /** Those who were sent an earlier wording come first; everybody once. */
    List<Addressee> of(CaseFileSummary caseFile, Decision decision, List<DecisionLetter> before) {
        var all = new ArrayList<Addressee>();
        add(all, new Addressee(caseFile.applicant(), AddresseeRole.APPLICANT));
        before.forEach(it -> add(all, it.addressee()));
        edition(decision).ifPresent(it -> financiers(all, it));
        named(caseFile)
                .filter(it -> !coFinanciers.isGroup(it))
                .forEach(it -> add(all, new Addressee(it, AddresseeRole.NAMED)));
        return all;
    }

    private Optional<BriefEdition> edition(Decision decision) {
        return Optional.ofNullable(decision.edition()).flatMap(editions::findById);
    }

    private void financiers(List<Addressee> all, BriefEdition edition) {
        coFinanciers
                .named(edition.report().financing(), frameworkOf(edition))
                .forEach(it -> add(all, new Addressee(it, AddresseeRole.CO_FINANCIER)));
    }

    private FrameworkVersion frameworkOf(BriefEdition edition) {
        return framework.version(edition.content().frameworkVersion());
    }

    /** Whose letter nobody can write before somebody has said who they are. */
    List<String> unnamed(CaseFileSummary caseFile, Decision decision) {
        var financing = edition(decision).stream()
                .flatMap(it -> coFinanciers.unnamed(it.report().financing(), frameworkOf(it)).stream());
        return Stream.concat(financing, named(caseFile).filter(coFinanciers::isGroup))
                .distinct()
                .toList();
    }

    boolean isGroup(Addressee addressee) {
        return addressee.role() != AddresseeRole.APPLICANT && coFinanciers.isGroup(addressee.name());
    }

    /** Those the report says it is sent to, one a line. */
    private Stream<String> named(CaseFileSummary caseFile) {
        return reports
                .findByCaseFile(caseFile.id().value())
                .flatMap(OfficialReport::content)
                .map(it -> it.text(ReportSection.SENT_TO))
                .stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("^[-•]\\s+", "").strip())
                .filter(line -> !line.isEmpty());
    }

    private static void add(List<Addressee> all, Addressee addressee) {
        if (all.stream().noneMatch(it -> it.isSameAs(addressee.name()))) {
            all.add(addressee);
        }
    }
}
