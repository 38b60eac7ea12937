package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.EvidenceKind;
import se.vagval.assessment.Grade;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseEvidence;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.FormalChecks;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.GateOutcome;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Gathers what a judgement may lean on, each as one text: the application by field, actors, money, places, notes, answers,
 * attachments and what has been judged already. Whoever shows and whoever cites read the same words.
 */
@Component
class EvidenceGathering {

    private static final String KEY = "assessment.evidence.";

    private final CaseEvidence filed;
    private final SamiReferralRepository referrals;
    private final FormalChecks checks;
    private final CitationDirectory sources;
    private final Words words;

    EvidenceGathering(
            CaseEvidence filed,
            SamiReferralRepository referrals,
            FormalChecks checks,
            CitationDirectory sources,
            Words words) {
        this.sources = sources;
        this.filed = filed;
        this.referrals = referrals;
        this.checks = checks;
        this.words = words;
    }

    List<EvidenceText> of(
            CaseFileId id, ApplicationContent application, Judged judged, Map<String, GateOutcome> gates) {
        var framework = judged.framework();
        var texts = new ArrayList<EvidenceText>();
        for (var field : ApplicationField.values()) {
            texts.add(new EvidenceText(field.name(), null, words.of(field), application.text(field)));
        }
        application
                .notes()
                .forEach(it -> texts.add(new EvidenceText(
                        it.id().toString(),
                        null,
                        words.message("assessment.note", it.heading(), it.date().toString()),
                        it.text())));
        texts.add(list(EvidenceKind.ACTORS, actors(application, framework)));
        texts.add(list(EvidenceKind.BUDGET, budget(application)));
        texts.add(list(EvidenceKind.FINANCING, financing(application)));
        texts.add(list(EvidenceKind.MUNICIPALITIES, municipalities(application, framework)));
        filed.filedTextsOf(id).forEach(it -> texts.add(filed(it)));
        referrals.of(id).forEach(it -> texts.add(answered(it)));
        texts.add(list(EvidenceKind.GATES, gates(id, framework, gates)));
        texts.add(list(EvidenceKind.JUDGEMENTS, judgements(judged)));
        return texts.stream().filter(it -> !it.text().isBlank()).toList();
    }

    private EvidenceText list(EvidenceKind kind, Stream<String> lines) {
        return new EvidenceText(kind.name(), kind, words.of(kind), lines.collect(Collectors.joining("\n")));
    }

    private EvidenceText filed(CaseEvidence.FiledText text) {
        return new EvidenceText(
                CitationDirectory.source(text), CitationDirectory.kind(text), sources.name(text), text.text());
    }

    /** What a Sami party has answered is its own words, which no later act changes; one that is silent says nothing to cite. */
    private EvidenceText answered(SamiReferral asked) {
        var answer = asked.answer();
        return new EvidenceText(
                CitationDirectory.source(asked),
                EvidenceKind.REFERRAL,
                sources.name(asked),
                answer == null ? "" : answer.text());
    }

    private Stream<String> actors(ApplicationContent application, FrameworkVersion framework) {
        return application.actors().stream()
                .map(it -> say(
                        "actor",
                        it.name(),
                        framework.textOf(it.sector()).orElse(it.sector()),
                        it.role(),
                        it.confirmed() ? 1 : 0));
    }

    private Stream<String> budget(ApplicationContent application) {
        var lines = application.budget();
        var sum =
                lines.stream().mapToLong(ApplicationContent.BudgetLine::amount).sum();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        lines.stream().map(it -> say("cost", it.costType(), Swedish.amount(it.amount()))),
                        Stream.of(say("sum", Swedish.amount(sum))));
    }

    private Stream<String> financing(ApplicationContent application) {
        return application.financing().stream()
                .map(it ->
                        say("financing", it.source(), it.type(), Swedish.amount(it.amount()), it.confirmed() ? 1 : 0));
    }

    private Stream<String> municipalities(ApplicationContent application, FrameworkVersion framework) {
        return application.municipalities().stream()
                .map(it -> say(
                        "municipality",
                        framework
                                .municipality(it.code())
                                .map(FrameworkVersion.Municipality::name)
                                .orElse(it.code()),
                        Math.round(it.share() * 100)));
    }

    private Stream<String> gates(CaseFileId id, FrameworkVersion framework, Map<String, GateOutcome> outcomes) {
        var remarks = outcomes.containsValue(GateOutcome.REMEDIABLE) ? checks.remarksOf(id) : Map.<String, String>of();
        return framework.gates().stream()
                .filter(it -> outcomes.containsKey(it.code()))
                .map(it ->
                        say("gate", it.name(), words.of(outcomes.get(it.code())), remarks.getOrDefault(it.code(), "")))
                .map(String::strip);
    }

    private Stream<String> judgements(Judged judged) {
        return judged.framework().dimensions().stream()
                .flatMap(it -> judged.grade(it.code()).stream()
                        .map(grade -> say("judgement", it.name(), word(it, grade), judged.motivation(it.code()))))
                .map(String::strip);
    }

    private String word(Dimension dimension, Grade grade) {
        return switch (grade) {
            case Grade.Level(var level) ->
                level + " – " + dimension.anchor(level).word();
            case Grade.NotAssessable ignored -> words.message("assessment.choice.NOT_ASSESSABLE");
            case Grade.NotRelevant ignored -> words.message("assessment.choice.NOT_RELEVANT");
        };
    }

    private String say(String key, Object... parts) {
        return words.message(KEY + key, parts);
    }
}
