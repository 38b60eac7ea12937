package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.FormalChecks;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.drafting.Draft;
import se.vagval.statement.drafting.Material;
import se.vagval.statement.drafting.StatementDrafting;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.strategy.PaperWords;

/** Lays out what a statement is written from: the case, its assessment and the framework the case is locked to. */
@Component
class StatementDesk {

    /** One case laid out; drafts follow from it and a judgement. */
    record Desk(
            CaseFileSummary caseFile,
            AssessmentProfile profile,
            List<MissingPart> missing,
            FrameworkVersion framework) {

        boolean deviates(Judgement judgement) {
            var recommendation = judgement.recommendation();
            return recommendation != null
                    && profile.suggestion()
                            .recommendation()
                            .filter(it -> it != recommendation)
                            .isPresent();
        }
    }

    private final CaseFiles caseFiles;
    private final FormalChecks checks;
    private final Assessments assessments;
    private final Framework framework;
    private final StatementDrafting drafting;

    StatementDesk(
            CaseFiles caseFiles,
            FormalChecks checks,
            Assessments assessments,
            Framework framework,
            StatementDrafting drafting) {
        this.checks = checks;
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.framework = framework;
        this.drafting = drafting;
    }

    Desk of(CaseFileId id) {
        var summary = caseFiles.summaryOf(id);
        var report = assessments.reportOf(id);
        var version = summary.judgedBy(framework);
        var missing = new ArrayList<>(report.missing());
        checks.reopenedIn(id).forEach(code -> missing.add(reopened(id, version, code)));
        return new Desk(summary, report.profile(), missing, version);
    }

    /** A gate that has been opened again is judged before anything is handed in. */
    private static MissingPart reopened(CaseFileId id, FrameworkVersion version, String code) {
        var name = version.gates().stream()
                .filter(it -> it.code().equals(code))
                .map(Gate::name)
                .findFirst()
                .orElse(code);
        return new MissingPart("statement.missing.gate", name, id.address("formell-kontroll") + "#gate-" + code);
    }

    Map<BlockCode, Draft> drafts(Desk desk, Judgement judgement, Set<BlockCode> wanted) {
        var caseFile = desk.caseFile();
        var material = new Material(
                caseFile.projectType(),
                caseFile.received(),
                desk.framework(),
                desk.profile(),
                () -> caseFiles.notesOf(caseFile.id()),
                judgement);
        return PaperWords.writtenBy(desk.framework(), () -> drafting.draft(material, wanted));
    }
}
