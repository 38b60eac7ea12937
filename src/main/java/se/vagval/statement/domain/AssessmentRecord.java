package se.vagval.statement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.Score;
import se.vagval.assessment.CitationSources;
import se.vagval.assessment.EvidenceKind;
import se.vagval.assessment.Grade;
import se.vagval.document.Block;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.KeyFacts;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.CopyText;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentHeader;
import se.vagval.document.LabelledText;
import se.vagval.document.PlainText;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.TradeTerms;
import se.vagval.web.SensitiveText;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Bedömningsunderlag. The annex of a statement: every grade in words with its motivation and the passages it rests on, the goal
 * conflicts, and the rule that gave the suggestion. The statement argues; this answers "why?" for each part of it.
 */
@Component
class AssessmentRecord {

    private static final String KEY = "statement.record.";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Words words;
    private final TradeTerms terms;
    private final CitationSources sources;
    private final ApartBlocks apart;

    AssessmentRecord(Words words, TradeTerms terms, CitationSources sources) {
        this.sources = sources;
        this.terms = terms;
        this.words = words;
        this.apart = new ApartBlocks(words);
    }

    DocumentContent of(Desk desk, Edition edition) {
        var printed = Canonical.edition(edition.content()).printed();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(printed.projectLine()));
        blocks.add(new Paragraph(say("lead", desk.framework().name())));
        scores(blocks, desk.profile());
        suggestion(blocks, desk.profile().suggestion());
        blocks.add(new Heading(1, say("dimensions")));
        var names = sources.namesOf(desk.caseFile().id(), desk.profile());
        desk.framework().dimensions().forEach(it -> dimension(blocks, desk, it, names));
        conflicts(blocks, desk);
        blocks.addAll(apart.supportForm(desk.profile()));
        explained(blocks);
        var header = new DocumentHeader(
                "",
                "",
                new LabelledText("", Swedish.date(printed.date())),
                new LabelledText("", printed.registryNumber()));
        return new DocumentContent(say("title"), SWEDISH, header, blocks);
    }

    private void scores(List<Block> blocks, AssessmentProfile profile) {
        blocks.add(new Heading(1, say("scores")));
        blocks.add(new BulletList(List.of(
                score("goals", profile.strategyGoals()),
                score("national", profile.nationalStrategy()),
                score("specialisation", profile.smartSpecialisation()),
                score("assurance", profile.rusAssurance()))));
    }

    private String score(String name, Score score) {
        return say("score." + name) + ": " + score.word();
    }

    private void suggestion(List<Block> blocks, AssessmentProfile.Suggestion suggestion) {
        blocks.add(new Heading(1, say("suggestion")));
        var fired = suggestion.fired();
        if (fired.isEmpty()) {
            blocks.add(new Paragraph(say("suggestion.none")));
            return;
        }
        blocks.add(new Paragraph(fired.get().explanation()));
        blocks.add(new BulletList(fired.get().decidedBy().stream()
                .map(AssessmentProfile.Deciding::words)
                .toList()));
    }

    private void dimension(List<Block> blocks, Desk desk, Dimension dimension, Map<String, String> names) {
        blocks.add(new Heading(2, dimension.name()));
        if (dimension.triedOut()) {
            blocks.add(new Paragraph(say("onTrial")));
        }
        if (dimension.is(DimensionRole.REGIONAL_GOALS)) {
            blocks.add(new Paragraph(say(
                    "aims",
                    desk.framework().goal().text(),
                    desk.framework().vision().text())));
        }
        GradedDimension graded = desk.profile().dimensions().get(dimension.code());
        var isSilent = graded == null && desk.profile().origin() == AssessmentProfile.Origin.FINISHED_STATEMENT;
        blocks.add(new Paragraph(
                isSilent ? say("notInStatement") : word(dimension, graded == null ? null : graded.grade())));
        if (graded != null) {
            blocks.addAll(PlainText.blocks(graded.motivation()));
        }
        // judged each by itself, also before the criterion has its level
        blocks.addAll(apart.subfields(desk.profile(), dimension.code()));
        if (dimension.is(DimensionRole.SMART_SPECIALISATION)) {
            blocks.addAll(apart.ambition(desk.profile()));
        }
        cited(blocks, graded, names);
    }

    private void cited(List<Block> blocks, @Nullable GradedDimension graded, Map<String, String> names) {
        if (graded != null && !graded.citations().isEmpty()) {
            blocks.add(new Paragraph(say("citations")));
            blocks.add(new BulletList(
                    graded.citations().stream().map(it -> citation(it, names)).toList()));
        }
    }

    private String word(Dimension dimension, @Nullable Grade grade) {
        return switch (grade) {
            case null -> say("ungraded");
            case Grade.Level(var level) ->
                say("level", level, dimension.anchor(level).word());
            case Grade.NotAssessable ignored -> say("notAssessable");
            case Grade.NotRelevant(var why) -> say("notRelevant", why);
        };
    }

    /** A passage names its field of the application, or what was filed; one that names neither comes from a note. */
    private String citation(Citation citation, Map<String, String> names) {
        var kind = EvidenceKind.of(citation.source());
        var source =
                kind.isPresent() ? names.get(citation.source()) : words.find("ApplicationField." + citation.source());
        var text = SensitiveText.masked(citation.text());
        if (source == null) {
            return say("citation.note", text);
        }
        return kind.map(EvidenceKind::isOfApplication).orElse(true)
                ? say("citation", text, source, citation.applicationVersion())
                : say("citation.filed", text, source);
    }

    private void conflicts(List<Block> blocks, Desk desk) {
        var profile = desk.profile();
        blocks.add(new Heading(1, say("conflicts")));
        var examination = profile.conflictExamination();
        var unanswered = profile.origin() == AssessmentProfile.Origin.FINISHED_STATEMENT
                ? "conflicts.notInStatement"
                : "conflicts.unanswered";
        if (profile.goalConflicts().isEmpty()) {
            var none = Boolean.FALSE.equals(examination.exist())
                    ? Stream.of(say("conflicts.none", examination.by()), examination.how())
                    : Stream.of(say(unanswered));
            none.filter(it -> !it.isBlank()).map(Paragraph::new).forEach(blocks::add);
        } else {
            blocks.add(new BulletList(profile.goalConflicts().stream()
                    .map(it -> say("conflict", it.between(), it.and(), it.handling(), it.remains() ? 1 : 0))
                    .toList()));
        }
        consequences(blocks, desk);
    }

    /** What a project gives besides, and what it harms. */
    private void consequences(List<Block> blocks, Desk desk) {
        var profile = desk.profile();
        listed(
                blocks,
                "synergies",
                Stream.concat(profile.goalConflicts().stream(), synergies(profile))
                        .map(AssessmentProfile.GoalConflict::synergy)
                        .filter(it -> !it.isBlank())
                        .toList());
        listed(
                blocks,
                "negative",
                profile.agendaEffects().stream()
                        .filter(it -> !it.positive())
                        .map(it -> say("negative.effect", goal(desk, it.goal()), it.reason()))
                        .toList());
    }

    /** Goals that only help each other, which no conflict names; an assessment from before has none. */
    private static Stream<AssessmentProfile.GoalConflict> synergies(AssessmentProfile profile) {
        var deepening = profile.deepening();
        return deepening == null ? Stream.of() : deepening.synergies().stream();
    }

    /** By number and name: the number alone says nothing to most readers. */
    private static String goal(Desk desk, int number) {
        var goals = desk.framework().agendaGoals();
        return number < 1 || number > goals.size()
                ? Integer.toString(number)
                : number + " " + goals.get(number - 1).text();
    }

    private void listed(List<Block> blocks, String name, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Paragraph(say(name)));
            blocks.add(new BulletList(items));
        }
    }

    /** Whoever reads the annex is not always of the trade. */
    private void explained(List<Block> blocks) {
        var used = terms.in(say("title") + " " + CopyText.of(blocks));
        if (!used.isEmpty()) {
            blocks.add(new Heading(1, words.message("strategy.terms.title")));
            blocks.add(new KeyFacts(used.stream()
                    .map(it -> new LabelledText(it.word(), it.explained()))
                    .toList()));
        }
    }

    private String say(String key, Object... parts) {
        return words.message(KEY + key, parts);
    }
}
