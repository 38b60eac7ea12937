package se.vagval.intake.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Users;
import se.vagval.intake.domain.IntakeField;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.intake.domain.ReceivedFileSummary;
import se.vagval.intake.web.IntakePage.Fact;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.SensitiveText;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts together the page of one received file, the same whether it is fresh or comes back with faults. */
@Component
class IntakePages {

    private static final List<IntakeField> IDENTIFYING = List.of(
            IntakeField.TITLE,
            IntakeField.APPLICANT_NAME,
            IntakeField.REGISTRY_NUMBER,
            IntakeField.RECEIVED,
            IntakeField.PROJECT_TYPE);

    private final Words words;
    private final IntakeWording wording;
    private final IntakePeople people;
    private final Users users;

    IntakePages(Words words, IntakeWording wording, IntakePeople people, Users users) {
        this.users = users;
        this.words = words;
        this.wording = wording;
        this.people = people;
    }

    private String received(ReceivedFileSummary file, IntakePeople.Names names) {
        return words.message(
                "intake.review.file.text",
                file.name(),
                file.size(),
                Swedish.stamp(file.receivedAt()),
                names.of(file.receivedBy().value()),
                wording.channel(file.channel()));
    }

    /** @param wrong the keys of values that came back since they cannot be read */
    IntakePage page(IntakeView view, IntakeForm form, @Nullable Clash clash, Set<String> wrong) {
        var names = people.of(view);
        var file = view.file();
        var parts = new IntakeParts(
                view, new IntakeRows(wording, words, view.vocabulary(), names, form, wrong), words, form);
        return new IntakePage(
                trail(),
                IntakeAddresses.ROOT + "/" + file.id(),
                file.name(),
                received(file, names),
                file.sha256(),
                view.whole(),
                saved(view, names),
                closed(view, names),
                view.registration() == null
                        ? null
                        : CaseFileId.of(view.registration().caseFile()).address(),
                view.isOpen(),
                progress(parts),
                facts(view),
                flags(view),
                missing(view, parts),
                parts.questions(),
                parts.rest(),
                units(),
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

    private String progress(IntakeParts parts) {
        if (parts.open() > 0) {
            return words.message("intake.review.open", parts.open());
        }
        return words.message(parts.answered() > 0 ? "intake.review.answered" : "intake.review.nothing");
    }

    /** What is still to be answered, section by section: the page's list of places to jump to. */
    private List<Link> missing(IntakeView view, IntakeParts parts) {
        return view.isOpen()
                ? parts.questions().stream()
                        .map(it -> Link.to(
                                words.message("intake.missing.part", it.heading(), parts.openIn(it)), "#" + it.id()))
                        .toList()
                : List.of();
    }

    /** What the file is, in the words it will be registered with. */
    private List<Fact> facts(IntakeView view) {
        var application = view.application();
        var facts = new ArrayList<Fact>();
        for (var field : IDENTIFYING) {
            var value = application.text(field);
            facts.add(new Fact(
                    wording.label(field), value.isEmpty() ? "–" : wording.shown(field, value, view.vocabulary())));
        }
        var vocabulary = view.vocabulary();
        facts.add(amount("amount", application.tellsApplied(vocabulary), application.applied(vocabulary)));
        facts.add(amount("cost", application.tellsCosts(), application.costs()));
        return facts;
    }

    /** What the file does not say is unknown, never 0. */
    private Fact amount(String name, boolean told, BigDecimal kronor) {
        return new Fact(
                words.message("intake.summary." + name),
                told ? Swedish.amount(kronor) : words.message("intake.summary.unknown"));
    }

    /** What in the texts and among the attachments a reader should think of. */
    private List<Link> flags(IntakeView view) {
        var flags = new ArrayList<Link>();
        for (var value : view.application().values()) {
            var text = value.effective();
            if (text != null && value.field().isProse()) {
                SensitiveText.kindsIn(text).forEach(it -> flags.add(flag(value, it)));
            } else if (text != null && value.field() == IntakeField.ATTACHMENT) {
                SensitiveText.kindsInFileName(text).forEach(it -> flags.add(flag(value, it)));
            }
        }
        return flags;
    }

    private Link flag(InterpretedValue value, SensitiveText.Kind kind) {
        return Link.to(
                words.message("intake.flag", name(value), words.message("web.sensitive.seen." + kind)),
                "#rad" + value.key());
    }

    private List<Option> units() {
        return users.handlingUnits().entrySet().stream()
                .map(unit -> Option.of(unit.getKey().value(), unit.getValue()))
                .toList();
    }

    String name(InterpretedValue value) {
        var label = wording.label(value.field());
        return value.row().isEmpty()
                        || !value.field().isInRow() && value.field().kind() == IntakeField.Kind.CHECK
                ? label
                : IntakeParts.heading(value.row(), words) + ": " + label;
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
