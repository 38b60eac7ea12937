package se.vagval.assessment.domain;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import se.vagval.assessment.domain.AssessmentSheet.CitationLine;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseFiles.AppliedSupport;
import se.vagval.casefile.FormalChecks;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;

/** Reading an assessment inside the administration. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class AssessmentReading {

    private final AssessmentRepository assessments;
    private final CaseFiles caseFiles;
    private final FormalChecks checks;
    private final Framework framework;
    private final Profiles profiles;
    private final EvidenceGathering evidence;

    AssessmentReading(
            AssessmentRepository assessments,
            CaseFiles caseFiles,
            FormalChecks checks,
            Framework framework,
            Profiles profiles,
            EvidenceGathering evidence) {
        this.evidence = evidence;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.checks = checks;
        this.framework = framework;
        this.profiles = profiles;
    }

    public AssessmentSheet sheetOf(CaseFileId id, UserId reader) {
        return sheet(id, reader, false);
    }

    /** With everything a judgement may lean on, to be shown beside a criterion. */
    public AssessmentSheet sheetWithEvidence(CaseFileId id, UserId reader) {
        return sheet(id, reader, true);
    }

    private AssessmentSheet sheet(CaseFileId id, UserId reader, boolean evidenced) {
        var caseFile = caseFiles.summaryOf(id);
        var application = caseFiles.applicationOf(id);
        var assessment = assessments.findByCaseFile(id.value());
        var judged = new Judged(assessment, caseFile.judgedBy(framework));
        var facts = new Profiles.CaseFacts(
                caseFile, checks.gatesOf(id), new AppliedSupport(application.supportForm(), application.financing()));
        var missing = new MissingParts(id, judged);
        return new AssessmentSheet(
                caseFile,
                judged.framework(),
                application,
                SingletonSupplier.of(() -> profiles.profile(judged, facts)),
                criteria(judged, missing),
                AssessmentSheet.Parts.of(judged.groundwork()),
                assessment.map(Assessment::versions).orElseGet(Map::of),
                missing.list(),
                evidenced ? evidence.of(id, application, judged, facts.gates()) : List.of(),
                missing.landUnanswered(),
                judged.touchesLand(),
                isOpenTo(caseFile, reader));
    }

    private boolean isOpenTo(CaseFileSummary caseFile, UserId reader) {
        return caseFile.status().isWrittenIn() && caseFiles.isWriter(caseFile, reader);
    }

    private static List<Criterion> criteria(Judged judged, MissingParts missing) {
        return judged.framework().dimensions().stream()
                .map(it -> criterion(it, judged, missing))
                .toList();
    }

    private static Criterion criterion(Dimension dimension, Judged judged, MissingParts missing) {
        var code = dimension.code();
        var own = judged.assessment().flatMap(it -> it.gradeOf(code));
        return new Criterion(
                dimension,
                own.flatMap(DimensionGrade::grade),
                judged.grade(code),
                own.map(DimensionGrade::motivation).orElse(""),
                own.map(it -> it.citations().stream()
                                .map(cited -> new CitationLine(cited.id(), cited.asCitation()))
                                .toList())
                        .orElseGet(List::of),
                TargetKind.of(dimension).map(judged::targets).orElseGet(List::of),
                missing.key(code).orElse(null));
    }
}
