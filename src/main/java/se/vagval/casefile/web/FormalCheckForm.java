package se.vagval.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.GateOutcome;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.GateVerdict;

/** The verdicts as they are typed, by gate code. */
record FormalCheckForm(@Nullable Long version, Map<String, @Valid Verdict> gates) {

    FormalCheckForm {
        gates = gates == null ? new HashMap<>() : gates;
    }

    record Verdict(@Nullable GateOutcome outcome, @Size(max = 200_000) @Nullable String note) {

        GateVerdict toVerdict() {
            return new GateVerdict(outcome, note == null ? "" : note.strip());
        }
    }

    static FormalCheckForm of(CaseFile caseFile) {
        var gates = new HashMap<String, Verdict>();
        caseFile.gates().forEach((code, it) -> gates.put(code, new Verdict(it.outcome(), it.note())));
        return new FormalCheckForm(caseFile.version(), gates);
    }

    Map<String, GateVerdict> verdicts() {
        var verdicts = new HashMap<String, GateVerdict>();
        gates.forEach((code, it) -> verdicts.put(code, it.toVerdict()));
        return verdicts;
    }
}
