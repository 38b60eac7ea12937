package se.vagval.strategy.draft.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.strategy.domain.SubjectNames;
import se.vagval.strategy.draft.domain.DraftPart;
import se.vagval.strategy.draft.domain.FrameworkDraft;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;
import tools.jackson.databind.JsonNode;

/** What the parts and things of a draft are called, in words and in addresses. */
@Component
class DraftNames {

    static final String NEW = DraftPart.NEW;
    static final String WHOLE = "innehall";

    private final Words words;

    DraftNames(Words words) {
        this.words = words;
    }

    String part(DraftPart part) {
        var known = words.find("strategy.part." + part.name());
        return known == null ? part.name() : known;
    }

    DraftPart partAt(String noun) {
        return find(noun).orElseThrow(() -> new NotFoundRefusal("part of a framework"));
    }

    private Optional<DraftPart> find(String noun) {
        return DraftPart.all().stream()
                .filter(it -> noun(part(it)).equals(noun))
                .findFirst();
    }

    String address(String draft, DraftPart part) {
        return StrategyAddresses.DRAFTS + "/" + draft + "/delar/" + noun(part(part));
    }

    String address(String draft, Thing thing) {
        return address(draft, thing.part()) + "/" + (thing.part().many() ? noun(thing.key()) : WHOLE);
    }

    Thing thingAt(FrameworkDraft draft, DraftPart part, String noun) {
        return draft.things(part).stream()
                .filter(it -> !part.many() && noun.equals(WHOLE)
                        || part.many() && noun(it.key()).equals(noun))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("thing of a framework draft"));
    }

    /** The key of a thing, and the first of its words. */
    String thing(FrameworkDraft draft, Thing thing) {
        if (!thing.part().many()) {
            return part(thing.part());
        }
        if (thing.part().name().startsWith("readingGuide")) {
            var name = SubjectNames.of(draft.version(), thing.key());
            return name.equals(thing.key()) ? named(thing) : thing.key() + " " + name;
        }
        var fund = thing.content().path("fund").asString("");
        return draft.version().funds().stream()
                .filter(it -> it.code().equals(fund))
                .findFirst()
                .map(it -> thing.key() + " " + it.text())
                .orElseGet(() -> named(thing));
    }

    String named(Thing thing) {
        var word = words.find("strategy.thing." + thing.part().name() + "." + thing.key());
        if (word != null) {
            return word;
        }
        var name = firstOf(thing.content(), "name", "title", "word", "text", "explanation", "says");
        return name.isEmpty() || name.equals(thing.key()) ? thing.key() : thing.key() + " " + name;
    }

    /** Where a sentence of a paper comes from that is the region's own; nobody has to type that. */
    Map<String, String> ownWording() {
        return Map.of("provenance-kind", "own", "provenance-source", words.message("strategy.wording.title"));
    }

    private static String firstOf(JsonNode content, String... names) {
        for (var name : names) {
            if (!content.path(name).asString("").isBlank()) {
                return content.path(name).asString();
            }
        }
        return "";
    }

    static String noun(String name) {
        return DraftPart.nounOf(name);
    }
}
