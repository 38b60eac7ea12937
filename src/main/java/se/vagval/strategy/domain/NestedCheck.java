package se.vagval.strategy.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateWording;
import se.vagval.strategy.domain.FrameworkFault.What;

/** Whether what stands within a thing is sound: questions and gates of a form of support, sub-fields of a criterion. */
final class NestedCheck {

    private final FrameworkVersion version;
    private final List<FrameworkFault> faults = new ArrayList<>();

    private NestedCheck(FrameworkVersion version) {
        this.version = version;
    }

    static List<FrameworkFault> faultsIn(FrameworkVersion version) {
        var check = new NestedCheck(version);
        check.askedOnce(
                "dimensions",
                version.dimensions().stream()
                        .flatMap(it -> it.subfields().stream())
                        .map(Item::code));
        check.askedOnce(
                "supportForms",
                version.supportForms().stream()
                        .flatMap(it -> it.questions().stream())
                        .map(FormOfSupport.Question::code));
        version.supportForms().forEach(check::gates);
        return check.faults;
    }

    private void askedOnce(String part, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(it -> require(seen.add(it), part, it, What.CODE_TWICE));
    }

    /** What is worded in another way is there to be worded. */
    private void gates(FormOfSupport form) {
        var gates = version.gates().stream().map(Gate::code).toList();
        for (GateWording worded : form.gates()) {
            require(gates.contains(worded.code()), "supportForms", form.code(), What.WORDS_NO_GATE);
            var readable = worded.words().values().stream().allMatch(BoundedPattern::isReadable);
            require(readable, "supportForms", form.code(), What.BAD_PATTERN);
        }
    }

    private void require(boolean sound, String part, String code, What what) {
        if (!sound) {
            faults.add(new FrameworkFault(part, code, what));
        }
    }
}
