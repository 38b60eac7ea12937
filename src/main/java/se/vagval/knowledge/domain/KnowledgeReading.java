package se.vagval.knowledge.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseDocuments;
import se.vagval.casefile.CaseDocuments.CaseDocument;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Person;
import se.vagval.web.Paging.Slice;

/** Läsa i Kunskapsbanken: what is published, of the cases that are open to the reader. */
@Service
@CaseReader
@Transactional(readOnly = true)
public class KnowledgeReading {

    public static final int PAGE = 50;

    private final KnowledgeRepository reports;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final CaseDocuments documents;

    KnowledgeReading(KnowledgeRepository reports, CaseFiles caseFiles, CaseInsight insight, CaseDocuments documents) {
        this.reports = reports;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.documents = documents;
    }

    /** A report as it stands on the shelf; its file can be opened once the reader has said whether anything ties to the case. */
    public record Row(KnowledgeReport report, boolean readable) {}

    /** A page of reports with their cases, and the years there are any of. */
    public record Shelf(Slice<Row> reports, Map<CaseFileId, CaseFileSummary> cases, List<Integer> years) {}

    public Shelf shelf(String words, @Nullable Integer year, @Nullable UUID after, Person reader) {
        var found = reports.list(words.strip(), year, after, insight.conditionsFor(reader), PAGE + 1);
        var slice = Slice.of(found, PAGE);
        var ids = slice.rows().stream()
                .map(it -> it.report().caseFile())
                .distinct()
                .toList();
        var cases =
                caseFiles.summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, Function.identity()));
        return new Shelf(slice, cases, reports.years());
    }

    public List<KnowledgeReport> of(CaseFileId caseFile) {
        return reports.of(caseFile);
    }

    /** What can be published of a case. */
    public List<CaseDocument> files(CaseFileId caseFile) {
        return documents.of(caseFile).stream()
                .filter(it -> it.kind() == CaseDocuments.Kind.ATTACHMENT)
                .toList();
    }
}
