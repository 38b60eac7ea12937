package se.vagval.casefile.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseJourney;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.CaseTask;
import se.vagval.casefile.CaseTask.CaseTaskState;
import se.vagval.casefile.CaseTask.Part;
import se.vagval.casefile.CaseTask.Progress;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.web.CasePage.TaskRow;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateOutcome;
import se.vagval.web.Words;

/** Uppgiftslistan: a row per part of the case's way, said by the module that has it, or else read off the status. */
@Component
class CaseTasks {

    private final SingletonSupplier<List<CaseTask>> contributed;
    private final FormalChecks checks;
    private final Framework framework;
    private final CaseDoors doors;
    private final Words words;

    CaseTasks(
            ObjectProvider<CaseTask> contributed,
            FormalChecks checks,
            Framework framework,
            CaseDoors doors,
            Words words) {
        this.doors = doors;
        this.contributed = SingletonSupplier.of(() -> contributed.stream().toList());
        this.checks = checks;
        this.framework = framework;
        this.words = words;
    }

    List<TaskRow> of(CaseFile caseFile, CaseFileSummary summary) {
        var states = new EnumMap<Part, CaseTaskState>(Part.class);
        contributed.obtain().forEach(it -> states.put(it.part(), it.stateOf(summary)));
        var rows = new ArrayList<TaskRow>();
        for (var part : Part.values()) {
            var state = states.getOrDefault(part, ownStateOf(part, caseFile));
            rows.add(new TaskRow(
                    words.of(part),
                    words.tag(state.progress()),
                    door(state.address()),
                    missing(state),
                    part == CaseJourney.at(caseFile.status()).part()));
        }
        return rows;
    }

    private @Nullable String door(@Nullable String address) {
        return address != null && doors.isOpen(address) ? address : null;
    }

    /** Which gates have fallen and what is not judged yet stands on the page of the part, for those who may read that. */
    private List<String> missing(CaseTaskState state) {
        return state.address() != null && doors.mayTell(state.address()) ? state.missing() : List.of();
    }

    private CaseTaskState ownStateOf(Part part, CaseFile caseFile) {
        return switch (part) {
            case APPLICATION -> new CaseTaskState(Progress.DONE, address(caseFile, "ansokan"), List.of());
            case FORMAL_CHECK -> formalCheck(caseFile);
            case ASSESSMENT -> byStatus(part, caseFile, "bedomning");
            case STATEMENT -> byStatus(part, caseFile, "utlatande");
            case REVIEW -> byStatus(part, caseFile, "utlatande");
            case DECISION -> byStatus(part, caseFile, "beslut");
        };
    }

    private CaseTaskState formalCheck(CaseFile caseFile) {
        var gates = framework.version(caseFile.frameworkVersion()).gates();
        var outcomes = checks.gatesOf(caseFile.id());
        var missing = new ArrayList<String>();
        var unjudged = names(gates, it -> !outcomes.containsKey(it.code()));
        var isOver = Progress.DONE == progressOf(Part.FORMAL_CHECK, caseFile.status());
        if (!unjudged.isEmpty() && !isOver && caseFile.status() == CaseStatus.FORMAL_CHECK) {
            missing.add(words.message("casefile.tasks.gatesLeft", unjudged));
        }
        for (var outcome : List.of(GateOutcome.REMEDIABLE, GateOutcome.OBSTACLE)) {
            var found = names(gates, it -> outcomes.get(it.code()) == outcome);
            if (!found.isEmpty()) {
                missing.add(words.message("casefile.tasks.gates." + outcome, found));
            }
        }
        return new CaseTaskState(
                progressOf(Part.FORMAL_CHECK, caseFile.status()), address(caseFile, "formell-kontroll"), missing);
    }

    private static String names(List<Gate> gates, Predicate<Gate> wanted) {
        return gates.stream().filter(wanted).map(Gate::name).collect(Collectors.joining(", "));
    }

    private CaseTaskState byStatus(Part part, CaseFile caseFile, String place) {
        var progress = progressOf(part, caseFile.status());
        return new CaseTaskState(progress, progress == Progress.NOT_YET ? null : address(caseFile, place), List.of());
    }

    private static Progress progressOf(Part part, CaseStatus status) {
        var now = CaseJourney.at(status).part();
        if (now == null) {
            return status == CaseStatus.WITHDRAWN ? Progress.NOT_YET : Progress.DONE;
        }
        var isNext = part == Part.FORMAL_CHECK && status == CaseStatus.REGISTERED;
        if (isNext || part == Part.STATEMENT && now == Part.ASSESSMENT) {
            return Progress.READY;
        }
        return part.ordinal() < now.ordinal() ? Progress.DONE : part == now ? Progress.UNDER_WAY : Progress.NOT_YET;
    }

    private static String address(CaseFile caseFile, String place) {
        return caseFile.id().address(place);
    }
}
