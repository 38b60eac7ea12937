package se.vagval.decision.domain;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.GrantGround;
import se.vagval.statement.ApprovedStatement;
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
    private final CommunicationDuty duty;
    private final GrantGrounds grounds;

    CaseMaterials(
            CaseFiles caseFiles,
            Assessments assessments,
            Statements statements,
            Framework framework,
            CommunicationDuty duty,
            GrantGrounds grounds) {
        this.grounds = grounds;
        this.duty = duty;
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.statements = statements;
        this.framework = framework;
    }

    CaseMaterial of(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var statement = statements.summaryOf(id);
        var isApproved =
                statement.filter(it -> it.status() == StatementStatus.APPROVED).isPresent();
        var approved = isApproved ? statements.approvedOf(id) : Optional.<ApprovedStatement>empty();
        return grounded(new CaseMaterial(
                caseFile,
                caseFiles.applicationOf(id),
                assessments.profileOf(id),
                caseFile.judgedBy(framework),
                statement,
                approved,
                approved.flatMap(it -> duty.toldOf(id, it.hash())),
                caseFiles.supplementedOn(id),
                GrantGround.Said.NOTHING));
    }

    /** Only what is to be given has a ground to rest on. */
    private CaseMaterial grounded(CaseMaterial material) {
        if (!material.proposal().givesMoney()) {
            return material;
        }
        var amount = Objects.requireNonNullElse(material.proposedAmount(), 0L);
        return material.on(grounds.of(material.caseFile().id(), amount));
    }
}
