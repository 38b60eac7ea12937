package se.vagval.statement.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.DimensionRole;

/** B6: the risk of clashing with, and the chance of building on, what others have done and do. */
@Component
class OverlapDraft implements BlockDraft {

    private static final DimensionRole DIMENSION = DimensionRole.COORDINATION;
    private static final int UNCLEAR = 2;

    private final Phrases phrases;
    private final Grounds grounds;

    OverlapDraft(Phrases phrases) {
        this.phrases = phrases;
        this.grounds = new Grounds(phrases);
    }

    @Override
    public BlockCode block() {
        return BlockCode.B6;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        var overlap = material.profile().overlap();
        String project = phrases.project(material.projectType());
        var level = material.level(DIMENSION);
        if (material.isNotAssessable(DIMENSION)) {
            text.say("overlap.notAssessable", project);
        }
        level.ifPresent(it -> text.add(Prose.sentence(phrases.say("overlap.level." + it, project))));
        grounds.tell(material, DIMENSION, text);
        risks(overlap, level, project, text);
        if (material.profile().initiatives().isEmpty()) {
            return text.missing(Gap.NO_INITIATIVES).draft();
        }
        initiatives(material, overlap, text);
        return text.draft();
    }

    /** Those the applicant named by themselves, apart from those that were found. */
    private void initiatives(Material material, Overlap overlap, Paragraph text) {
        var parted = material.profile().initiatives().stream()
                .collect(Collectors.partitioningBy(it -> fromDialogue(it, overlap)));
        var named = parted.getOrDefault(true, List.of());
        var others = parted.getOrDefault(false, List.of());
        if (!named.isEmpty()) {
            if (material.notes().isEmpty()) {
                text.missing(Gap.NO_DIALOGUE_NOTE);
            }
            text.say("overlap.list.dialogue").list(items(named));
        }
        if (!others.isEmpty()) {
            var heading = phrases.say(named.isEmpty() ? "overlap.list" : "overlap.list.others");
            (named.isEmpty() ? text.add(heading) : text.apart(heading)).list(items(others));
        }
    }

    private List<String> items(List<RelatedInitiative> initiatives) {
        return initiatives.stream().map(this::item).toList();
    }

    /** An initiative that says where it was found was found there; the applicant named the others, if it was in a dialogue. */
    private static boolean fromDialogue(RelatedInitiative initiative, Overlap overlap) {
        var source = initiative.source();
        return SwedishClauses.words().namesDialogue(source.isBlank() ? overlap.source() : source);
    }

    private static void risks(Overlap overlap, Optional<Integer> level, String project, Paragraph text) {
        boolean toldAlready = level.filter(it -> it < UNCLEAR).isPresent();
        if (overlap.riskOfClash() && overlap.potential()) {
            text.say("overlap.both");
        } else if (overlap.riskOfClash() && !toldAlready) {
            text.say("overlap.risk");
        } else if (overlap.potential()) {
            text.say("overlap.potential");
        }
        if (overlap.unclearInApplication() && level.filter(it -> it == UNCLEAR).isEmpty()) {
            text.say("overlap.unclear", project);
        }
    }

    private String item(RelatedInitiative initiative) {
        String status = phrases.sayIfKnown("overlap.status." + initiative.status());
        String item = (status + " " + SwedishClauses.words().lowerFirst(Prose.fragment(initiative.theme()))).strip();
        String owner = Prose.fragment(initiative.owner());
        String funder = Prose.fragment(initiative.funder());
        if (!owner.isEmpty() && !funder.isEmpty()) {
            item += phrases.say("overlap.owner.funder", owner, funder);
        } else if (!owner.isEmpty()) {
            item += phrases.say("overlap.owner", owner);
        } else if (!funder.isEmpty()) {
            item += phrases.say("overlap.funder", funder);
        }
        String lesson = SwedishClauses.words().lowerFirst(Prose.fragment(initiative.lesson()));
        if (lesson.isEmpty()) {
            return item;
        }
        boolean clause = SwedishClauses.words().isClause(lesson);
        return item
                + phrases.say(
                        SwedishClauses.words().startsClause(lesson)
                                ? "overlap.lesson.that"
                                : clause ? "overlap.lesson.clause" : "overlap.lesson",
                        lesson);
    }
}
