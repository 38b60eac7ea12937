package se.vagval.strategy.draft.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkFault;
import se.vagval.strategy.domain.FrameworkFault.What;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import se.vagval.strategy.draft.domain.Shape.Group;

/**
 * Beteckningar. Cases, figures and papers cite a thing by its code for ever, so that a code means one thing in all versions: a
 * further thing takes one that nothing has borne, in any part or version, and none that is there changes its own.
 */
final class DraftCodes {

    /** Parts whose things name others by their codes. */
    private static final Set<String> CITING = Set.of("crosswalk", "criteriaSets", "retiredHints");

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._:-]{0,39}");
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,6})");

    private DraftCodes() {}

    /** Var en beteckning står. */
    private record Place(String part, String code) {}

    static boolean areGivenIn(DraftPart part) {
        return part.many()
                && part.path().size() == 1
                && !CITING.contains(part.name())
                && part.thing() instanceof Group(var fields, var ignored)
                && fields.containsKey("code");
    }

    /** What has come into a draft since the version it was copied from, under a code that cannot be its own. */
    static List<FrameworkFault> faultsIn(
            FrameworkVersion draft, FrameworkVersion base, Collection<FrameworkVersion> published) {
        var here = placesIn(draft);
        var ever = published.stream()
                .flatMap(it -> placesIn(it).stream())
                .map(Place::code)
                .collect(Collectors.toSet());
        var stands = placesIn(base);
        return here.stream()
                .filter(it -> !stands.contains(it))
                .flatMap(it -> faultOf(it, here, ever))
                .toList();
    }

    private static Stream<FrameworkFault> faultOf(Place place, Set<Place> here, Set<String> ever) {
        var code = place.code();
        if (ever.contains(code)
                || here.stream().filter(it -> it.code().equals(code)).count() > 1) {
            return Stream.of(new FrameworkFault(place.part(), code, What.CODE_REUSED));
        }
        return FORM.matcher(code).matches()
                ? Stream.empty()
                : Stream.of(new FrameworkFault(place.part(), code, What.CODE_FORM));
    }

    /** The code a further thing is given: the next number after all that any version has had in that part. */
    static String next(DraftPart part, FrameworkDraft draft, Collection<FrameworkVersion> published) {
        if (!areGivenIn(part)) {
            return "";
        }
        var here = draft.things(part).stream().map(Thing::key).toList();
        var all = published.stream()
                .flatMap(it -> placesIn(it).stream())
                .filter(it -> it.part().equals(part.name()))
                .map(Place::code)
                .collect(Collectors.toSet());
        all.addAll(here);
        return here.reversed().stream()
                .map(NUMBERED::matcher)
                .filter(it -> it.matches())
                .map(it -> it.group(1))
                .findFirst()
                .map(start -> start + (highest(start, all) + 1))
                .orElse("");
    }

    private static int highest(String start, Set<String> codes) {
        return codes.stream()
                .map(NUMBERED::matcher)
                .filter(it -> it.matches() && it.group(1).equals(start))
                .mapToInt(it -> Integer.parseInt(it.group(2)))
                .max()
                .orElse(0);
    }

    private static Set<Place> placesIn(FrameworkVersion version) {
        var content = FrameworkText.tree(version);
        return DraftPart.all().stream()
                .filter(DraftCodes::areGivenIn)
                .flatMap(part ->
                        FrameworkDraft.things(content, part).stream().map(it -> new Place(part.name(), it.key())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
