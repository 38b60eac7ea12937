package se.vagval.scoring.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationContent.FinancingLine;
import se.vagval.casefile.ApplicationContent.MunicipalityShare;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.database.CanonicalJson;
import se.vagval.database.Fingerprint;
import se.vagval.strategy.ProjectType;
import tools.jackson.databind.json.JsonMapper;

/** Det som läses: everything of an application that a proposal may rest on, and nothing else, so that its fingerprint tells when it has to be read anew. */
record ReadApplication(
        String title,
        ProjectType type,
        LocalDate received,
        @Nullable LocalDate start,
        Map<String, String> texts,
        List<MunicipalityShare> municipalities,
        List<ApplicationActor> actors,
        List<BudgetLine> budget,
        List<FinancingLine> financing) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ReadApplication of(CaseFileSummary caseFile, ApplicationContent content) {
        return of(caseFile.title(), caseFile.projectType(), caseFile.received(), content);
    }

    /** Lists in an order of their own: in which order somebody typed them says nothing. */
    static ReadApplication of(String title, ProjectType type, LocalDate received, ApplicationContent content) {
        return new ReadApplication(
                title,
                type,
                received,
                content.projectStart(),
                content.texts().entrySet().stream()
                        .collect(Collectors.toMap(
                                it -> it.getKey().name(), Map.Entry::getValue, (a, b) -> a, TreeMap::new)),
                content.municipalities(),
                sorted(content.actors(), Comparator.comparing(ApplicationActor::name)),
                sorted(content.budget(), Comparator.comparing(BudgetLine::costType)),
                sorted(content.financing(), Comparator.comparing(FinancingLine::type)));
    }

    private static <T> List<T> sorted(List<T> lines, Comparator<T> order) {
        return lines.stream().sorted(order).toList();
    }

    String fingerprint() {
        return Fingerprint.of(CanonicalJson.of(JSON.writeValueAsString(this)));
    }
}
