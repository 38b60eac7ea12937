package se.vagval.casefile.occasion.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.occasion.domain.OccasionReading.Standing;
import se.vagval.casefile.occasion.domain.WritingOccasion;
import se.vagval.casefile.occasion.domain.WritingOccasion.WritingTask;
import se.vagval.casefile.occasion.domain.WritingPart;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the page of the occasions of a case together. */
@Component
class OccasionPages {

    private final Framework framework;
    private final Words words;

    OccasionPages(Framework framework, Words words) {
        this.framework = framework;
        this.words = words;
    }

    /** One part with whose it is and who has done it. */
    record TaskRow(String part, String label, String address, String person, boolean done) {}

    /** One occasion; {@code people} are names. */
    record OccasionView(String opened, String by, String until, String people, List<TaskRow> tasks, long left) {}

    /** Everything casefile/occasion.html shows besides the form. */
    record OccasionPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            @Nullable OccasionView open,
            List<OccasionView> earlier,
            List<Option> writers,
            List<String> closed,
            List<Option> doers,
            Map<String, String> parts) {

        public String address() {
            return caseFile.id().address("skrivarstuga");
        }
    }

    OccasionPage page(Standing standing) {
        var caseFile = standing.caseFile();
        var open = standing.open();
        var parts = parts(caseFile);
        return new OccasionPage(
                caseFile,
                CaseTrail.to(caseFile, words),
                open == null ? null : view(standing, open, parts),
                standing.earlier().stream().map(it -> view(standing, it, parts)).toList(),
                writers(standing),
                closed(standing),
                doers(standing),
                parts);
    }

    List<Option> writers(Standing standing) {
        return standing.writers().stream()
                .map(it -> Option.of(it.id(), it.name()))
                .toList();
    }

    private List<String> closed(Standing standing) {
        return standing.closed().entrySet().stream()
                .map(it -> words.message(
                        "casefile.occasion.closed." + it.getValue(), it.getKey().name()))
                .toList();
    }

    private List<Option> doers(Standing standing) {
        var doers = new ArrayList<>(writers(standing));
        var officer = standing.caseFile().officer();
        if (officer != null) {
            doers.addFirst(Option.of(officer, standing.nameOf(officer)));
        }
        return doers;
    }

    /** What there is to write in the case, in its order: the criteria that it is judged on, and the rest. */
    Map<String, String> parts(CaseFileSummary caseFile) {
        var parts = new LinkedHashMap<String, String>();
        caseFile.judgedBy(framework).dimensions().forEach(it -> parts.put(it.code(), it.code() + " " + it.name()));
        for (var part : WritingPart.values()) {
            parts.put(part.name(), words.of(part));
        }
        return parts;
    }

    private static OccasionView view(Standing standing, WritingOccasion it, Map<String, String> parts) {
        var ended = it.endedAt() == null ? it.endsAt() : it.endedAt();
        return new OccasionView(
                Swedish.stamp(it.openedAt()),
                standing.nameOf(it.openedBy()),
                Swedish.stamp(ended),
                it.participants().stream().map(standing::nameOf).sorted().collect(Collectors.joining(", ")),
                it.tasks().stream().map(task -> row(standing, task, parts)).toList(),
                it.tasks().stream().filter(task -> !task.isDone()).count());
    }

    private static TaskRow row(Standing standing, WritingTask task, Map<String, String> parts) {
        return new TaskRow(
                task.part(),
                parts.getOrDefault(task.part(), task.part()),
                WritingPart.addressOf(standing.caseFile().id(), task.part()),
                standing.nameOf(task.person()),
                task.isDone());
    }
}
