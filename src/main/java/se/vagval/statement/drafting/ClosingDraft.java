package se.vagval.statement.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion.Item;

/** B7: why the initiative matters, who the applicant says stands behind it, and which sectors meet in it. */
@Component
class ClosingDraft implements BlockDraft {

    private static final List<DimensionRole> WEIGHED = List.of(
            DimensionRole.CAPACITY,
            DimensionRole.RUS_ASSURANCE,
            DimensionRole.SOCIAL,
            DimensionRole.ENVIRONMENT,
            DimensionRole.ECONOMY);

    /** How much of a word its endings may take: "samebyar", "samebyarna". */
    private static final int ENDING = 2;

    private static final int KNOWN_BY = 4;

    private final Phrases phrases;
    private final Grounds grounds;

    ClosingDraft(Phrases phrases) {
        this.phrases = phrases;
        this.grounds = new Grounds(phrases);
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
        grounds.tell(material, DimensionRole.ACTORS, text);
        String missing = Prose.fragment(material.profile().missingActors());
        var named = Prose.list(named(material, missing), SwedishClauses.words()::lowerFirst);
        if (!missing.isEmpty()) {
            text.say("closing.missing", SwedishClauses.words().lowerFirst(missing));
        }
        if (!named.isEmpty()) {
            text.say(missing.isEmpty() ? "closing.missing" : "closing.missing.also", named);
        }
        weighed(material, text);
        return text.draft();
    }

    /** Those marked as missing whom the words about who is not here do not mention; in doubt a party is told once more. */
    private static List<String> named(Material material, String missing) {
        return material.profile().actors().stream()
                .filter(InvolvedActor::missing)
                .map(InvolvedActor::name)
                .filter(it -> !kernel(it.strip()).matcher(missing).find())
                .toList();
    }

    /**
     * What a name is known by, however it is bent: a municipality by its place, a thing told nearer ("berörda samebyar") by the
     * thing, where enough of the word is left to know it by; any other by the whole of itself.
     */
    private static Pattern kernel(String name) {
        var words = name.split("\\s+");
        var said = Pattern.quote(name);
        if (words.length == 2 && Character.isLowerCase(words[1].codePointAt(0))) {
            var left = words[1].length() - ENDING;
            if (SwedishClauses.words().beginsWithName(name)) {
                said = Pattern.quote(words[0]) + "(?!\\p{L})";
            } else if (words[0].endsWith("a") && left >= KNOWN_BY) {
                said = Pattern.quote(words[1].substring(0, left));
            }
        }
        return Pattern.compile("(?iu)(?<!\\p{L})" + said);
    }

    /** What no block of its own tells, each with the officer's own words; the same words are said once. */
    private void weighed(Material material, Paragraph text) {
        var byWords = WEIGHED.stream()
                .filter(it -> !material.motivation(it).isBlank())
                .collect(Collectors.groupingBy(
                        it -> SwedishClauses.words().lowerFirst(grounds.motivation(material, it)),
                        LinkedHashMap::new,
                        Collectors.mapping(this::name, Collectors.toList())));
        var whole = byWords.entrySet().stream()
                .map(it -> phrases.say("closing.weighed.item", Prose.list(it.getValue()), it.getKey()));
        var parts =
                WEIGHED.stream().flatMap(it -> material.subfields(it).stream()).map(this::subfield);
        var told = Stream.concat(whole, parts).toList();
        if (!told.isEmpty()) {
            text.apart(phrases.say("closing.weighed")).list(told);
        }
    }

    private String subfield(SubfieldGrade it) {
        return phrases.say(
                it.level() == null ? "closing.weighed.subfield.none" : "closing.weighed.subfield",
                SwedishClauses.words().lowerFirst(it.name()),
                it.word(),
                SwedishClauses.words().lowerFirst(Grounds.written(it.note())));
    }

    private String name(DimensionRole role) {
        var own = phrases.sayIfKnown("closing.weighed." + role);
        return own.isEmpty() ? phrases.say("dimension." + role) : own;
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
        if (importance.isEmpty()) {
            text.add(welcome ? Prose.sentence(phrases.say(key)) : "");
        } else {
            text.say(key + ".because", importance);
        }
        text.add(Prose.sentence(anchoring));
        places(material, text);
    }

    /** A claim is the applicant's until it is proven. */
    private String anchoring(Material material, Paragraph text) {
        var anchoring = material.profile().anchoring();
        String claimed = SwedishClauses.words().lowerFirst(Prose.fragment(anchoring.claimed()));
        if (claimed.isEmpty()) {
            text.missing(Gap.NO_ANCHORING);
            return "";
        }
        return phrases.say(
                anchoring.proven() ? "closing.proven" : "closing.claimed",
                claimed,
                phrases.project(material.projectType()));
    }

    /** How many of the municipalities that are said to stand behind it have proven it; nothing is added where all have. */
    private void places(Material material, Paragraph text) {
        var anchoring = material.profile().anchoring();
        var proven =
                anchoring.places().stream().filter(MunicipalAnchoring::holds).count();
        if (!anchoring.places().isEmpty() && !anchoring.proven()) {
            text.say(
                    "closing.places",
                    proven,
                    material.framework().municipalities().size());
        }
    }

    /** Those who are confirmed take part; of the others it is only said that they mean to. */
    private void sectors(Material material, Paragraph text) {
        var here =
                material.profile().actors().stream().filter(it -> !it.missing()).toList();
        var confirmed = sectors(material, here.stream().filter(InvolvedActor::takesPart));
        var claimed = sectors(material, here.stream().filter(it -> !it.takesPart())).stream()
                .filter(it -> !confirmed.contains(it))
                .toList();
        boolean all = confirmed.size() == material.framework().helixSectors().size();
        String project = phrases.project(material.projectType());
        if (!confirmed.isEmpty()) {
            text.say(all ? "closing.sectors.all" : "closing.sectors", project, Prose.list(confirmed), confirmed.size());
        }
        if (!claimed.isEmpty()) {
            var first = confirmed.isEmpty() ? "closing.sectors.claimed.alone" : "closing.sectors.claimed";
            text.say(first, project, Prose.list(claimed), claimed.size());
        }
    }

    private static List<String> sectors(Material material, Stream<InvolvedActor> actors) {
        var present = actors.map(InvolvedActor::sector).filter(Objects::nonNull).toList();
        return material.framework().helixSectors().stream()
                .filter(it -> present.contains(it.code()))
                .map(Item::text)
                .map(SwedishClauses.words()::lowerFirst)
                .toList();
    }
}
