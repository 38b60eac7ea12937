package se.vagval.funding;

import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.demo.ActingAs;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.FrameSetting;
import se.vagval.funding.domain.FrameSetting.NewFrame;
import se.vagval.funding.domain.FundingPlanning;
import se.vagval.funding.domain.YearPlan;

/** Money for tests: sources of their own, so that no test counts another's, and grants by the director. */
@TestComponent
public class TestFunding {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final FrameSetting setting;
    private final FundingPlanning planning;
    private final CaseFundingReading reading;
    private final TestDecisions decisions;
    private final DelegatedDeciding deciding;
    private final ActingAs acting;

    TestFunding(
            FrameSetting setting,
            FundingPlanning planning,
            CaseFundingReading reading,
            TestDecisions decisions,
            DelegatedDeciding deciding,
            ActingAs acting) {
        this.setting = setting;
        this.planning = planning;
        this.reading = reading;
        this.decisions = decisions;
        this.deciding = deciding;
        this.acting = acting;
    }

    public static int year() {
        return TestDay.today().getYear();
    }

    /** A source that nobody else counts. */
    public String source(SourceKind kind) {
        var code = "P" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        acting.person(
                MANAGER, () -> setting.add(new FundingSource(code, "Provkälla " + code, kind, null, null), MANAGER));
        return code;
    }

    public void frame(String source, int year, int seen, long amount, Long authority) {
        acting.person(
                MANAGER,
                () -> setting.set(
                        source, new NewFrame(year, seen, amount, authority, TestDay.today(), "RUN/1/2026"), MANAGER));
    }

    /** So much this year and so much the next. */
    public void planned(CaseFileId id, String source, long now, long next) {
        planned(id, source, now, next, EuPart.NONE);
    }

    public void planned(CaseFileId id, String source, long now, long next, EuPart eu) {
        acting.person(OFFICER, () -> {
            var seen = reading.sheet(id, OFFICER).funding().version();
            var years = new TreeMap<>(Map.of(year(), now, year() + 1, next));
            planning.plan(id, seen, source, new YearPlan(years), eu, OFFICER);
        });
    }

    /** With the director, who grants the amount; all of it is 400 000. */
    public CaseFileId granted(String source, long now, long next) {
        var id = decisions.withDelegate();
        planned(id, source, now, next);
        decide(id, now + next);
        return id;
    }

    public void decide(CaseFileId id, long amount) {
        decide(id, amount, List.of("Delrapport i juni"));
    }

    public void decide(CaseFileId id, long amount, List<String> conditions) {
        acting.person(DIRECTOR, () -> deciding.record(id, decisions.read(id), minutes(amount, conditions), DIRECTOR));
    }

    public void correct(CaseFileId id, long amount) {
        acting.person(
                DIRECTOR,
                () -> deciding.correct(
                        id,
                        decisions.read(id),
                        minutes(amount, List.of("Delrapport i juni")),
                        "Beloppet var fel",
                        DIRECTOR));
    }

    private DecisionMinutes minutes(long amount, List<String> conditions) {
        var outcome = amount == 0 ? Outcome.REJECTED : amount == 400_000 ? Outcome.GRANTED : Outcome.PARTLY_GRANTED;
        return new DecisionMinutes(
                TestDay.today(),
                7,
                outcome,
                amount == 0 ? null : amount,
                "Regional utvecklingsdirektör",
                "Namn handlaggare",
                List.of(),
                TestDecisions.MOTIVATION,
                "Direktören gjorde en annan bedömning.",
                clauses(amount),
                conditions,
                null);
    }

    /** What is decided otherwise than proposed says so in its clauses. */
    private static List<String> clauses(long amount) {
        if (amount == 400_000) {
            return List.of();
        }
        return List.of(amount == 0 ? "Ansökan avslås." : "Bidraget är mindre än det sökta.");
    }
}
