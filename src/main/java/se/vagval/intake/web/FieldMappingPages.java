package se.vagval.intake.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.intake.domain.FieldMapping;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.MappingEditing;
import se.vagval.intake.domain.MappingSource;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts together the pages of field mappings. */
@Component
class FieldMappingPages {

    private final Words words;
    private final IntakePeople people;

    FieldMappingPages(Words words, IntakePeople people) {
        this.words = words;
        this.people = people;
    }

    /** Everything the list of sources shows. */
    record MappingsPage(List<Saved> sources) {}

    /** A version of a source's map, or its newest. */
    record Saved(
            String source,
            String name,
            int number,
            @Nullable String about) {}

    /** Everything the page of one source shows besides the form. */
    record MappingPage(List<Link> trail, String address, String name, List<Place> places, List<Saved> versions) {}

    /** One part of an application and what the source calls it. */
    record Place(String key, String label, String typed) {}

    MappingsPage list(List<MappingSource> sources) {
        var standard = sources.stream().anyMatch(it -> it.source().equals(FieldMapping.STANDARD));
        var shipped = new Saved(FieldMapping.STANDARD, words.message("intake.source.standard"), 0, null);
        return new MappingsPage(Stream.concat(
                        standard ? Stream.of() : Stream.of(shipped),
                        sources.stream().map(this::saved))
                .toList());
    }

    MappingPage page(String source, FieldMappingForm form, List<MappingSource> versions) {
        return new MappingPage(
                List.of(Link.to(words.message("intake.mapping.title"), IntakeAddresses.MAPPINGS)),
                IntakeAddresses.MAPPINGS + "/" + source,
                form.name() == null ? source : form.name(),
                FieldMapping.places().stream()
                        .map(it -> new Place(FieldMappingForm.key(it), label(it), form.typed(it)))
                        .toList(),
                versions.stream().map(this::saved).toList());
    }

    String nameOf(String source, MappingEditing editing) {
        return editing.versions(source).stream()
                .findFirst()
                .map(MappingSource::name)
                .orElseGet(() -> words.message("intake.source.standard"));
    }

    Clash clash(FieldMappingForm theirs, FieldMappingForm mine, MappingSource saved) {
        var by = saved(saved);
        return new Clash(
                name(Objects.requireNonNull(saved.savedBy())),
                Objects.requireNonNullElse(by.about(), ""),
                saved.number(),
                FieldMapping.places().stream()
                        .map(it -> new Clash.Field(label(it), theirs.typed(it), mine.typed(it)))
                        .toList());
    }

    private String label(String place) {
        var section = FieldMapping.LISTS.get(place);
        return section == null
                ? words.of(IntakeField.at(place).orElseThrow())
                : words.message("intake.mapping.table", words.message("intake.section." + section));
    }

    private Saved saved(MappingSource it) {
        var by = it.savedBy();
        return new Saved(
                it.source(),
                it.name(),
                it.number(),
                by == null ? null : words.message("intake.mapping.by", Swedish.stamp(it.savedAt()), name(by)));
    }

    private String name(UserId person) {
        return people.names(Stream.of(person.value())).of(person.value());
    }
}
