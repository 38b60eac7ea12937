package se.vagval.statement.drafting;

import java.util.Objects;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.FrameworkVersion.Item;

/** B7: why the initiative matters, who the applicant says stands behind it, and which sectors meet in it. */
@Component
class ClosingDraft implements BlockDraft {

    private final Phrases phrases;

    ClosingDraft(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public BlockCode block() {
        return BlockCode.B7;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        importance(material, text);
        sectors(material, text);
        String missing = Prose.fragment(material.profile().missingActors());
        if (!missing.isEmpty()) {
            text.say("closing.missing", Prose.lowerFirst(missing));
        }
        return text.draft();
    }

    private void importance(Material material, Paragraph text) {
        var judgement = material.judgement();
        String importance = Prose.upperFirst(Prose.fragment(judgement.importance()));
        String anchoring = anchoring(material, text);
        if (importance.isEmpty()) {
            text.missing(Gap.NO_IMPORTANCE);
        }
        var recommendation = judgement.recommendation();
        if (recommendation == null) {
            return;
        }
        boolean welcome = recommendation.givesMoney();
        String key = welcome ? "closing.welcome" : "closing." + recommendation;
        String matters =
                importance.isEmpty() ? (welcome ? phrases.say(key) : "") : phrases.say(key + ".because", importance);
        if (welcome && !anchoring.isEmpty()) {
            text.add(Prose.sentence(matters + phrases.say("closing.anchored", anchoring)));
        } else {
            text.add(Prose.sentence(matters)).add(Prose.sentence(anchoring));
        }
    }

    /** A claim is the applicant's until it is proven. */
    private String anchoring(Material material, Paragraph text) {
        var anchoring = material.profile().anchoring();
        String claimed = Prose.lowerFirst(Prose.fragment(anchoring.claimed()));
        if (claimed.isEmpty()) {
            text.missing(Gap.NO_ANCHORING);
            return "";
        }
        return phrases.say(anchoring.proven() ? "closing.proven" : "closing.claimed", claimed);
    }

    private void sectors(Material material, Paragraph text) {
        var present = material.profile().actors().stream()
                .filter(it -> !it.missing())
                .map(InvolvedActor::sector)
                .filter(Objects::nonNull)
                .toList();
        var known = material.framework().helixSectors();
        var names = known.stream()
                .filter(it -> present.contains(it.code()))
                .map(Item::text)
                .map(Prose::lowerFirst)
                .toList();
        if (names.size() > 1) {
            text.say(names.size() == known.size() ? "closing.sectors.all" : "closing.sectors", Prose.list(names));
        }
    }
}
