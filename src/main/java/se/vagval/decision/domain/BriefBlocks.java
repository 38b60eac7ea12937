package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.decision.domain.BriefContent.ScoreRow;
import se.vagval.document.Block;
import se.vagval.document.Block.BulletList;
import se.vagval.document.Block.Heading;
import se.vagval.document.Block.Paragraph;
import se.vagval.document.PlainText;
import se.vagval.web.Swedish;

/** The brief as blocks of a document, in the order of its page; all fifteen parts are a paper of their own. */
@Component
class BriefBlocks {

    private final Phrases phrases;
    private final ConflictWords conflicts;
    private final MoneyWords money;

    BriefBlocks(Phrases phrases, ConflictWords conflicts, MoneyWords money) {
        this.conflicts = conflicts;
        this.money = money;
        this.phrases = phrases;
    }

    List<Block> blocks(BriefContent content, int level) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(level, "proposal"));
        blocks.addAll(PlainText.blocks(content.texts().proposal()));
        var weightiest = content.texts().weightiest();
        if (weightiest != null) {
            blocks.add(new Paragraph(phrases.say("decision.brief.weightiest") + " " + weightiest));
        }
        blocks.add(heading(level, "matter"));
        blocks.addAll(
                PlainText.blocks(content.texts().matter()).stream().limit(1).toList());
        blocks.add(heading(level, "money"));
        money.paragraphs(content).forEach(it -> blocks.add(new Paragraph(it)));
        weighed(blocks, content, level);
        demanded(blocks, content, level);
        blocks.add(heading(level, "profile"));
        blocks.add(new BulletList(content.scores().stream().map(this::score).toList()));
        if (!content.chain().isEmpty()) {
            blocks.add(new Paragraph(chain(content)));
        }
        blocks.add(heading(level, "municipalities"));
        blocks.add(new Paragraph(places(content)));
        blocks.add(heading(level, "deviation"));
        blocks.add(new Paragraph(deviation(content)));
        return blocks;
    }

    /** What speaks for and against, what the parties have said of it, and where goals conflict. */
    private void weighed(List<Block> blocks, BriefContent content, int level) {
        reasons(blocks, heading(level, "for"), BriefTexts.words(content.texts().reasonsFor()), "for.none");
        reasons(
                blocks,
                heading(level, "against"),
                BriefTexts.words(content.texts().reasonsAgainst()),
                "against.none");
        if (content.wasHeard()) {
            blocks.add(heading(level, "heard"));
            blocks.addAll(PlainText.blocks(Objects.requireNonNullElse(content.heard(), "")));
        }
        blocks.add(heading(level, "conflicts"));
        conflicts(blocks, content);
    }

    private void demanded(List<Block> blocks, BriefContent content, int level) {
        blocks.add(heading(level, "conditions"));
        blocks.add(
                content.conditions().isEmpty()
                        ? new Paragraph(phrases.say("decision.brief.conditions.none"))
                        : new BulletList(sentences(content.conditions())));
        if (!content.reservations().isEmpty()) {
            blocks.add(heading(level, "reservations"));
            blocks.add(new BulletList(sentences(content.reservations())));
        }
    }

    private Heading heading(int level, String part) {
        return new Heading(level, phrases.say("decision.brief." + part));
    }

    private void reasons(List<Block> blocks, Heading heading, List<String> reasons, String none) {
        blocks.add(heading);
        blocks.add(reasons.isEmpty() ? new Paragraph(phrases.say("decision.brief." + none)) : new BulletList(reasons));
    }

    private static List<String> sentences(List<String> written) {
        return written.stream().map(Phrases::sentence).toList();
    }

    private String score(ScoreRow score) {
        return phrases.say(score.name()) + ": "
                + (score.word().isBlank() ? phrases.say("decision.grade.missing") : score.word());
    }

    private void conflicts(List<Block> blocks, BriefContent content) {
        if (content.conflicts().isEmpty()) {
            blocks.add(new Paragraph(conflicts.none(content.standing())));
            if (!content.conflictsExamined().isBlank()) {
                blocks.addAll(PlainText.blocks(content.conflictsExamined()));
            }
        } else {
            blocks.add(new BulletList(
                    content.conflicts().stream().map(conflicts::sentence).toList()));
        }
        if (!content.negativeEffects().isEmpty()) {
            blocks.add(new Paragraph(phrases.say("decision.brief.negative")));
            blocks.add(new BulletList(content.negativeEffects()));
        }
    }

    private String chain(BriefContent content) {
        var gaps = content.chainGaps();
        return gaps.isEmpty()
                ? phrases.say("decision.brief.chain.whole")
                : phrases.say(
                        "decision.brief.chain.gaps",
                        gaps.stream()
                                .map(phrases::word)
                                .map(it -> it.toLowerCase(Phrases.SWEDISH))
                                .collect(Collectors.joining(", ")));
    }

    private String places(BriefContent content) {
        if (content.municipalities().isEmpty()) {
            return phrases.say("decision.brief.municipalities.unknown");
        }
        return content.municipalities().stream()
                .map(it -> it.name() + " " + Swedish.percent(it.percent()))
                .collect(Collectors.joining(", "));
    }

    private String deviation(BriefContent content) {
        if (content.suggestion() == null) {
            return phrases.say("decision.brief.deviation.none") + " " + content.ruleInWords();
        }
        if (content.deviates()) {
            return phrases.say("decision.brief.deviation.yes", content.ruleInWords(), content.deviationReason());
        }
        return phrases.say("decision.brief.deviation.no", content.ruleInWords());
    }
}
