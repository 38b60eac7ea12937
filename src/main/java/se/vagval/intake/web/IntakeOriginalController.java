package se.vagval.intake.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.intake.domain.IntakeField.Kind;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.IntakeView;
import se.vagval.intake.domain.IntakeVocabulary;
import se.vagval.intake.domain.RegisteredValue;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What a case was registered from: the words of the file, the interpretation, and who confirmed what. */
@Controller
@RequestMapping("/arenden/{caseFile}/original")
class IntakeOriginalController {

    private final IntakeReviewing reviewing;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final IntakeWording wording;
    private final IntakePeople people;
    private final Words words;

    IntakeOriginalController(
            IntakeReviewing reviewing,
            CaseFiles caseFiles,
            Framework framework,
            IntakeWording wording,
            IntakePeople people,
            Words words) {
        this.reviewing = reviewing;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.wording = wording;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var summary = caseFiles.summaryOf(caseFile);
        var original = reviewing.originalOf(caseFile);
        model.addAttribute("page", page(summary, original));
        return "intake/original";
    }

    private OriginalPage page(CaseFileSummary summary, IntakeView.Original original) {
        var file = original.file();
        var names = people.names(Stream.concat(
                original.values().stream().map(RegisteredValue::by).filter(Objects::nonNull),
                Stream.of(file.receivedBy().value(), original.registration().by())));
        var vocabulary = IntakeVocabulary.of(framework.version(summary.frameworkVersion()), summary.received());
        return new OriginalPage(
                CaseTrail.to(summary, words),
                summary,
                words.message(
                        "intake.review.file.text",
                        file.name(),
                        file.size(),
                        Swedish.stamp(file.receivedAt()),
                        names.of(file.receivedBy().value()),
                        wording.channel(file.channel())),
                file.sha256(),
                words.message(
                        "intake.closed.registered",
                        Swedish.stamp(original.registration().at()),
                        names.of(original.registration().by())),
                original.values().stream()
                        .filter(it -> it.field().kind() != Kind.CHECK || it.act() != null)
                        .map(it -> line(it, vocabulary, names))
                        .toList());
    }

    private Line line(RegisteredValue value, IntakeVocabulary vocabulary, IntakePeople.Names names) {
        var same = value.received() != null && value.received().equals(value.interpretation());
        return new Line(
                wording.label(value.field()),
                value.received() == null ? null : IntakeWording.visible(value.received()),
                same
                        ? words.message("intake.interpretation.asReceived")
                        : shown(value, value.interpretation(), vocabulary),
                value.received() != null && value.received().equals(value.value())
                        ? words.message("intake.interpretation.asReceived")
                        : shown(value, value.value(), vocabulary),
                value.act() == null
                        ? null
                        : words.message(
                                "intake.answered." + value.act(),
                                names.of(Objects.requireNonNull(value.by())),
                                Swedish.stamp(value.at())));
    }

    private @Nullable String shown(RegisteredValue value, @Nullable String text, IntakeVocabulary vocabulary) {
        return text == null ? null : wording.shown(value.field(), text, vocabulary);
    }

    /** Everything the page shows. */
    record OriginalPage(
            List<Link> trail,
            CaseFileSummary caseFile,
            String about,
            String fingerprint,
            String registered,
            List<Line> lines) {}

    /** One value. */
    record Line(
            String label,
            @Nullable String received,
            @Nullable String interpretation,
            @Nullable String registered,
            @Nullable String answered) {}
}
