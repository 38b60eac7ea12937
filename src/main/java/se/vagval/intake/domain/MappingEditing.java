package se.vagval.intake.domain;

import java.text.Normalizer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.MappingKeeper;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.IntakeAct.FieldMappingSaved;
import se.vagval.web.EditedMeanwhileRefusal;

/** Fältkartor. What sources call the parts of an application, said by those who keep the maps; every save is a version. */
@Service
@Transactional
@MappingKeeper
public class MappingEditing {

    private static final Limit SHOWN = Limit.of(50);

    private final FieldMappings mappings;
    private final FieldMappingRepository kept;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MappingEditing(FieldMappings mappings, FieldMappingRepository kept, ApplicationEventPublisher events, Clock clock) {
        this.mappings = mappings;
        this.kept = kept;
        this.events = events;
        this.clock = clock;
    }

    /** The newest version of every source that somebody has made a map for. */
    @Transactional(readOnly = true)
    public List<MappingSource> sources() {
        return kept.newest().stream().map(KeptMapping::summary).toList();
    }

    @Transactional(readOnly = true)
    public List<MappingSource> versions(String source) {
        return kept.findBySourceOrderByNumberDesc(source, SHOWN).stream()
                .map(KeptMapping::summary)
                .toList();
    }

    /** The version asked for, or the one that stands now. */
    @Transactional(readOnly = true)
    public FieldMapping mapping(String source, Optional<Integer> number) {
        return number.map(it -> mappings.version(source, it)).orElseGet(() -> mappings.newest(source));
    }

    /** A new source begins with the headings the portal came with. */
    public String begin(String name, UserId person) {
        var plain = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var source = plain.isEmpty() ? FieldMapping.STANDARD : plain;
        if (!source.equals(FieldMapping.STANDARD)
                && kept.findFirstBySourceOrderByNumberDesc(source).isEmpty()) {
            var labels = FieldMapping.begun(source).labels();
            keep(new FieldMapping(source, 1, labels), name.strip(), person);
        }
        return source;
    }

    /**
     * Saves a new version, if nobody has saved another since the given one; the same name and headings once more are no version.
     *
     * @return the version that stands after it
     */
    public int save(String source, String name, int seen, Map<String, List<String>> labels, UserId person) {
        var now = mappings.newest(source);
        EditedMeanwhileRefusal.requireSame(seen, now.number());
        var all = new LinkedHashMap<String, List<String>>();
        FieldMapping.places().forEach(it -> all.put(it, labels.getOrDefault(it, List.of())));
        var next = new FieldMapping(source, now.number() + 1, all);
        next.ambiguous().ifPresent(heading -> {
            throw new IntakeRefusal(IntakeRefusal.Reason.LABEL_TWICE, heading);
        });
        if (next.labels().equals(now.labels()) && isNamed(source, name)) {
            return now.number();
        }
        keep(next, name, person);
        return next.number();
    }

    /** A source that has the name already; the one the portal came with, before anybody saved it, has none. */
    private boolean isNamed(String source, String name) {
        return kept.findFirstBySourceOrderByNumberDesc(source)
                .map(it -> it.summary().name().equals(name))
                .orElse(true);
    }

    private void keep(FieldMapping mapping, String name, UserId person) {
        kept.saveAndFlush(new KeptMapping(mapping, name, person, clock.instant()));
        events.publishEvent(new FieldMappingSaved(mapping.source(), person, mapping.number()));
    }
}
