package se.vagval.report.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioFigures;
import se.vagval.portfolio.PortfolioFigures.KnownFigure;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.report.domain.ReportTemplate.Question;
import se.vagval.report.domain.ReportTemplate.Section;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Källor till svaren. Each names a query (FIGURE/GRANTED/FUND/ERUF-MN/CASES, ACTOR, EFFECT …) and can be asked again at any
 * time; what it says is a phrase ready to stand in the text.
 */
@Component
class AnnualReportSources {

    private static final String KEY = "report.source.";

    private final PortfolioFigures figures;
    private final ResultRepository results;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final Words words;

    AnnualReportSources(
            PortfolioFigures figures, ResultRepository results, CaseFiles caseFiles, Framework framework, Words words) {
        this.figures = figures;
        this.results = results;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.words = words;
    }

    /** Det som kan hämtas: what it is, what it says now, and the page that shows its cases if there is one. */
    record Offer(
            String source,
            String label,
            String phrase,
            @Nullable String address) {}

    List<Offer> offers(int year, Section section, Question question) {
        var offers = new ArrayList<Offer>();
        for (var kind : question.gathers()) {
            if (kind == Gathered.FIGURE) {
                figures(section, question).forEach(it -> offers.add(offer(year, section, it)));
            } else {
                offers.add(offer(year, section, kind.name()));
            }
        }
        return offers.stream().filter(it -> !it.phrase().isEmpty()).toList();
    }

    private static List<String> figures(Section section, Question question) {
        var whole = section.area().isEmpty() ? "ALL/ALL" : PortfolioCut.AREA + "/" + section.area();
        var cuts = question.funds().isEmpty()
                ? List.of(whole)
                : question.funds().stream()
                        .map(it -> PortfolioCut.FUND + "/" + it)
                        .toList();
        var keys = new ArrayList<String>();
        for (var cut : cuts) {
            for (var measure : List.of(PortfolioMeasure.GRANTED, PortfolioMeasure.ONGOING)) {
                keys.add("FIGURE/" + measure + "/" + cut + "/CASES");
                keys.add("FIGURE/" + measure + "/" + cut + "/AMOUNT");
            }
        }
        return keys;
    }

    Offer offer(int year, Section section, String source) {
        var parts = source.split("/");
        if (!parts[0].equals("FIGURE")) {
            var kind = Gathered.valueOf(parts[0]);
            return new Offer(source, words.message(KEY + kind), phrase(year, section, kind), null);
        }
        var measure = PortfolioMeasure.valueOf(parts[1]);
        var cut = parts[2].equals("ALL") ? null : PortfolioCut.valueOf(parts[2]);
        var figure = figures.figure(measure, year, cut, parts[3]);
        var what = cut == null
                ? ""
                : framework.versions().getFirst().textOf(parts[3]).orElse(parts[3]);
        return new Offer(
                source,
                words.message(KEY + measure + "." + parts[4], Integer.toString(year), what),
                phrase(figure, parts[4]),
                figure.address());
    }

    private String phrase(KnownFigure figure, String unit) {
        return unit.equals("CASES")
                ? words.message(KEY + "cases", figure.cases())
                : Swedish.amount(figure.amount()).replace('\u00A0', ' ');
    }

    private String phrase(int year, Section section, Gathered kind) {
        if (kind == Gathered.ACTOR) {
            var actors = results.actors(year, section.area());
            return actors.isEmpty() ? "" : words.message(KEY + "actors", String.join(", ", actors));
        }
        var found = results.of(year, ResultKind.valueOf(kind.name()), section.area(), areas());
        var numbers = caseFiles
                .summariesOf(found.stream().map(CaseResult::caseFile).distinct().toList())
                .stream()
                .collect(Collectors.toMap(
                        CaseFileSummary::id, it -> it.registryNumber().value()));
        return found.stream()
                .map(it -> line(it, numbers.getOrDefault(it.caseFile(), "")))
                .collect(Collectors.joining("\n"));
    }

    /** "– Fler har arbete. Bidrar till: … Grund: uppföljning. (RUN/117/2026)" */
    private String line(CaseResult it, String number) {
        var goal = it.goal();
        var ground = it.ground();
        var line = new StringBuilder("– ").append(Swedish.closed(it.text()));
        if (goal != null) {
            line.append(' ').append(words.message(KEY + "goal", nameOf(goal)));
        }
        if (ground != null) {
            line.append(' ').append(words.message(KEY + "ground", words.of(ground)));
        }
        return line.append(" (").append(number).append(')').toString();
    }

    private Set<String> areas() {
        return framework.versions().stream()
                .flatMap(it -> it.nationalAreas().stream())
                .map(FrameworkVersion.Item::code)
                .collect(Collectors.toSet());
    }

    private String nameOf(String goal) {
        return framework.versions().stream()
                .flatMap(it -> it.textOf(goal).stream())
                .findFirst()
                .orElse(goal);
    }
}
