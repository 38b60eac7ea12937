package se.vagval.decision.domain;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.casefile.ApplicationField;
import se.vagval.statement.ApprovedStatement;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.StatementSummary;
import se.vagval.strategy.PaperWords;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Swedish;

/** Drafts the brief: every fact from data, every sentence from the bundle, every judgement from the officer's assessment. */
@Component
class BriefDrafting {

    private static final int SUMMARY_SENTENCES = 2;
    private static final int SUMMARY_LENGTH = 420;

    private final Phrases phrases;
    private final ProfileWords words;
    private final Reasons reasons;
    private final ConflictWords conflicts;
    private final MoneyWords money;
    private final EvidenceDrafting evidence;

    BriefDrafting(
            Phrases phrases,
            ProfileWords words,
            Reasons reasons,
            ConflictWords conflicts,
            MoneyWords money,
            EvidenceDrafting evidence) {
        this.evidence = evidence;
        this.conflicts = conflicts;
        this.money = money;
        this.phrases = phrases;
        this.words = words;
        this.reasons = reasons;
    }

    BriefContent draft(CaseMaterial material) {
        return PaperWords.writtenBy(material.framework(), () -> drafted(material));
    }

    private BriefContent drafted(CaseMaterial material) {
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
                        .map(it -> conflicts.row(material, it))
                        .toList(),
                conflicts.examined(material),
                MoneyRows.municipalities(material),
                caseFile.appliedAmount(),
                known(material.money().cost()),
                MoneyRows.budget(material),
                MoneyRows.financing(material),
                material.approved()
                        .map(it -> it.proposal().binding().stream()
                                .map(Condition::text)
                                .toList())
                        .orElse(suggestion.suggestedConditions()),
                material.recommendation().orElse(null),
                suggestion.recommendation().orElse(null),
                firedRule(material),
                material.deviates(),
                material.statement().map(StatementSummary::deviationReason).orElse(""),
                material.framework().id(),
                material.approved().map(it -> it.date().toString()).orElse(""),
                material.approved().map(ApprovedStatement::hash).orElse(""),
                material.proposedAmount(),
                material.proposal().forward(),
                material.money(),
                ConflictWords.standing(material.profile()),
                conflicts.negativeEffects(material),
                evidence.of(material),
                suggestion.firedRule().orElse(""),
                PartyHeard.inShort(material, phrases),
                ChainRows.of(material.profile()),
                material.ground().sentences());
    }

    private static long known(@Nullable Long amount) {
        return amount == null ? 0 : amount;
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
                money.amount(material.applied()),
                phrases.draft("projectType." + caseFile.projectType().name()),
                caseFile.title());
        if (material.isReadFromStatement()) {
            return decision + "\n\n" + phrases.draft("matter.finished");
        }
        var summary = Excerpt.sentences(
                material.application().text(ApplicationField.SUMMARY), SUMMARY_SENTENCES, SUMMARY_LENGTH);
        return summary.isEmpty() ? decision : decision + "\n\n" + phrases.draft("matter.applicant", summary);
    }

    private String proposal(CaseMaterial material) {
        var proposal = material.proposal();
        var said = material.recommendation()
                .map(it -> proposal.hasConditions() ? Recommendation.PRIORITISE_WITH_CONDITIONS : it)
                .map(it -> material.proposedAmount() == null && proposal.givesMoney()
                        ? phrases.draft("brief.proposal.unknown")
                        : phrases.draft("brief.proposal." + it.name(), Swedish.amount(material.proposedAmount())))
                .orElseGet(() -> phrases.draft("brief.proposal.none"));
        var awaited = material.ground().awaited() ? said + " " + phrases.draft("brief.proposal.awaited") : said;
        return proposal.givesMoney() && !proposal.forward().isEmpty()
                ? awaited + " " + phrases.draft("brief.proposal.forward")
                : awaited;
    }

    /** The rule's ground and what decided, without codes; that the table is the portal's own is said beside it. */
    private String firedRule(CaseMaterial material) {
        var suggestion = material.profile().suggestion();
        if (suggestion.stoppedAfter() != null) {
            return phrases.draft("rule.stopped", suggestion.stoppedAfter());
        }
        return suggestion
                .fired()
                .map(it -> {
                    var decided = it.decidedBy().stream().map(Deciding::words).collect(Collectors.joining("; "));
                    return decided.isEmpty()
                            ? it.explanation()
                            : it.explanation() + " " + phrases.draft("rule.decided", decided);
                })
                .map(it -> isVerified(material, suggestion.firedRule().orElse(""))
                        ? it
                        : it + " " + phrases.say("decision.rule.unverified"))
                .orElse("");
    }

    private static boolean isVerified(CaseMaterial material, String rule) {
        return material.framework().rules().stream()
                .filter(it -> it.code().equals(rule))
                .allMatch(it -> it.provenance().verified());
    }
}
