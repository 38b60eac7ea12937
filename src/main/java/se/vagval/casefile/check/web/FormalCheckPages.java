package se.vagval.casefile.check.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.GateReopening;
import se.vagval.casefile.check.domain.CheckedGates;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.check.domain.GateHint;
import se.vagval.casefile.check.domain.GateHints;
import se.vagval.casefile.check.domain.GateJudgement;
import se.vagval.casefile.domain.CaseFile;
import se.vagval.casefile.domain.CaseReading;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateOutcome;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The page of the formal check: each gate with what the portal sees and what the officer says. */
@Component
class FormalCheckPages {

    private final FormalChecking checking;
    private final CaseReading reading;
    private final GateHints hints;
    private final Supplementing supplementing;
    private final Framework framework;
    private final Users users;
    private final Words words;

    FormalCheckPages(
            FormalChecking checking,
            CaseReading reading,
            GateHints hints,
            Supplementing supplementing,
            Framework framework,
            Users users,
            Words words) {
        this.checking = checking;
        this.reading = reading;
        this.hints = hints;
        this.supplementing = supplementing;
        this.framework = framework;
        this.users = users;
        this.words = words;
    }

    /** Everything casefile/formal-check.html shows besides the form. */
    record FormalCheckPage(
            CaseFileSummary caseFile,
            List<Link> trail,
            List<GateRow> gates,
            boolean mayJudge,
            boolean notBegun,
            boolean mayAsk,
            List<Link> missing,
            @Nullable Clash clash) {

        public List<GateOutcome> outcomes() {
            return List.of(GateOutcome.values());
        }
    }

    record GateRow(
            Gate gate,
            List<Seen> seen,
            @Nullable GateOutcome outcome,
            String note,
            @Nullable Reopened reopened) {

        /** The portal sees nothing to look out for. */
        public boolean isQuiet() {
            return reopened == null && seen.stream().noneMatch(Seen::attention);
        }

        boolean isUnexplained() {
            return outcome == GateOutcome.OK && note.isBlank() && seen.stream().anyMatch(Seen::fault);
        }
    }

    /** What was said of the gate before, why it is open again, and what the applicant answered; without a day, no answer came. */
    record Reopened(
            GateOutcome before, GateReopening why, @Nullable String answeredOn, String answer) {

        public String reworded() {
            return "casefile.check.reworded." + why;
        }
    }

    record Seen(String text, boolean attention, boolean fault) {}

    FormalCheckPage of(CaseFileId id, CheckedGates check, UserId person, @Nullable Clash clash) {
        var caseFile = reading.open(id);
        var summary = reading.summaryOf(caseFile);
        var mine = caseFile.officer().filter(person::equals).isPresent();
        var rows = rows(caseFile, check);
        var underWay = caseFile.status() == CaseStatus.FORMAL_CHECK;
        return new FormalCheckPage(
                summary,
                CaseTrail.to(summary, words),
                rows,
                mine && checking.isOpen(caseFile.status()),
                caseFile.status() == CaseStatus.REGISTERED && mine,
                mine && underWay,
                mine && underWay ? missing(rows) : List.of(),
                clash);
    }

    /** What stands between the check and the assessment, each thing with a link to where it is mended. */
    private List<Link> missing(List<GateRow> rows) {
        var missing = new ArrayList<Link>();
        for (var row : rows) {
            if (row.outcome() == null) {
                missing.add(missing("casefile.check.unjudged", row.gate(), "#outcomes"));
            } else if (row.isUnexplained()) {
                missing.add(missing("casefile.check.unexplained", row.gate(), "#notes"));
            }
        }
        return missing;
    }

    private Link missing(String key, Gate gate, String field) {
        return Link.to(words.message(key, gate.code(), gate.name()), field + gate.code());
    }

    /** Gates at which the portal sees nothing to look out for. */
    List<String> quiet(CaseFileId id) {
        var caseFile = reading.open(id);
        return rows(caseFile, checking.of(id)).stream()
                .filter(GateRow::isQuiet)
                .map(it -> it.gate().code())
                .toList();
    }

    private List<GateRow> rows(CaseFile caseFile, CheckedGates check) {
        var seen = hints.seen(caseFile);
        var requests = requests(caseFile, check);
        var rows = new ArrayList<GateRow>();
        for (var gate : seen.gates()) {
            var judgement = check.judgements().get(gate.code());
            rows.add(new GateRow(
                    gate,
                    seen.hints().getOrDefault(gate.code(), List.of()).stream()
                            .map(this::seen)
                            .toList(),
                    judgement == null ? null : judgement.outcome(),
                    judgement == null ? "" : judgement.note(),
                    reopened(gate, judgement, requests)));
        }
        return rows;
    }

    /** Asked for only where a gate waits for it, the newest first. */
    private List<SupplementRequest> requests(CaseFile caseFile, CheckedGates check) {
        return check.judgements().values().stream().noneMatch(GateJudgement::isReopened)
                ? List.of()
                : supplementing.requestsOf(caseFile.id());
    }

    private static @Nullable Reopened reopened(
            Gate gate, @Nullable GateJudgement judgement, List<SupplementRequest> requests) {
        if (judgement == null || !judgement.isReopened()) {
            return null;
        }
        var why = judgement.why();
        var answered = requests.stream()
                .filter(it -> (why == null || why == GateReopening.ANSWERED) && it.answers(gate.code()))
                .findFirst();
        return new Reopened(
                Objects.requireNonNull(judgement.before()),
                why == null ? GateReopening.SUPPORT_FORM : why,
                answered.flatMap(it -> it.letter().answeredOn())
                        .map(Swedish::longDate)
                        .orElse(null),
                answered.map(it -> it.answerTo(gate.code())).orElse(""));
    }

    /** Hints about what is missing name their things by message key. */
    private Seen seen(GateHint hint) {
        var listed =
                hint.code() == GateHint.Code.CONTENT_MISSING || hint.code() == GateHint.Code.SUSTAINABILITY_MISSING;
        var arguments = listed
                ? new Object[] {
                    String.join(
                            ", ",
                            hint.arguments().stream()
                                    .map(it -> words.message(it))
                                    .toList())
                }
                : hint.arguments().toArray();
        return new Seen(
                words.message("casefile.hint." + hint.code(), arguments),
                hint.code().attention(),
                hint.code().isFault());
    }

    /** What the other one saved beside what this one chose, gate by gate. */
    Clash clash(CaseFileId id, FormalCheckForm form) {
        var check = checking.of(id);
        var saved = check.judgements();
        var version = framework.version(reading.summaryOf(reading.open(id)).frameworkVersion());
        var names = version.gates().stream().collect(Collectors.toMap(Gate::code, it -> it.code() + " " + it.name()));
        var fields = new ArrayList<Clash.Field>();
        form.verdicts().forEach((code, yours) -> {
            var theirs = saved.get(code);
            fields.add(new Clash.Field(
                    names.getOrDefault(code, code),
                    theirs == null ? "" : said(theirs.outcome(), theirs.note()),
                    said(yours.outcome(), yours.note())));
        });
        var last = saved.values().stream().max(Comparator.comparing(GateJudgement::judgedAt));
        var name = last.map(it -> users.nameOf(UserId.of(it.judgedBy()))).orElse("");
        return new Clash(name, last.map(it -> Swedish.stamp(it.judgedAt())).orElse(""), check.version(), fields);
    }

    private String said(@Nullable GateOutcome outcome, String note) {
        return (words.of(outcome) + "\n" + note).strip();
    }
}
