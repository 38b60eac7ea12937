package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.PaperSheet.Contradiction;
import se.vagval.decision.domain.PaperSheet.Contradiction.Kind;
import se.vagval.statement.RulingWords;
import se.vagval.strategy.Recommendation;
import se.vagval.web.AmountReader;

/** Finds where the free text of the papers says otherwise than their proposal. The words to look for are texts like any other. */
@Component
class Contradictions {

    /** What the report argues; the law's part speaks of refusals whatever is proposed. */
    private static final List<ReportSection> ARGUED = List.of(
            ReportSection.SUMMARY,
            ReportSection.STRATEGIC_ASSESSMENT,
            ReportSection.SUSTAINABILITY,
            ReportSection.ECONOMY,
            ReportSection.CONDITIONS);

    private final RulingWords words;
    private final Pattern conditions;

    Contradictions(RulingWords words, Phrases phrases) {
        this.words = words;
        this.conditions = RulingWords.pattern(phrases.say("decision.contradiction.conditions"));
    }

    List<Contradiction> in(BriefContent brief, ReportContent report) {
        var found = new ArrayList<Contradiction>();
        proposal("decision.brief.proposal", brief.texts().proposal(), brief, found);
        proposal("ReportSection.PROPOSAL", report.text(ReportSection.PROPOSAL), brief, found);
        other("decision.brief.matter", brief.texts().matter(), brief, found);
        other("ReportSection.SUMMARY", report.text(ReportSection.SUMMARY), brief, found);
        for (var section : ARGUED) {
            outcome("ReportSection." + section, report.text(section), brief, found);
        }
        var reasons = new ArrayList<>(BriefTexts.words(brief.texts().reasonsFor()));
        reasons.addAll(BriefTexts.words(brief.texts().reasonsAgainst()));
        outcome("decision.brief.reasons", String.join("\n", reasons), brief, found);
        return List.copyOf(found);
    }

    /** What is to be decided: its outcome, its amount and its conditions. */
    private void proposal(String place, String text, BriefContent brief, List<Contradiction> found) {
        outcome(place, text, brief, found);
        boolean grant = brief.recommendation() == Recommendation.PRIORITISE
                || brief.recommendation() == Recommendation.PRIORITISE_WITH_CONDITIONS;
        amounts(place, text, sums(brief, grant ? brief.proposed() : brief.appliedAmount()), found);
        if (grant) {
            granted(place, text, brief, found);
        }
        if (grant && brief.conditions().isEmpty()) {
            RulingWords.first(conditions, text)
                    .ifPresent(it -> found.add(new Contradiction(Kind.CONDITIONS, place, it)));
        }
    }

    /** The first sum of a sentence that grants is what is granted; the cost and the public money may stand after it. */
    private void granted(String place, String text, BriefContent brief, List<Contradiction> found) {
        var known = sums(brief, brief.proposed());
        for (var sentence : text.split("(?<=[.!?])\\s+(?=\\p{Lu})|\\R")) {
            if (words.grant(sentence).isPresent()) {
                AmountReader.namedIn(sentence).stream()
                        .limit(1)
                        .filter(it -> it.kronor() != brief.proposed() && known.contains(it.kronor()))
                        .forEach(it -> found.add(new Contradiction(Kind.AMOUNT, place, it.words())));
            }
        }
    }

    private static void other(String place, String text, BriefContent brief, List<Contradiction> found) {
        var known = sums(brief, brief.proposed());
        known.add(brief.appliedAmount());
        Stream.concat(brief.budget().stream(), brief.financing().stream())
                .map(BriefContent.MoneyRow::amount)
                .forEach(known::add);
        amounts(place, text, known, found);
    }

    /** The amount proposed and the sums a paper may name beside it. */
    private static Set<Long> sums(BriefContent brief, long proposed) {
        var sums = new HashSet<>(brief.money().sumsGiving(proposed));
        sums.add(proposed);
        sums.add(brief.totalCost());
        return sums;
    }

    private void outcome(String place, String text, BriefContent brief, List<Contradiction> found) {
        var recommendation = brief.recommendation();
        if (recommendation == null) {
            return;
        }
        words.against(recommendation, text).ifPresent(it -> found.add(new Contradiction(Kind.OUTCOME, place, it)));
    }

    private static void amounts(String place, String text, Set<Long> known, List<Contradiction> found) {
        AmountReader.namedIn(text).stream()
                .filter(it -> !known.contains(it.kronor()))
                .forEach(it -> found.add(new Contradiction(Kind.AMOUNT, place, it.words())));
    }
}
