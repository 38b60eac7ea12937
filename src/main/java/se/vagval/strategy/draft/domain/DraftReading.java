package se.vagval.strategy.draft.domain;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkCheck;
import se.vagval.strategy.domain.FrameworkFault;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import se.vagval.web.NotFoundRefusal;

/** Reading a draft: its parts, what in it differs from the version it was copied from, what keeps it from being published. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class DraftReading {

    private final DraftRepository drafts;
    private final Framework framework;

    DraftReading(DraftRepository drafts, Framework framework) {
        this.drafts = drafts;
        this.framework = framework;
    }

    /** A thing that differs: as it was and as it is, either of which may be missing. */
    public record Difference(
            DraftPart part,
            String key,
            @Nullable Thing before,
            @Nullable Thing after) {}

    /** Something unverified in a thing; {@code path} names the fields that lead to its source. */
    public record Unverified(Thing thing, String path) {}

    public List<FrameworkDraft> open() {
        return drafts.open();
    }

    public FrameworkDraft draft(String id) {
        return drafts.find(id).orElseThrow(() -> new NotFoundRefusal("framework draft"));
    }

    public FrameworkVersion baseOf(FrameworkDraft draft) {
        return framework.version(draft.base());
    }

    public List<FrameworkFault> faultsIn(FrameworkDraft draft) {
        var version = draft.version();
        return Stream.concat(
                        FrameworkCheck.faultsIn(version).stream(),
                        DraftCodes.faultsIn(version, baseOf(draft), framework.versions()).stream())
                .toList();
    }

    /** The code that a further thing of the part is given; none where they are no row of numbers. */
    public String nextCode(FrameworkDraft draft, DraftPart part) {
        return DraftCodes.next(part, draft, framework.versions());
    }

    /** What nobody has held against its source yet, each amount and deadline by itself. */
    public List<Unverified> unverified(FrameworkDraft draft) {
        return DraftPart.all().stream()
                .flatMap(part -> draft.things(part).stream())
                .flatMap(thing -> Doubts.in(thing).stream().map(it -> new Unverified(thing, it)))
                .toList();
    }

    /** The fields of a thing as they are typed; those of a further one are empty. */
    public Map<String, String> typed(DraftPart part, @Nullable Thing thing) {
        return thing == null ? new LinkedHashMap<>() : TypedThing.of(part.thing(), thing.content());
    }

    /** In the order of the framework, and within a part as the draft has them; what is gone stands last. */
    public List<Difference> differences(FrameworkDraft draft) {
        return between(baseOf(draft), draft.version());
    }

    public List<Difference> between(FrameworkVersion older, FrameworkVersion newer) {
        var before = FrameworkText.tree(older);
        var after = FrameworkText.tree(newer);
        return DraftPart.all().stream()
                .flatMap(part ->
                        differences(part, FrameworkDraft.things(before, part), FrameworkDraft.things(after, part))
                                .stream())
                .toList();
    }

    private static List<Difference> differences(DraftPart part, List<Thing> before, List<Thing> after) {
        var was = byKey(before);
        var is = byKey(after);
        var keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        var moved = moved(was, is);
        var found = new ArrayList<Difference>();
        for (var key : keys) {
            var old = was.get(key);
            var now = is.get(key);
            if (old == null || now == null || !typedOf(old).equals(typedOf(now)) || moved.contains(key)) {
                found.add(new Difference(part, key, old, now));
            }
        }
        return found;
    }

    /** Those that have changed places with others: of two rules the first that fits decides. */
    private static Set<String> moved(Map<String, Thing> was, Map<String, Thing> is) {
        var before = was.keySet().stream().filter(is::containsKey).toList();
        var after = is.keySet().stream().filter(was::containsKey).toList();
        return DiffUtils.diff(before, after).getDeltas().stream()
                .flatMap(it -> it.getTarget().getLines().stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> typedOf(Thing thing) {
        return TypedThing.of(thing.part().thing(), thing.content());
    }

    private static Map<String, Thing> byKey(List<Thing> things) {
        return things.stream()
                .collect(Collectors.toMap(Thing::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
