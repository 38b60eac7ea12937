package se.vagval.decision.domain;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.Users;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.Statements;
import se.vagval.strategy.Framework;

/** Gathers the material of one case from the rooms that own it. */
@Component
class CaseMaterials {

    private final CaseFiles caseFiles;
    private final Assessments assessments;
    private final Statements statements;
    private final Framework framework;
    private final Users users;

    CaseMaterials(CaseFiles caseFiles, Assessments assessments, Statements statements, Framework framework, Users users) {
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.statements = statements;
        this.framework = framework;
        this.users = users;
    }

    CaseMaterial of(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var statement = statements.summaryOf(id);
        var isApproved = statement.filter(it -> it.status() == StatementStatus.APPROVED).isPresent();
        return new CaseMaterial(
                caseFile,
                caseFiles.applicationOf(id),
                assessments.profileOf(id),
                framework.version(caseFile.frameworkVersion()),
                statement,
                isApproved ? statements.approvedOf(id) : Optional.empty(),
                officerOf(caseFile));
    }

    private String officerOf(CaseFileSummary caseFile) {
        var officer = caseFile.officer();
        return officer == null ? "" : users.namesOf(Set.of(officer)).getOrDefault(officer, officer.value());
    }
}
