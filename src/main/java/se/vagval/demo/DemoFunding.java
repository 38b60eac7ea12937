package se.vagval.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.funding.domain.AidAnswers;
import se.vagval.funding.domain.AidAnswers.Answered;
import se.vagval.funding.domain.AidAnswers.Reply;
import se.vagval.funding.domain.AidGround;
import se.vagval.funding.domain.AidQuestion;
import se.vagval.funding.domain.CallKeeping;
import se.vagval.funding.domain.CallKind;
import se.vagval.funding.domain.CallTying;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.ConditionKind;
import se.vagval.funding.domain.ConditionState;
import se.vagval.funding.domain.ConditionWatching;
import se.vagval.funding.domain.ConditionWatching.Watch;
import se.vagval.funding.domain.FrameSetting;
import se.vagval.funding.domain.FrameSetting.NewFrame;
import se.vagval.funding.domain.FundingCall;
import se.vagval.funding.domain.FundingPlanning;
import se.vagval.funding.domain.KnownOrganisation;
import se.vagval.funding.domain.LawKeeping;
import se.vagval.funding.domain.MoneyPaying;
import se.vagval.funding.domain.Provision;
import se.vagval.funding.domain.Reversal;
import se.vagval.funding.domain.StateAidReview;
import se.vagval.funding.domain.StateAidReviewing;
import se.vagval.funding.domain.YearPlan;
import se.vagval.identity.UserId;

/** Sets frames, plans the money of cases, grants one of them and pays a part of it. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoFunding {

    private static final String APPROPRIATION = "A11";
    private static final String VILLAGES = "LBP";
    private static final int YEARS = 3;

    private final FrameSetting frames;
    private final FundingPlanning planning;
    private final CaseFundingReading reading;
    private final ConditionWatching conditions;
    private final MoneyPaying paying;
    private final CallKeeping calls;
    private final CallTying tying;
    private final StateAidReviewing aid;
    private final LawKeeping laws;
    private final DelegatedDeciding deciding;
    private final DemoWords words;
    private final ActingAs acting;
    private final Clock clock;

    DemoFunding(
            FrameSetting frames,
            FundingPlanning planning,
            CaseFundingReading reading,
            ConditionWatching conditions,
            MoneyPaying paying,
            CallKeeping calls,
            CallTying tying,
            StateAidReviewing aid,
            LawKeeping laws,
            DelegatedDeciding deciding,
            DemoWords words,
            ActingAs acting,
            Clock clock) {
        this.frames = frames;
        this.planning = planning;
        this.reading = reading;
        this.conditions = conditions;
        this.paying = paying;
        this.calls = calls;
        this.tying = tying;
        this.aid = aid;
        this.laws = laws;
        this.deciding = deciding;
        this.words = words;
        this.acting = acting;
        this.clock = clock;
    }

    /** This year and the two after: the appropriation with its authority, and the region's own for small projects. */
    void frames() {
        var today = LocalDate.now(clock);
        acting.person(DemoPeople.MANAGER, () -> {
            for (var year = today.getYear(); year < today.getYear() + YEARS; year++) {
                frames.set(
                        APPROPRIATION,
                        new NewFrame(year, 0, 24_000_000, 18_000_000L, today, words.say("frame.state")),
                        DemoPeople.MANAGER);
                frames.set(
                        VILLAGES,
                        new NewFrame(year, 0, 500_000, null, today, words.say("frame.own")),
                        DemoPeople.MANAGER);
            }
        });
    }

    /** An offer of the year, and a company that the region owns a part of. */
    UUID offer() {
        var today = LocalDate.now(clock);
        return acting.person(DemoPeople.MANAGER, () -> {
            laws.keep(
                    new KnownOrganisation("9900031106", 0, words.say("owned"), BigDecimal.valueOf(40), ""),
                    "",
                    DemoPeople.MANAGER);
            return calls.open(
                    new FundingCall(
                            UUID.randomUUID(),
                            0,
                            CallKind.OFFER,
                            words.say("offer"),
                            APPROPRIATION,
                            words.say("offer.criteria").lines().toList(),
                            4_000_000L,
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(today.getYear(), 12, 31),
                            List.of(7, 13),
                            today,
                            words.say("offer.decision")),
                    DemoPeople.MANAGER);
        });
    }

    /** The case answers the offer, and rests on small aid. */
    void review(CaseFileId id, UUID offer, UserId officer) {
        var answers = new EnumMap<AidQuestion, Answered>(AidQuestion.class);
        for (var question : AidQuestion.values()) {
            answers.put(question, new Answered(Reply.YES, words.say("aid." + question)));
        }
        acting.person(officer, () -> {
            tying.tie(id, offer, officer);
            aid.review(
                    id,
                    new StateAidReview(
                            0, new AidAnswers(answers), AidGround.DE_MINIMIS, "", new BigDecimal("11.45"), 9_000L),
                    officer);
            laws.choose(
                    id, laws.provisions().stream().map(Provision::id).limit(1).toList(), officer);
        });
    }

    /** In thirds: one this year, two the next. With an EU part the grant waits for it. */
    void plan(CaseFileId id, long amount, long eu, UserId officer) {
        var year = LocalDate.now(clock).getYear();
        var years = new YearPlan(new TreeMap<>(Map.of(year, amount / 3, year + 1, amount - amount / 3)));
        var part = eu == 0 ? EuPart.NONE : new EuPart(true, eu, null, null, "");
        acting.person(officer, () -> {
            var seen = reading.sheet(id, officer).funding().version();
            planning.plan(id, seen, APPROPRIATION, years, part, officer);
        });
    }

    void grant(CaseFileId id, long amount) {
        acting.person(DemoPeople.DIRECTOR, () -> {
            var basis = deciding.sheet(id, DemoPeople.DIRECTOR).basis();
            var minutes = new DecisionMinutes(
                    LocalDate.now(clock),
                    41,
                    Outcome.GRANTED,
                    amount,
                    words.say("director"),
                    words.say("officer"),
                    List.of(),
                    words.say("grantMotivation"),
                    "",
                    basis.clauses(),
                    basis.brief().conditions(),
                    null);
            deciding.record(id, basis.edition(), minutes, DemoPeople.DIRECTOR);
        });
    }

    /** An advance, some money that is not needed, and a day for the report. */
    void follow(CaseFileId id, UserId officer) {
        var today = LocalDate.now(clock);
        acting.person(
                officer,
                () -> reading.sheet(id, officer).conditions().stream()
                        .filter(it -> it.kind() == ConditionKind.DURING_PROJECT)
                        .forEach(it -> conditions.change(
                                id,
                                it.id(),
                                it.version(),
                                new Watch(it.kind(), officer, today.plusWeeks(3), ConditionState.OPEN, ""),
                                officer)));
        acting.person(DemoPeople.PAYER, () -> {
            paying.pay(id, 90_000, today, true, words.say("payment"), DemoPeople.PAYER);
            paying.reverse(
                    id,
                    Reversal.Kind.RELEASED,
                    26_000,
                    today,
                    today.getYear() + 1,
                    words.say("reversal"),
                    DemoPeople.PAYER);
        });
    }
}
