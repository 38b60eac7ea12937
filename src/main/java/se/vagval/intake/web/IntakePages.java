package se.vagval.intake.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.intake.web.IntakePage.Group;
import se.vagval.intake.web.IntakePage.Part;
import se.vagval.intake.web.IntakePage.Row;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts together the page of one received file, the same whether it is fresh or comes back with faults. */
@Component
class IntakePages {

    private static final Pattern POSITION = Pattern.compile("\\[(\\d+)]");

    private final Words words;
    private final IntakeWording wording;
    private final IntakePeople people;

    IntakePages(Words words, IntakeWording wording, IntakePeople people) {
        this.words = words;
        this.wording = wording;
        this.people = people;
    }

    IntakePage page(IntakeView view, IntakeForm form, @Nullable Clash clash) {
        var names = people.of(view);
        var file = view.file();
        var questions = view.application().values().stream()
                .filter(it -> it.isDemanding() && !view.application().isLeftOut(it))
                .toList();
        var settled = questions.stream().filter(InterpretedValue::isSettled).count();
        return new IntakePage(
                trail(),
                IntakeAddresses.ROOT + "/" + file.id(),
                file.name(),
                words.message(
                        "intake.review.file.text",
                        file.name(),
                        file.size(),
                        Swedish.stamp(file.receivedAt()),
                        names.of(file.receivedBy().value()),
                        wording.channel(file.channel())),
                file.sha256(),
                view.whole(),
                saved(view, names),
                closed(view, names),
                view.registration() == null
                        ? null
                        : CaseFileId.of(view.registration().caseFile()).address(),
                view.isOpen(),
                questions.isEmpty()
                        ? words.message("intake.review.nothing")
                        : words.message("intake.review.progress", settled, questions.size()),
                missing(view),
                parts(view, new IntakeRows(wording, words, view.vocabulary(), names, form), form),
                clash);
    }

    List<Link> trail() {
        return List.of(
                Link.to(words.message("intake.crumb.cases"), "/arenden"),
                Link.to(words.message("intake.title"), IntakeAddresses.ROOT));
    }

    /** The way to a step of one file. */
    List<Link> trailTo(IntakeView view) {
        var all = new ArrayList<>(trail());
        all.add(Link.to(
                view.file().name(), IntakeAddresses.ROOT + "/" + view.file().id()));
        return all;
    }

    /** What is still to be answered, section by section, each leading to its first open value. */
    List<Link> missing(IntakeView view) {
        if (!view.isOpen()) {
            return List.of();
        }
        var sections = new EnumMap<IntakeField.Section, List<InterpretedValue>>(IntakeField.Section.class);
        view.application()
                .unsettled()
                .forEach(it -> sections.computeIfAbsent(it.field().section(), section -> new ArrayList<>())
                        .add(it));
        var links = new ArrayList<Link>();
        sections.forEach((section, open) -> links.add(Link.to(
                words.message(
                        "intake.missing.part",
                        words.message("intake.section." + section),
                        open.size(),
                        open.stream()
                                .map(it -> wording.label(it.field()))
                                .distinct()
                                .collect(Collectors.joining(", "))),
                IntakeAddresses.ROOT + "/" + view.file().id() + "#rad"
                        + open.getFirst().key())));
        return links;
    }

    String name(InterpretedValue value) {
        var label = wording.label(value.field());
        return value.row().isEmpty()
                        || !value.field().isInRow() && value.field().kind() == IntakeField.Kind.CHECK
                ? label
                : heading(value.row()) + ": " + label;
    }

    private List<Part> parts(IntakeView view, IntakeRows rows, IntakeForm form) {
        var parts = new ArrayList<Part>();
        for (var section : IntakeField.Section.values()) {
            var grouped = new LinkedHashMap<String, List<InterpretedValue>>();
            view.application().values().stream()
                    .filter(it -> it.field().section() == section)
                    .forEach(it -> grouped.computeIfAbsent(groupOf(it), row -> new ArrayList<>())
                            .add(it));
            var groups = new ArrayList<Group>();
            grouped.forEach((row, values) -> groups.add(group(row, values, rows, form)));
            if (!groups.isEmpty()) {
                parts.add(new Part(
                        "del-" + section.ordinal(), words.message("intake.section." + section), List.copyOf(groups)));
            }
        }
        return parts;
    }

    /** Values of a list's row stand together; the others, and what compares whole lists, stand in one group. */
    private static String groupOf(InterpretedValue value) {
        return value.field().isInRow() ? value.row() : "";
    }

    private Group group(String row, List<InterpretedValue> values, IntakeRows rows, IntakeForm form) {
        List<Row> shown = values.stream().map(rows::row).toList();
        if (row.isEmpty()) {
            return new Group(null, null, false, shown);
        }
        var key = IntakeForm.rowKey(row);
        return new Group(heading(row), key, form.isLeftOut(key), shown);
    }

    private String heading(String row) {
        var positions = POSITION.matcher(row)
                .results()
                .map(it -> Integer.parseInt(it.group(1)) + 1)
                .toList();
        return positions.size() > 1
                ? words.message("intake.row.part", positions.getFirst(), positions.getLast())
                : words.message("intake.row", positions.getFirst());
    }

    private @Nullable String saved(IntakeView view, IntakePeople.Names names) {
        return view.savedBy() == null
                ? null
                : words.message(
                        "intake.review.saved",
                        Swedish.stamp(view.savedAt()),
                        names.of(view.savedBy().value()));
    }

    private @Nullable String closed(IntakeView view, IntakePeople.Names names) {
        if (view.dismissal() != null) {
            var dismissal = view.dismissal();
            return words.message(
                    "intake.closed.dismissed",
                    Swedish.stamp(dismissal.at()),
                    names.of(dismissal.by()),
                    dismissal.reason());
        }
        var registration = view.registration();
        return registration == null
                ? null
                : words.message(
                        "intake.closed.registered", Swedish.stamp(registration.at()), names.of(registration.by()));
    }
}
