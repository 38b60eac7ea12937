package se.vagval.casefile.check.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.ApplicationRevising;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.CaseReading;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.hint.Hints;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateOutcome;

/** What is seen at the gates of a case, without what the framework has retired. */
@Component
public class GateHints {

    private final CaseReading reading;
    private final ApplicationRevising revision;
    private final ConflictDeclaring conflicts;
    private final Framework framework;
    private final Hints hints;

    GateHints(
            CaseReading reading,
            ApplicationRevising revision,
            ConflictDeclaring conflicts,
            Framework framework,
            Hints hints) {
        this.reading = reading;
        this.revision = revision;
        this.conflicts = conflicts;
        this.framework = framework;
        this.hints = hints;
    }

    /** Det som syns: the gates as the application meets them, and what is seen at each by its code. */
    public record Seen(List<Gate> gates, Map<String, List<GateHint>> hints) {}

    public Seen seen(CaseFile caseFile) {
        var details = revision.latest(caseFile.id()).details();
        var version = framework.version(caseFile.frameworkVersion());
        return new Seen(FormOfSupport.gates(version, details.supportForm()), hints(caseFile, details, version));
    }

    private Map<String, List<GateHint>> hints(CaseFile caseFile, ApplicationDetails details, FrameworkVersion version) {
        var declared = caseFile.officer()
                .flatMap(it -> conflicts.latest(caseFile.id(), it))
                .filter(it -> !it.conflicted())
                .isPresent();
        var seen = GateInspection.of(
                details,
                caseFile.received(),
                version,
                declared,
                caseFile.secrecyMark().isPresent());
        return seen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream()
                                .filter(hint ->
                                        hint.code().hint().map(hints::isShown).orElse(true))
                                .toList()));
    }

    /** Whether gates are said to be ok without a word, though a plain fault is seen at them. */
    boolean areUnexplained(CaseFileId id, FormalCheck check) {
        var silent = check.gates().entrySet().stream()
                .filter(it -> it.getValue().isSilentOk())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return !silent.isEmpty()
                && seen(reading.open(id)).hints().entrySet().stream()
                        .filter(it -> silent.contains(it.getKey()))
                        .flatMap(it -> it.getValue().stream())
                        .anyMatch(it -> it.code().isFault());
    }

    /**
     * Tells what came of the hints in a save: one is acted on when what it names is mended, and when its gate is judged as
     * anything but ok.
     */
    void saved(CaseFileId id, Map<String, GateOutcome> outcomes) {
        hints.saved(
                id.value(),
                seen(reading.open(id)).hints().entrySet().stream()
                        .map(it -> {
                            var shown = shown(it.getValue());
                            var heeded = Optional.ofNullable(outcomes.get(it.getKey()))
                                    .filter(outcome -> outcome != GateOutcome.OK)
                                    .isPresent();
                            return new SeenHints(it.getKey(), shown, heeded ? List.of() : shown);
                        })
                        .toList());
    }

    private static List<ShownHint> shown(List<GateHint> seen) {
        return seen.stream()
                .map(GateHint::code)
                .flatMap(it -> it.hint().stream())
                .map(it -> new ShownHint(it, ""))
                .toList();
    }
}
