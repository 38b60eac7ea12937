package se.vagval.decision.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.casefile.ApplicationField;
import se.vagval.decision.domain.BriefContent.ConflictRow;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Recommendation;
import se.vagval.statement.StatementSummary;
import se.vagval.web.Swedish;

/** Drafts the brief: every fact from data, every sentence from the bundle, every judgement from the officer's assessment. */
@Component
class BriefDrafting {

    private static final int SUMMARY_SENTENCES = 2;
    private static final int SUMMARY_LENGTH = 420;

    private final Phrases phrases;
    private final ProfileWords words;
    private final Reasons reasons;

    BriefDrafting(Phrases phrases, ProfileWords words, Reasons reasons) {
        this.phrases = phrases;
        this.words = words;
        this.reasons = reasons;
    }

    BriefContent draft(CaseMaterial material) {
        var caseFile = material.caseFile();
        var suggestion = material.profile().suggestion();
        return new BriefContent(
                caseFile.registryNumber().value(),
                caseFile.title(),
                caseFile.applicant(),
                caseFile.projectType(),
                caseFile.received(),
                texts(material),
                words.rows(material),
                words.scores(material),
                material.profile().goalConflicts().stream()
                        .map(it -> conflict(material, it))
                        .toList(),
                examined(material),
                MoneyRows.municipalities(material),
                caseFile.appliedAmount(),
                material.totalCost(),
                MoneyRows.budget(material),
                MoneyRows.financing(material),
                material.approved()
                        .map(it -> it.proposal().binding().stream()
                                .map(Condition::text)
                                .toList())
                        .orElse(suggestion.suggestedConditions()),
                material.recommendation().orElse(null),
                suggestion.recommendation().map(Recommendation::valueOf).orElse(null),
                firedRule(material, suggestion.firedRule()),
                material.approved().map(ApprovedStatement::deviates).orElse(false),
                material.statement().map(StatementSummary::deviationReason).orElse(""),
                material.framework().id(),
                material.approved().map(it -> it.date().toString()).orElse(""),
                material.approved().map(ApprovedStatement::hash).orElse(""),
                material.proposedAmount(),
                material.proposal().forward());
    }

    private BriefTexts texts(CaseMaterial material) {
        return new BriefTexts(
                matter(material), proposal(material), reasons.inFavour(material), reasons.against(material));
    }

    private String matter(CaseMaterial material) {
        var caseFile = material.caseFile();
        var decision = phrases.draft(
                "matter",
                caseFile.applicant(),
                Swedish.amount(caseFile.appliedAmount()),
                phrases.draft("projectType." + caseFile.projectType().name()),
                caseFile.title());
        var summary = Excerpt.sentences(
                material.application().text(ApplicationField.SUMMARY), SUMMARY_SENTENCES, SUMMARY_LENGTH);
        return summary.isEmpty() ? decision : decision + "\n\n" + phrases.draft("matter.applicant", summary);
    }

    private String proposal(CaseMaterial material) {
        var proposal = material.proposal();
        var said = material.recommendation()
                .map(it -> proposal.hasConditions() ? Recommendation.PRIORITISE_WITH_CONDITIONS : it)
                .map(it -> phrases.draft("brief.proposal." + it.name(), Swedish.amount(material.proposedAmount())))
                .orElse("");
        return proposal.givesMoney() && !proposal.forward().isEmpty()
                ? said + " " + phrases.draft("brief.proposal.forward")
                : said;
    }

    private static ConflictRow conflict(
            CaseMaterial material, se.vagval.assessment.AssessmentProfile.GoalConflict conflict) {
        var types = conflict.types().stream()
                .map(it -> material.framework().textOf(it).orElse(it))
                .toList();
        return new ConflictRow(
                types,
                conflict.between(),
                conflict.and(),
                conflict.severity(),
                conflict.handling(),
                conflict.remains());
    }

    /** How it was examined whether goals conflict; shown also, and above all, when none were found. */
    private static String examined(CaseMaterial material) {
        return Optional.ofNullable(material.profile().dimensions().get("D7"))
                .map(GradedDimension::motivation)
                .orElse("");
    }

    private static String firedRule(CaseMaterial material, Optional<String> fired) {
        return fired.flatMap(code -> material.profile().suggestion().rules().stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst())
                .map(it -> it.code() + ": " + it.explanation())
                .orElse(fired.orElse(""));
    }
}
