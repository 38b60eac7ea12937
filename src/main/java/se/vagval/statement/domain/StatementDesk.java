package se.vagval.statement.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.drafting.Draft;
import se.vagval.statement.drafting.Material;
import se.vagval.statement.drafting.StatementDrafting;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

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
    private final Assessments assessments;
    private final Framework framework;
    private final StatementDrafting drafting;

    StatementDesk(CaseFiles caseFiles, Assessments assessments, Framework framework, StatementDrafting drafting) {
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.framework = framework;
        this.drafting = drafting;
    }

    Desk of(CaseFileId id) {
        var summary = caseFiles.summaryOf(id);
        var report = assessments.reportOf(id);
        return new Desk(summary, report.profile(), report.missing(), framework.version(summary.frameworkVersion()));
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
        return drafting.draft(material, wanted);
    }

    String draft(Desk desk, Judgement judgement, BlockCode block) {
        return Objects.requireNonNull(drafts(desk, judgement, EnumSet.of(block)).get(block))
                .text();
    }
}
