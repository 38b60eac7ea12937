package se.vagval.strategy.draft.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkOnHand;
import se.vagval.strategy.domain.FrameworkText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a framework holds can be typed in a form, and comes back as it was. */
class DraftPartTests {

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024"})
    void everyThingOfEveryPartComesBackFromItsFormAsItWas(String version) {
        var content = FrameworkText.tree(FrameworkOnHand.version(version));
        var things = 0;
        for (var part : DraftPart.all()) {
            for (var thing : FrameworkDraft.things(content, part)) {
                var typed = TypedThing.of(part.thing(), thing.content());

                var read = ReadThing.of(part.thing(), typed);

                assertThat(read.faults()).as("%s %s", part.name(), thing.key()).isEmpty();
                assertThat(TypedThing.of(part.thing(), read.thing()))
                        .as("%s %s", part.name(), thing.key())
                        .isEqualTo(typed);
                things++;
            }
        }
        assertThat(things).isGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024"})
    void aVersionPutTogetherAgainFromItsFormsIsTheSame(String version) {
        var before = FrameworkOnHand.version(version);
        var content = FrameworkText.tree(before);
        for (var part : DraftPart.all()) {
            for (var thing : FrameworkDraft.things(content, part)) {
                var read = ReadThing.of(part.thing(), TypedThing.of(part.thing(), thing.content()));
                content = draft(content).with(part, part.many() ? thing.key() : null, read.thing(), thing.place());
            }
        }

        var after = FrameworkText.read(content.toString());

        assertThat(after.rules()).isEqualTo(before.rules());
        assertThat(after.readingGuide()).isEqualTo(before.readingGuide());
        assertThat(after.amountRules()).isEqualTo(before.amountRules());
        assertThat(after.gates()).isEqualTo(before.gates());
        assertThat(after.priorities()).isEqualTo(before.priorities());
        assertThat(after.costTypes()).isEqualTo(before.costTypes());
    }

    /** Whoever saves a form as it stands casts no doubt on what somebody has held against its source. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024"})
    void nothingIsInDoubtThatIsSavedAsItStood(String version) {
        var content = FrameworkText.tree(FrameworkOnHand.version(version));
        for (var part : DraftPart.all()) {
            for (var thing : FrameworkDraft.things(content, part)) {
                var typed = TypedThing.of(part.thing(), thing.content());
                var read = ReadThing.of(part.thing(), typed).thing();

                var saved = Doubts.after(part, thing.content(), read);

                assertThat(Doubts.isSame(part, thing.content(), read))
                        .as("%s %s", part.name(), thing.key())
                        .isTrue();
                assertThat(TypedThing.of(part.thing(), saved))
                        .as("%s %s", part.name(), thing.key())
                        .isEqualTo(typed);
            }
        }
    }

    @Test
    void anAmountThatIsChangedCastsDoubtOnItsOwnSourceAlone() {
        var part = DraftPart.of("amountRules").orElseThrow();
        var before = FrameworkText.tree(FrameworkOnHand.version("2024")).path("amountRules");
        var typed = new LinkedHashMap<>(TypedThing.of(part.thing(), before));
        typed.put("sources-delegationBelow-verified", "true");
        var verified = ReadThing.of(part.thing(), typed).thing();
        assertThat(verified.path("sources")
                        .path("deMinimisEuro")
                        .path("verified")
                        .asBoolean())
                .isTrue();

        typed.put("delegationBelow", "600 000");
        var saved =
                Doubts.after(part, verified, ReadThing.of(part.thing(), typed).thing());
        assertThat(saved.path("sources")
                        .path("delegationBelow")
                        .path("verified")
                        .asBoolean())
                .isFalse();
        assertThat(saved.path("sources").path("deMinimisEuro").path("verified").asBoolean())
                .isTrue();

        typed.put("sources-delegationBelow-source", "Delegationsordningen 2027");
        var sourced =
                Doubts.after(part, verified, ReadThing.of(part.thing(), typed).thing());
        assertThat(sourced.path("sources")
                        .path("delegationBelow")
                        .path("verified")
                        .asBoolean())
                .as("with a source of its own")
                .isTrue();
    }

    /** A sub-field has a source of its own, and the words of one are doubted where those of its neighbour are not. */
    @Test
    void aSubfieldThatIsRewordedCastsDoubtOnItsOwnSourceAlone() {
        var part = DraftPart.of("dimensions").orElseThrow();
        var before = FrameworkDraft.things(FrameworkText.tree(FrameworkOnHand.version("2024")), part).stream()
                .filter(it -> it.content().path("subfields").size() > 1)
                .findFirst()
                .orElseThrow();
        var typed = new LinkedHashMap<>(TypedThing.of(part.thing(), before.content()));
        typed.put("subfields-0-provenance-verified", "true");
        typed.put("subfields-1-provenance-verified", "true");
        var verified = ReadThing.of(part.thing(), typed).thing();

        typed.put("subfields-0-text", "Jämställda villkor");
        var reworded = saved(part, verified, typed);
        assertThat(verifiedIn(reworded, 0)).isFalse();
        assertThat(verifiedIn(reworded, 1)).isTrue();
        assertThat(Doubts.in(new FrameworkDraft.Thing(part, before.key(), 0, reworded)))
                .contains("subfields-0-provenance")
                .doesNotContain("subfields-1-provenance");

        typed.put("subfields-0-code", "D13-X");
        assertThat(verifiedIn(saved(part, verified, typed), 0))
                .as("under another code")
                .isFalse();

        typed.put("subfields-0-provenance-source", "Protokoll 2027");
        assertThat(verifiedIn(saved(part, verified, typed), 0))
                .as("with a source of its own")
                .isTrue();
    }

    /** What moves up when another is taken away says what it said. */
    @Test
    void aSubfieldIsKnownByItsCodeAndNotByItsPlace() {
        var part = DraftPart.of("dimensions").orElseThrow();
        var before = FrameworkDraft.things(FrameworkText.tree(FrameworkOnHand.version("2024")), part).stream()
                .map(FrameworkDraft.Thing::content)
                .filter(it -> it.path("subfields").size() > 1)
                .findFirst()
                .orElseThrow();
        var after = before.deepCopy();
        ((ArrayNode) after.path("subfields")).remove(0);
        var was = before.path("subfields").path(1).path("provenance").path("verified");

        var saved = Doubts.after(part, before, after);

        assertThat(verifiedIn(saved, 0)).isEqualTo(was.asBoolean()).isTrue();
    }

    /** A form of support has one source for its questions and its wordings of gates alike. */
    @Test
    void aQuestionOrAGateThatIsRewordedCastsDoubtOnItsFormOfSupport() {
        var part = DraftPart.of("supportForms").orElseThrow();
        var before = FrameworkDraft.things(FrameworkText.tree(FrameworkOnHand.version("2024")), part).stream()
                .filter(it -> it.key().equals("FS"))
                .findFirst()
                .orElseThrow();
        for (var field : Set.of("questions-0-text", "gates-0-rule")) {
            var typed = new LinkedHashMap<>(TypedThing.of(part.thing(), before.content()));
            typed.put("provenance-verified", "true");
            var verified = ReadThing.of(part.thing(), typed).thing();
            typed.put(field, "I andra ord");

            assertThat(saved(part, verified, typed)
                            .path("provenance")
                            .path("verified")
                            .asBoolean())
                    .as(field)
                    .isFalse();
        }
    }

    private static JsonNode saved(DraftPart part, JsonNode before, Map<String, String> typed) {
        return Doubts.after(part, before, ReadThing.of(part.thing(), typed).thing());
    }

    private static boolean verifiedIn(JsonNode thing, int subfield) {
        return thing.path("subfields")
                .path(subfield)
                .path("provenance")
                .path("verified")
                .asBoolean();
    }

    @Test
    void nothingOfAVersionIsOutOfReach() {
        var reached = new TreeSet<String>(Set.of("id", "validFrom", "validUntil", "name", "provenance"));
        DraftPart.all().forEach(it -> it.path().stream().findFirst().ifPresent(reached::add));

        for (var component : FrameworkVersion.class.getRecordComponents()) {
            assertThat(reached).contains(component.getName());
        }
    }

    @Test
    void everyRuleIsSaidInRowsAndReadBackAsItWas() {
        for (var rule : FrameworkOnHand.version("2024").rules()) {
            var rows = ConditionRows.of(rule.condition());

            assertThat(rows).as(rule.code()).isPresent();
            assertThat(rows.orElseThrow().condition()).as(rule.code()).contains(rule.condition());
        }
    }

    @Test
    void saysOfEachFieldWhatIsWrongWithIt() {
        var part = DraftPart.of("rules").orElseThrow();
        var typed = new LinkedHashMap<>(
                Map.of("code", "", "suggestion", "PERHAPS", "condition-0-kind", "AT_LEAST", "condition-0-level", "9"));

        var faults = ReadThing.faultsIn(part, typed);

        assertThat(faults)
                .containsEntry("code", "NotBlank")
                .containsEntry("suggestion", "NotNull")
                .containsEntry("condition-0-criterion", "NotNull")
                .containsEntry("condition-0-level", "strategy.draft.notALevel");
        assertThat(ReadThing.faultsIn(part, Map.of("condition-0-kind", "<script>")))
                .containsEntry("condition-0-kind", "NotNull");
    }

    private static FrameworkDraft draft(ObjectNode content) {
        return new FrameworkDraft(
                "2099",
                "2024",
                DraftStatus.OPEN,
                content,
                1,
                UserId.of("rus"),
                Instant.EPOCH,
                UserId.of("rus"),
                Instant.EPOCH);
    }
}
