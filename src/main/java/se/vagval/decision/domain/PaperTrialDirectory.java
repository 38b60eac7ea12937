package se.vagval.decision.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.PaperTrials;
import se.vagval.document.DocumentContent;
import se.vagval.identity.FrameworkSteward;

/** Drafts a paper from the case's material without keeping it. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
class PaperTrialDirectory implements PaperTrials {

    private final CaseMaterials materials;
    private final ReportDrafting drafting;
    private final DecisionDocuments documents;

    PaperTrialDirectory(CaseMaterials materials, ReportDrafting drafting, DecisionDocuments documents) {
        this.materials = materials;
        this.drafting = drafting;
        this.documents = documents;
    }

    @Override
    public DocumentContent reportOf(CaseFileId caseFile) {
        return documents.report(drafting.draft(materials.of(caseFile)), List.of(), false);
    }
}
