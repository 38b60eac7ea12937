package se.vagval.exchange.domain;

import static se.vagval.document.DocumentFormat.PDF;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseDocuments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.decision.Decisions;
import se.vagval.document.DocumentRenderer;
import se.vagval.exchange.domain.ExchangeAct.CaseFileTakenOut;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.statement.Statements;
import se.vagval.web.Words;

/**
 * Gathers a whole case: the application and the notes in words, and every paper as the file it is. For those alone who may
 * read the work in it, since that is part of it; and that it was taken out is told in the case.
 */
@Service
@Transactional
@CaseReader
public class CaseFileGathering {

    private final CaseFiles caseFiles;
    private final CaseDocuments documents;
    private final CaseInsight insight;
    private final Statements statements;
    private final Decisions decisions;
    private final CaseSheets sheets;
    private final DocumentRenderer renderer;
    private final ApplicationEventPublisher events;
    private final Words words;

    CaseFileGathering(
            CaseFiles caseFiles,
            CaseDocuments documents,
            CaseInsight insight,
            Statements statements,
            Decisions decisions,
            CaseSheets sheets,
            DocumentRenderer renderer,
            ApplicationEventPublisher events,
            Words words) {
        this.caseFiles = caseFiles;
        this.documents = documents;
        this.insight = insight;
        this.statements = statements;
        this.decisions = decisions;
        this.sheets = sheets;
        this.renderer = renderer;
        this.events = events;
        this.words = words;
    }

    public WholeCaseFile gather(CaseFileId id, UserId reader) {
        insight.require(CasePermission.READ_WORK, id, reader);
        var summary = caseFiles.summaryOf(id);
        var parts = new ArrayList<FilePart>();
        addFiled(parts, id);
        addStatement(parts, summary);
        decisions
                .papersOf(id)
                .forEach(it -> parts.add(new FilePart(
                        words.message("PaperKind." + it.kind()) + (it.whom().isEmpty() ? "" : ", " + it.whom()),
                        words.message("PaperKind." + it.kind()) + ".pdf",
                        PDF.mediaType(),
                        it.day(),
                        () -> decisions.paperOf(id, it))));
        parts.sort(Comparator.comparing(FilePart::day));
        parts.addAll(0, written(summary));
        events.publishEvent(new CaseFileTakenOut(id, reader));
        return new WholeCaseFile(summary, parts);
    }

    /** What is kept as words comes first: the application as it stands, and the notes. */
    private List<FilePart> written(CaseFileSummary summary) {
        var content = caseFiles.applicationOf(summary.id());
        var application = sheets.application(summary, content);
        var parts = new ArrayList<>(List.of(new FilePart(
                application.title(),
                application.title() + ".pdf",
                PDF.mediaType(),
                summary.received(),
                () -> renderer.render(application, PDF))));
        if (!content.notes().isEmpty()) {
            var notes = sheets.notes(summary, content.notes());
            parts.add(new FilePart(
                    notes.title(),
                    notes.title() + ".pdf",
                    PDF.mediaType(),
                    content.notes().getLast().date(),
                    () -> renderer.render(notes, PDF)));
        }
        return parts;
    }

    private void addFiled(List<FilePart> parts, CaseFileId id) {
        documents.of(id).forEach(it -> {
            var letter = it.kind() == CaseDocuments.Kind.SUPPLEMENT_LETTER;
            var name = letter ? words.message("exchange.file.supplement") : it.name();
            parts.add(new FilePart(
                    name, letter ? name + ".pdf" : it.name(), it.mediaType(), it.day(), () -> documents.open(id, it)));
        });
    }

    private void addStatement(List<FilePart> parts, CaseFileSummary summary) {
        statements.approvedOf(summary.id()).ifPresent(approved -> {
            statements
                    .paperAs(summary.id(), approved.hash(), PDF)
                    .ifPresent(it -> parts.add(new FilePart(
                            approved.title(), approved.title() + ".pdf", PDF.mediaType(), approved.date(), it::file)));
            statements
                    .recordAs(summary.id(), approved.hash())
                    .ifPresent(it -> parts.add(new FilePart(
                            words.message("exchange.file.record"),
                            words.message("exchange.file.record") + ".pdf",
                            PDF.mediaType(),
                            approved.date(),
                            it::file)));
        });
    }
}
