package se.vagval.strategy.draft.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.identity.Users;
import se.vagval.strategy.CriterionVoices;
import se.vagval.strategy.CriterionVoices.Voice;
import se.vagval.strategy.draft.domain.DraftPart;
import se.vagval.strategy.draft.domain.DraftReading;
import se.vagval.strategy.draft.domain.DraftReading.Difference;
import se.vagval.strategy.draft.domain.DraftReading.Unverified;
import se.vagval.strategy.draft.domain.FrameworkDraft;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the pages of a draft together. */
@Component
class DraftPages {

    private static final String CRITERIA = "dimensions";

    private final DraftReading reading;
    private final DraftNames names;
    private final FieldViews fields;
    private final DifferenceViews differences;
    private final CriterionVoices voices;
    private final Users users;
    private final Words words;

    DraftPages(
            DraftReading reading,
            DraftNames names,
            FieldViews fields,
            DifferenceViews differences,
            CriterionVoices voices,
            Users users,
            Words words) {
        this.reading = reading;
        this.names = names;
        this.fields = fields;
        this.differences = differences;
        this.voices = voices;
        this.users = users;
        this.words = words;
    }

    /** One draft in the list of drafts. */
    record Row(String id, String address, String base, String saved) {}

    /** Everything strategy/drafts.html shows besides the form. */
    record DraftsPage(List<Link> trail, String base, List<Row> drafts) {}

    /** One part with how many things it has and how many of them differ from the version the draft was copied from. */
    record PartRow(String label, String address, int things, long changed) {}

    /** Something that keeps the draft from being published. */
    record Fault(String text, String where, String address) {}

    /** Everything strategy/draft.html and what goes with it shows. */
    record DraftPage(
            List<Link> trail,
            FrameworkDraft draft,
            String saved,
            List<PartRow> parts,
            List<Fault> faults,
            List<DifferenceView> differences) {

        public String address() {
            return StrategyAddresses.DRAFTS + "/" + draft.id();
        }
    }

    /** Everything strategy/draft-part.html shows. */
    record PartPage(List<Link> trail, FrameworkDraft draft, String label, String address, List<Link> things) {}

    /** Everything strategy/draft-thing.html shows besides the form. */
    record ThingPage(
            List<Link> trail,
            FrameworkDraft draft,
            String label,
            String address,
            boolean many,
            boolean isNew,
            List<FieldView> fields,
            List<Voice> voices) {}

    DraftsPage list(String base) {
        var rows = reading.open().stream()
                .map(it -> new Row(it.id(), StrategyAddresses.DRAFTS + "/" + it.id(), it.base(), saved(it)))
                .toList();
        return new DraftsPage(List.of(root()), base, rows);
    }

    DraftPage overview(FrameworkDraft draft) {
        var found = reading.differences(draft);
        return page(draft, List.of(root(), toDrafts()), rows(draft, found), List.of());
    }

    DraftPage differences(FrameworkDraft draft) {
        var base = reading.baseOf(draft);
        var views = differences.of(reading.differences(draft), base, draft.version(), draft.id());
        return page(draft, List.of(root(), toDrafts(), to(draft)), List.of(), views);
    }

    private DraftPage page(FrameworkDraft draft, List<Link> trail, List<PartRow> parts, List<DifferenceView> views) {
        return new DraftPage(trail, draft, saved(draft), parts, faults(draft), views);
    }

    private List<PartRow> rows(FrameworkDraft draft, List<Difference> found) {
        var changed = found.stream()
                .collect(Collectors.groupingBy(it -> it.part().name(), HashMap::new, Collectors.counting()));
        return DraftPart.all().stream()
                .map(part -> new PartRow(
                        names.part(part),
                        part.many() ? names.address(draft.id(), part) : wholeOf(draft, part),
                        draft.things(part).size(),
                        changed.getOrDefault(part.name(), 0L)))
                .toList();
    }

    private String wholeOf(FrameworkDraft draft, DraftPart part) {
        return names.address(draft.id(), part) + "/" + DraftNames.WHOLE;
    }

    private List<Fault> faults(FrameworkDraft draft) {
        return reading.faultsIn(draft).stream()
                .map(it -> {
                    var part = DraftPart.of(it.part()).orElseThrow();
                    var thing = draft.thing(part, it.code());
                    return new Fault(
                            words.message("strategy.fault." + it.what(), it.code()),
                            names.part(part),
                            thing.map(found -> names.address(draft.id(), found))
                                    .orElseGet(() ->
                                            part.many() ? names.address(draft.id(), part) : wholeOf(draft, part)));
                })
                .toList();
    }

    PartPage part(FrameworkDraft draft, DraftPart part) {
        var things = draft.things(part).stream()
                .map(it -> Link.to(names.thing(draft, it), names.address(draft.id(), it)))
                .toList();
        return new PartPage(
                List.of(root(), toDrafts(), to(draft)),
                draft,
                names.part(part),
                names.address(draft.id(), part),
                things);
    }

    /** Everything whose words nobody has compared with their source yet, part by part. */
    PartPage toVerify(FrameworkDraft draft) {
        var things = reading.unverified(draft).stream()
                .map(it -> unverified(draft, it))
                .toList();
        return new PartPage(
                List.of(root(), toDrafts(), to(draft)),
                draft,
                words.message("strategy.verification.title"),
                "",
                things);
    }

    private Link unverified(FrameworkDraft draft, Unverified it) {
        var thing = it.thing();
        var label = names.part(thing.part()) + ": " + names.thing(draft, thing);
        var which = it.path().equals("provenance") ? "" : " · " + fields.path(it.path());
        return Link.to(label + which, names.address(draft.id(), thing) + "#values" + it.path());
    }

    ThingPage thing(FrameworkDraft draft, DraftPart part, @Nullable Thing thing, ThingForm form) {
        var trail = part.many()
                ? Stream.of(root(), toDrafts(), to(draft), Link.to(names.part(part), names.address(draft.id(), part)))
                : Stream.of(root(), toDrafts(), to(draft));
        var address = thing == null
                ? names.address(draft.id(), part) + "/" + DraftNames.NEW
                : names.address(draft.id(), thing);
        return new ThingPage(
                trail.toList(),
                draft,
                thing == null ? words.message("strategy.draft.newIn", names.part(part)) : names.thing(draft, thing),
                address,
                part.many(),
                thing == null,
                fields.of(part, draft.version(), known(form.values())),
                thing != null && part.name().equals(CRITERIA) ? voices.on(thing.key()) : List.of());
    }

    /** A field that the browser sent without a value is none. */
    private static Map<String, String> known(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(it -> it.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String saved(FrameworkDraft draft) {
        return words.message("strategy.draft.saved", Swedish.stamp(draft.savedAt()), users.nameOf(draft.savedBy()));
    }

    private Link root() {
        return Link.to(words.message("strategy.title"), StrategyAddresses.ROOT);
    }

    private Link toDrafts() {
        return Link.to(words.message("strategy.drafts.title"), StrategyAddresses.DRAFTS);
    }

    private Link to(FrameworkDraft draft) {
        return Link.to(words.message("strategy.draft.title", draft.id()), StrategyAddresses.DRAFTS + "/" + draft.id());
    }
}
