package se.vagval.assessment.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import se.vagval.assessment.Grade;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;

/** One line of the representative profiles: the facts of a case with the rule and suggestion expected of them. */
record ProfileFacit(String name, RuleFacts facts, String rule, Recommendation suggestion) {

    private static final Map<String, Recommendation> SUGGESTIONS = Map.of(
            "PRIO", Recommendation.PRIORITISE,
            "PRIO_VILLKOR", Recommendation.PRIORITISE_WITH_CONDITIONS,
            "KOMPLETTERA", Recommendation.REQUEST_SUPPLEMENT,
            "AVSLA", Recommendation.DECLINE);
    private static final Map<String, ProjectType> TYPES = Map.of(
            "FORSTUDIE", ProjectType.PRE_STUDY,
            "GENOMFORANDE", ProjectType.IMPLEMENTATION,
            "RAM", ProjectType.FRAMEWORK);
    private static final Map<String, GateOutcome> GATES =
            Map.of("ok", GateOutcome.OK, "avhjalpbar", GateOutcome.REMEDIABLE, "hinder", GateOutcome.OBSTACLE);

    static List<ProfileFacit> all() {
        Map<String, List<Map<String, Object>>> file = yaml("facit/profiles.yaml");
        return file.get("profiler").stream().map(ProfileFacit::of).toList();
    }

    static ProfileFacit named(String name) {
        return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** The suggestions that a case's own answers accept. */
    static Set<Recommendation> acceptedFor(String name) {
        Map<String, Map<String, List<String>>> file = yaml("facit/" + name + ".yaml");
        return file.get("facit").get("rekommendation_godtas").stream()
                .map(SUGGESTIONS::get)
                .collect(Collectors.toSet());
    }

    private static ProfileFacit of(Map<String, Object> line) {
        var grades = new HashMap<String, Grade>();
        line.forEach((key, value) -> {
            if (key.matches("D\\d+")) {
                grades.put(key, value == null ? new Grade.NotAssessable() : new Grade.Level((Integer) value));
            }
        });
        var gates = new HashMap<String, GateOutcome>();
        ((Map<?, ?>) line.get("G")).forEach((gate, outcome) -> gates.put((String) gate, GATES.get((String) outcome)));
        var facts = new RuleFacts(
                grades,
                gates,
                TYPES.get((String) line.get("typ")),
                Boolean.TRUE.equals(line.get("avgorande_part_saknas")),
                Boolean.TRUE.equals(line.get("oppna_villkor")));
        return new ProfileFacit(
                (String) line.get("case_id"), facts, (String) line.get("vantad_regel"), SUGGESTIONS.get((String)
                        line.get("vantat_forslag")));
    }

    private static <T> T yaml(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new Yaml().load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
