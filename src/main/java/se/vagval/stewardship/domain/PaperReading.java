package se.vagval.stewardship.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.decision.PaperTrials;
import se.vagval.document.DocumentContent;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.statement.Statements;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.strategy.PaperTemplates.TemplatedPaper;
import se.vagval.strategy.PaperWords;

/** Papperen i ett utkast. The sentences they are made of, and a real case's paper as the draft would have it. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class PaperReading {

    private static final int MOST_CASES = 100;

    private final FrameworkDrafts drafts;
    private final Statements statements;
    private final PaperTrials papers;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Clock clock;
    private final List<Sentence> sentences = shipped();

    PaperReading(
            FrameworkDrafts drafts,
            Statements statements,
            PaperTrials papers,
            CaseFiles caseFiles,
            CaseInsight insight,
            Clock clock) {
        this.drafts = drafts;
        this.statements = statements;
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.clock = clock;
    }

    /** A sentence of a paper by its name, as the portal words it and as the draft does (the empty text when alike). */
    public record Sentence(String code, String text, String own) {}

    public List<Sentence> sentences(String draft) {
        var wordings = drafts.draft(draft).papers().wordings();
        return sentences.stream()
                .map(it -> new Sentence(
                        it.code(),
                        it.text(),
                        wordings.stream()
                                .filter(own -> own.code().equals(it.code()))
                                .map(own -> own.text())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** Cases to try the papers on: those of the last year that are open to the reader. */
    public List<CaseFileSummary> casesToTry(UserId reader) {
        return caseFiles.openSince(LocalDate.now(clock).minusYears(1), reader, MOST_CASES);
    }

    public DocumentContent paper(String draft, CaseFileId caseFile, TemplatedPaper paper, UserId reader) {
        insight.requireJudgementOpen(caseFile, reader);
        return PaperWords.writtenBy(drafts.draft(draft), () -> switch (paper) {
            case STATEMENT -> statements.trialOf(caseFile);
            case REPORT -> papers.reportOf(caseFile);
        });
    }

    private static List<Sentence> shipped() {
        return Stream.of("statement-draft", "decision")
                .flatMap(bundle -> texts(bundle).entrySet().stream())
                .map(it -> new Sentence(it.getKey().toString(), it.getValue().toString(), ""))
                .filter(it ->
                        it.code().startsWith("statement.draft.") || it.code().startsWith("decision.draft."))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private static Properties texts(String bundle) {
        var texts = new Properties();
        try (var file = new ClassPathResource("messages/" + bundle + ".properties").getInputStream()) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts;
    }
}
