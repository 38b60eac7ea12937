package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.PaperWords;

/**
 * Drafts kommuniceringen: the decision as the report proposes it, conditions and all, and everything it rests on that speaks
 * against the applicant; where less is given than was sought the money as well, and on what ground the support rests.
 */
@Component
public class LetterDrafting {

    private final CaseMaterials materials;
    private final ReportDrafting drafting;
    private final OfficialReportRepository reports;
    private final Reasons reasons;
    private final MoneyWords money;

    LetterDrafting(
            CaseMaterials materials,
            ReportDrafting drafting,
            OfficialReportRepository reports,
            Reasons reasons,
            MoneyWords money) {
        this.materials = materials;
        this.drafting = drafting;
        this.reports = reports;
        this.reasons = reasons;
        this.money = money;
    }

    /** What the letter would say; one reason to each of the grounds. */
    public record LetterDraft(String proposal, List<String> grounds) {}

    LetterDraft of(CaseFileId id) {
        var material = materials.of(id);
        var drafted = drafting.draft(material);
        var report =
                reports.findByCaseFile(id.value()).map(it -> it.over(drafted)).orElse(drafted);
        return new LetterDraft(
                report.text(ReportSection.PROPOSAL),
                PaperWords.writtenBy(material.framework(), () -> grounds(material)));
    }

    private List<String> grounds(CaseMaterial material) {
        var grounds =
                new ArrayList<>(BriefTexts.words(reasons.allAgainst(material).toList()));
        if (material.otherGrant() != null) {
            grounds.add(money.besideReasons(material));
        }
        grounds.addAll(material.ground().sentences());
        return grounds;
    }
}
