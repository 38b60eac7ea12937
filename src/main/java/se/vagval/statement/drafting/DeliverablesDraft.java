package se.vagval.statement.drafting;

import org.springframework.stereotype.Component;
import se.vagval.assessment.Deliverable;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;

/** B2: what is to be delivered, for whom, and the change expected of it. */
@Component
class DeliverablesDraft implements BlockDraft {

    private final Phrases phrases;

    DeliverablesDraft(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public BlockCode block() {
        return BlockCode.B2;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        String project = phrases.project(material.projectType());
        var ambition = material.judgement().ambition();
        if (material.profile().deliverables().isEmpty()) {
            text.missing(Gap.NO_DELIVERABLES);
            return ambition == null
                    ? text.draft()
                    : text.say("deliverables.ambition." + ambition, Prose.upperFirst(project))
                            .draft();
        }
        if (ambition == null) {
            text.say("deliverables.list", Prose.upperFirst(project));
        } else {
            text.say("deliverables.list.ambition." + ambition, Prose.upperFirst(project));
        }
        return text.list(material.profile().deliverables().stream()
                        .map(this::item)
                        .toList())
                .draft();
    }

    /** A change is written as a clause, as what is to be done or as a thing; each reads in its own way. */
    private static String kind(String change) {
        var words = SwedishClauses.words();
        if (words.startsClause(change)) {
            return ".that";
        }
        return words.startsInfinitive(change) ? ".verb" : words.isClause(change) ? ".clause" : "";
    }

    private String item(Deliverable deliverable) {
        var item = new StringBuilder(SwedishClauses.words().lowerFirst(Prose.fragment(deliverable.what())));
        String whom = Prose.fragment(deliverable.forWhom());
        if (!whom.isEmpty()) {
            String bare = SwedishClauses.words().bareWhom(whom);
            item.append(phrases.say("deliverables.whom", SwedishClauses.words().lowerFirst(bare)));
        }
        String change = SwedishClauses.words().lowerFirst(Prose.fragment(deliverable.change()));
        if (!change.isEmpty()) {
            item.append(phrases.say(
                    "deliverables.change" + kind(change), SwedishClauses.words().subordinate(change)));
        }
        return item.toString();
    }
}
