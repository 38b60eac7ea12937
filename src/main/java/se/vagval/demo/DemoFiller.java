package se.vagval.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Fills an empty Demoläge: eight cases, each in another stage, so that every role has something waiting. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoFiller implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoFiller.class);
    private static final int WEEKS_TO_NEXT_MEETING = 3;
    private static final int WEEKS_TO_MEETING_AFTER = 8;

    private final DemoPeople people;
    private final DemoFiles files;
    private final DemoCases cases;
    private final DemoAssessing assessing;
    private final DemoStatements statements;
    private final DemoDecisions decisions;
    private final DemoFunding funding;
    private final DemoSeconds seconds;
    private final DemoRuns runs;
    private final DemoFramework framework;
    private final DemoModels models;
    private final DemoOutside outside;
    private final DemoStatistics statistics;
    private final DemoFolder folder;
    private final DemoLists lists;
    private final ActingAs acting;
    private final Clock clock;

    DemoFiller(
            DemoPeople people,
            DemoFiles files,
            DemoCases cases,
            DemoAssessing assessing,
            DemoStatements statements,
            DemoDecisions decisions,
            DemoFunding funding,
            DemoSeconds seconds,
            DemoRuns runs,
            DemoFramework framework,
            DemoModels models,
            DemoOutside outside,
            DemoStatistics statistics,
            DemoFolder folder,
            DemoLists lists,
            ActingAs acting,
            Clock clock) {
        this.people = people;
        this.files = files;
        this.cases = cases;
        this.assessing = assessing;
        this.statements = statements;
        this.decisions = decisions;
        this.funding = funding;
        this.seconds = seconds;
        this.runs = runs;
        this.framework = framework;
        this.models = models;
        this.outside = outside;
        this.statistics = statistics;
        this.folder = folder;
        this.lists = lists;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var isFirst = people.open();
        // The named folder first: a finished statement in it takes the place of our own example with the same number.
        folder.fill();
        if (isFirst) {
            var from = System.nanoTime();
            fill(LocalDate.now(clock));
            log.info("The demo has been filled in {} ms", (System.nanoTime() - from) / 1_000_000);
        }
    }

    private void fill(LocalDate today) {
        meetings(today);
        funding.frames();
        var offer = funding.offer();
        grantedAndFollowed("FLEX-0", 396_000, offer);
        if (!cases.isTaken("HUB2030")) {
            approvedAndOnTheAgenda("HUB2030", today);
        }
        inReview("PUB-1");
        declinedAndAtTheDelegate("PUB-2");
        underAssessment("PUB-3");
        runs.fill();
        cases.receive("PUB-4");
        cases.register("PUB-5", DemoPeople.OTHER_UNIT, null);
        bindingYears("BREDBAND", 9_300_000);
        lists.save();
        framework.begin();
        models.say();
        outside.processes();
        statistics.fill();
    }

    /** One today, so that its decision can be recorded at once, and two to send further cases to. */
    private void meetings(LocalDate today) {
        decisions.plan(today);
        decisions.plan(tuesday(today.plusWeeks(WEEKS_TO_NEXT_MEETING)));
        decisions.plan(tuesday(today.plusWeeks(WEEKS_TO_MEETING_AFTER)));
    }

    private static LocalDate tuesday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    private void approvedAndOnTheAgenda(String name, LocalDate meeting) {
        var id = assessed(name, DemoPeople.OFFICER);
        submitted(id, name, DemoPeople.OFFICER);
        statements.approve(id, declaredFree(id, DemoPeople.MANAGER));
        decisions.toCommittee(id, meeting, DemoPeople.OFFICER, DemoPeople.MANAGER);
        seconds.judgeAnew(id, name, DemoPeople.OFFICER);
    }

    private void grantedAndFollowed(String name, long amount, UUID offer) {
        var id = assessed(name, DemoPeople.OFFICER);
        submitted(id, name, DemoPeople.OFFICER);
        statements.approve(id, declaredFree(id, DemoPeople.MANAGER));
        funding.plan(id, amount, 0, DemoPeople.OFFICER);
        funding.review(id, offer, DemoPeople.OFFICER);
        decisions.toDelegate(id, DemoPeople.OFFICER, DemoPeople.MANAGER);
        declaredFree(id, DemoPeople.DIRECTOR);
        funding.grant(id, amount);
        funding.follow(id, DemoPeople.OFFICER);
        outside.show(id);
    }

    /** A large one: it takes of the appropriation of this year, and binds that of the next. */
    private void bindingYears(String name, long amount) {
        var id = cases.register(name, DemoPeople.UNIT, DemoPeople.OFFICER);
        declaredFree(id, DemoPeople.OFFICER);
        outside.tie(id, "BRED-HEL");
        funding.plan(id, amount, 0, DemoPeople.OFFICER);
    }

    private void inReview(String name) {
        var id = assessed(name, DemoPeople.OFFICER);
        submitted(id, name, DemoPeople.OFFICER);
        funding.plan(id, 1_614_000, 2_152_000, DemoPeople.OFFICER);
    }

    private void declinedAndAtTheDelegate(String name) {
        var id = assessed(name, DemoPeople.OTHER_OFFICER);
        submitted(id, name, DemoPeople.OTHER_OFFICER);
        statements.approve(id, declaredFree(id, DemoPeople.OTHER_MANAGER));
        decisions.heard(id, DemoPeople.OTHER_OFFICER);
        decisions.toDelegate(id, DemoPeople.OTHER_OFFICER, DemoPeople.OTHER_MANAGER);
        seconds.judgeAnew(id, name, DemoPeople.OTHER_OFFICER);
    }

    private void underAssessment(String name) {
        var id = assessed(name, DemoPeople.OFFICER);
        seconds.judgeAnew(id, name, DemoPeople.OFFICER);
        runs.ask(id, LocalDate.now(clock));
    }

    private CaseFileId assessed(String name, UserId officer) {
        var said = files.assessmentOf(name).orElseThrow();
        var unit = officer.equals(DemoPeople.OFFICER) ? DemoPeople.UNIT : DemoPeople.OTHER_UNIT;
        var id = cases.register(name, unit, officer);
        declaredFree(id, officer);
        acting.person(officer, () -> {
            assessing.check(id, said, officer);
            assessing.assess(id, said, officer);
        });
        return id;
    }

    private void submitted(CaseFileId id, String name, UserId officer) {
        statements.submit(
                id,
                Objects.requireNonNull(files.assessmentOf(name).orElseThrow().judgement()),
                officer);
    }

    private UserId declaredFree(CaseFileId id, UserId person) {
        cases.declareFree(id, person);
        return person;
    }
}
