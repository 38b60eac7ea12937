package se.vagval.casefile.check.web;

import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.check.domain.CheckedGates;
import se.vagval.casefile.check.domain.GateVerdict;
import se.vagval.strategy.GateOutcome;

/** The verdicts as they are typed, by gate code; in two maps, since a field of a record that is not there cannot be shown. */
record FormalCheckForm(
        @Nullable Long version, Map<String, GateOutcome> outcomes, Map<String, @Size(max = 200_000) String> notes) {

    FormalCheckForm {
        outcomes = outcomes == null ? new HashMap<>() : outcomes;
        notes = notes == null ? new HashMap<>() : notes;
    }

    static FormalCheckForm of(CheckedGates check) {
        var notes = new HashMap<String, String>();
        check.judgements().forEach((code, it) -> notes.put(code, it.note()));
        return new FormalCheckForm(check.version(), new HashMap<>(check.outcomes()), notes);
    }

    /** A form that says no version has seen none. */
    long seen() {
        return version == null ? -1 : version;
    }

    FormalCheckForm withVersion(long other) {
        return new FormalCheckForm(other, outcomes, notes);
    }

    /** Those of these gates that nobody has judged are in order; a gate with a verdict keeps it. */
    FormalCheckForm restOk(Collection<String> gates) {
        var all = new HashMap<>(outcomes);
        gates.forEach(it -> all.merge(it, GateOutcome.OK, (given, ok) -> given));
        return new FormalCheckForm(version, all, notes);
    }

    Map<String, GateVerdict> verdicts() {
        var codes = new HashSet<>(outcomes.keySet());
        codes.addAll(notes.keySet());
        var verdicts = new HashMap<String, GateVerdict>();
        for (var code : codes) {
            var note = notes.get(code);
            verdicts.put(code, new GateVerdict(outcomes.get(code), note == null ? "" : note.strip()));
        }
        return verdicts;
    }
}
