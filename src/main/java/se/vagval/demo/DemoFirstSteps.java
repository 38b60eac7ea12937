package se.vagval.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.web.Link;
import se.vagval.worklist.FirstSteps;

/** Three things to try in each role of Demoläge. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoFirstSteps implements FirstSteps {

    private static final Map<Role, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry(Role.CASE_OFFICER, List.of("/arenden/import", "/arenden", "/styrdokument")),
            Map.entry(Role.REGIONAL_STRATEGIST, List.of("/arenden", "/styrdokument", "/sammantraden")),
            Map.entry(Role.UNIT_MANAGER, List.of("/arenden?status=IN_REVIEW", "/arenden", "/sammantraden")),
            Map.entry(Role.DEVELOPMENT_DIRECTOR, List.of("/arenden?status=AT_DELEGATE", "/sammantraden", "/ersattare")),
            Map.entry(Role.COMMITTEE_SECRETARY, List.of("/sammantraden", "/arenden", "/ersattare")),
            Map.entry(Role.ELECTED_REPRESENTATIVE, List.of("/sammantraden", "/styrdokument", "/aviseringar/brev")),
            Map.entry(Role.REGISTRAR, List.of("/arenden/import", "/arenden", "/aviseringar/brev")),
            Map.entry(
                    Role.FRAMEWORK_STEWARD, List.of("/styrdokument", "/styrdokument/utkast", "/mottagning/faltkartor")),
            Map.entry(Role.ANALYST, List.of("/portfolj", "/kvartal", "/resultatredovisning")),
            Map.entry(Role.PAYMENT_OFFICER, List.of("/medel", "/arenden?status=DECIDED", "/aviseringar/brev")),
            Map.entry(Role.EXTERNAL_READER, List.of("/delat", "/delat/lista.csv", "/aviseringar/brev")),
            Map.entry(Role.AUDITOR, List.of("/handelser", "/arenden", "/aviseringar/brev")),
            Map.entry(Role.SYSTEM_ADMINISTRATOR, List.of("/anvandare", "/aviseringar/utskick", "/om-portalen")));

    private final DemoWords words;

    DemoFirstSteps(DemoWords words) {
        this.words = words;
    }

    @Override
    public List<Link> of(Person person) {
        return Stream.of(Role.values())
                .filter(person.roles()::contains)
                .filter(ADDRESSES::containsKey)
                .findFirst()
                .map(this::steps)
                .orElseGet(List::of);
    }

    private List<Link> steps(Role role) {
        var addresses = ADDRESSES.getOrDefault(role, List.of());
        return IntStream.range(0, addresses.size())
                .mapToObj(at -> Link.to(words.say("first." + role + "." + (at + 1)), addresses.get(at)))
                .toList();
    }
}
