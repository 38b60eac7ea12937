package se.vagval.hint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.STEWARD;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.DeliverableKind;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.domain.ChainBuilding;
import se.vagval.assessment.domain.DeliverableList;
import se.vagval.assessment.domain.DeliverableListing;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.check.domain.GateVerdict;
import se.vagval.demo.ActingAs;
import se.vagval.hint.Hints;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.statement.BlockCode;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.HintCode;
import se.vagval.strategy.HintCode.Room;
import se.vagval.wording.TypedOver;

/** What counts as shown and what as acted on, from the rooms that show hints to the figures of the RUS-samordnare. */
@StorageTest
class HintWayTests {

    private static final ShownHint LONG = new ShownHint(HintCode.LONG_SENTENCE, "0");
    private static final ShownHint WORD = new ShownHint(HintCode.UNKNOWN_WORD, "ordxyz");

    @Autowired
    TestCases cases;

    @Autowired
    Hints hints;

    @Autowired
    HintReading reading;

    @Autowired
    HintRepository repository;

    @Autowired
    StatementWriting writing;

    @Autowired
    StatementReading statements;

    @Autowired
    FormalChecking checking;

    @Autowired
    ChainBuilding chains;

    @Autowired
    DeliverableListing listing;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient database;

    @Autowired
    ActingAs acting;

    @Autowired
    Clock clock;

    @Test
    void countsWhatIsGoneAsActedOnAndWhatIsHandedOnAsShown() {
        var id = cases.underAssessment();
        var before = figures(HintCode.LONG_SENTENCE);
        hints.saved(id.value(), List.of(new SeenHints("B1", List.of(LONG, WORD), List.of(LONG))));

        assertThat(states(id))
                .containsOnly(Map.entry("B1 LONG_SENTENCE", "open"), Map.entry("B1 UNKNOWN_WORD", "acted"));
        assertThat(figures(HintCode.LONG_SENTENCE).shown())
                .as("work that goes on counts neither way")
                .isEqualTo(before.shown());
        assertThat(figures(HintCode.LONG_SENTENCE).open()).isEqualTo(before.open() + 1);

        hints.handedOn(id.value(), Room.STATEMENT);

        var after = figures(HintCode.LONG_SENTENCE);
        assertThat(after.shown()).isEqualTo(before.shown() + 1);
        assertThat(after.acted()).isEqualTo(before.acted());
        assertThat(after.cases()).isEqualTo(before.cases() + 1);
    }

    @Test
    void whatComesBackWasNotActedOn() {
        var id = cases.underAssessment();
        hints.saved(id.value(), List.of(new SeenHints("B1", List.of(WORD), List.of())));
        hints.saved(id.value(), List.of(new SeenHints("B1", List.of(), List.of(WORD))));

        assertThat(states(id)).containsOnly(Map.entry("B1 UNKNOWN_WORD", "open"));
    }

    @Test
    void aSaveInOnePlaceSaysNothingOfAnother() {
        var id = cases.underAssessment();
        hints.saved(id.value(), List.of(SeenHints.standing("B1", List.of(WORD))));
        hints.saved(id.value(), List.of(new SeenHints("B5", List.of(LONG), List.of())));

        assertThat(states(id))
                .containsOnly(Map.entry("B1 UNKNOWN_WORD", "open"), Map.entry("B5 LONG_SENTENCE", "acted"));
    }

    @Test
    void aRetiredHintIsNeitherShownNorActedOnByBeingGone() {
        var id = cases.underAssessment();
        hints.saved(id.value(), List.of(SeenHints.standing("B1", List.of(WORD, LONG))));
        var retiring = mock(FrameworkVersion.class);
        when(retiring.retires(HintCode.UNKNOWN_WORD)).thenReturn(true);
        var next = mock(Framework.class);
        when(next.inForceOn(any())).thenReturn(retiring);
        var later = new HintDirectory(repository, next, clock);

        later.saved(id.value(), List.of(new SeenHints("B1", List.of(WORD), List.of())));

        later.handedOn(id.value(), Room.STATEMENT);

        assertThat(later.isShown(HintCode.UNKNOWN_WORD)).isFalse();
        assertThat(states(id))
                .containsOnly(Map.entry("B1 UNKNOWN_WORD", "open"), Map.entry("B1 LONG_SENTENCE", "acted"));
    }

    @Test
    void aCaseThatIsMarkedOrEndedTellsNoFigures() {
        var id = cases.underAssessment();
        var before = figures(HintCode.LONG_SENTENCE);
        hints.saved(id.value(), List.of(SeenHints.standing("B1", List.of(LONG))));
        assertThat(figures(HintCode.LONG_SENTENCE).open()).isEqualTo(before.open() + 1);

        database.sql("update case_file set status = 'WITHDRAWN' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(figures(HintCode.LONG_SENTENCE).open()).isEqualTo(before.open());

        hints.handedOn(id.value(), Room.STATEMENT);
        assertThat(figures(HintCode.LONG_SENTENCE).shown()).isEqualTo(before.shown() + 1);
        database.sql("""
                        update case_file set secrecy_provision = 'OSL 30:23', secrecy_date = received, secrecy_authority = 'Regionen'
                        where id = :id
                        """).param("id", id.value()).update();
        assertThat(figures(HintCode.LONG_SENTENCE).shown()).isEqualTo(before.shown());
    }

    @Test
    void theWordsThatWereTypedOverAreWhatWasShown() {
        var id = cases.underAssessment();
        write(id, "En tjänsteman skriver. Enligt en ordxyzz.", "En tjänsteperson skriver. Enligt en ordxyzz.", false);

        assertThat(states(id)).contains(Map.entry("B5 GENDERED_WORD", "acted"), Map.entry("B5 UNKNOWN_WORD", "open"));
    }

    @Test
    void whatSavesItselfWhileSomebodyWritesHasShownNothing() {
        var id = cases.underAssessment();
        write(id, "Vi skriver.", "Vi skriver om en tjänst.", true);
        var standing = acting.person(OFFICER, () -> statements.view(id)).block(BlockCode.B5);
        var half = new TypedOver("Vi skriver om en tjänsteman", standing.number(), standing.text());
        acting.person(OFFICER, () -> writing.write(id, Map.of(BlockCode.B5, half), true, OFFICER));
        var whole = new TypedOver("Vi skriver om en person", standing.number() + 1, half.text());
        acting.person(OFFICER, () -> writing.write(id, Map.of(BlockCode.B5, whole), true, OFFICER));

        assertThat(states(id)).doesNotContainKey("B5 GENDERED_WORD");
    }

    @Test
    void whoeverWritesSeesTheHintsAndWhoeverReadsAClosedOneDoesNot() {
        var id = cases.underAssessment();
        write(id, "Vi.", "En tjänsteman skriver.", false);

        assertThat(acting.person(OFFICER, () -> statements.view(id))
                        .block(BlockCode.B5)
                        .hints())
                .extracting(it -> it.code())
                .contains(HintCode.GENDERED_WORD);
    }

    @Test
    void aGateJudgedOtherwiseThanOkHasHeededItsHints() {
        var id = cases.register(unsound());
        cases.declareFree(id, OFFICER);
        acting.person(OFFICER, () -> checking.start(id, OFFICER));
        var seen = acting.person(OFFICER, () -> checking.of(id).version());
        acting.person(
                OFFICER,
                () -> checking.judge(
                        id,
                        OFFICER,
                        Map.of(
                                "G1", new GateVerdict(GateOutcome.OK, ""),
                                "G8", new GateVerdict(GateOutcome.REMEDIABLE, "Fråga")),
                        seen));
        var inG8 = states(id).entrySet().stream().filter(it -> it.getKey().startsWith("G8"));
        var elsewhere = states(id).entrySet().stream().filter(it -> !it.getKey().startsWith("G8"));

        assertThat(inG8).allSatisfy(it -> assertThat(it.getValue()).isEqualTo("acted"));
        assertThat(elsewhere)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.getValue()).isEqualTo("open"));
    }

    @Test
    void theCheckIsHandedOnWithTheAssessment() {
        var id = cases.assessed(unsound());

        assertThat(states(id))
                .containsEntry("G8 START_BEFORE_RECEIVED", "handed on")
                .containsEntry("G4 SUMS_DIFFER", "handed on");
    }

    @Test
    void aLinkThatIsFilledHasHeededItsHint() {
        var id = cases.underAssessment();
        var activity = new EffectChain.Item(ChainLink.ACTIVITY, "Träffar", null, "", "", "");
        build(id, List.of(activity), 0);
        build(id, List.of(activity), ANY);
        var output = new EffectChain.Item(ChainLink.OUTPUT, "Åtta träffar", null, "", "", "");
        build(id, List.of(activity, output), ANY);

        var links = database.sql("""
                        select count(*) filter (where acted_at is not null), count(*) from shown_hint
                        where case_file = :case and code = 'CHAIN_LINK_EMPTY'
                        """)
                .param("case", id.value())
                .query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
                .single();

        assertThat(links).containsExactly(1, ChainLink.values().length - 1);
    }

    /** What the chain points out is mended on other pages, too: it is weighed as it is handed on. */
    @Test
    void whatIsMendedOnAnotherPageThanTheChainsHasHeededItsHint() {
        var id = cases.underAssessment();
        var activity = new EffectChain.Item(ChainLink.ACTIVITY, "Träffar", null, "", "", "");
        deliver(id, true);
        build(id, List.of(activity), 0);
        build(id, List.of(activity), ANY);
        assertThat(states(id)).containsEntry("EFFECT_CHAIN DELIVERABLE_UNCLEAR", "open");

        deliver(id, false);
        acting.person(OFFICER, () -> assessments.handedOn(id));

        assertThat(states(id))
                .containsEntry("EFFECT_CHAIN DELIVERABLE_UNCLEAR", "acted")
                .containsEntry("EFFECT_CHAIN CHAIN_WITHOUT_EFFECTS", "handed on");
    }

    private void deliver(CaseFileId id, boolean unclear) {
        var kind = Stream.of(DeliverableKind.values())
                .filter(DeliverableKind::mustBeConcrete)
                .findFirst()
                .orElseThrow();
        var modelled = new Deliverable("en modell", "byarna", unclear ? "" : "fler möts", kind, null, null, null);
        acting.person(OFFICER, () -> listing.list(id, new DeliverableList(List.of(modelled)), List.of(), ANY, OFFICER));
    }

    private static final int ANY = -1;

    /** It begins before it came in, and its money does not add up. */
    private static ApplicationDraft unsound() {
        var it = TestCases.draft(OFFICER);
        var sound = TestCases.details();
        return new ApplicationDraft(
                it.registryNumber(),
                it.received(),
                it.channel(),
                it.unit(),
                it.officer(),
                null,
                new ApplicationDetails(
                        sound.title(),
                        sound.projectType(),
                        sound.supportForm(),
                        sound.funds(),
                        it.received().minusDays(20),
                        sound.projectEnd(),
                        sound.applicant(),
                        sound.contact(),
                        sound.texts(),
                        sound.municipalities(),
                        sound.actors(),
                        List.of(new BudgetLine("Personal", 900_000)),
                        sound.financing(),
                        sound.enclosures()),
                true);
    }

    private void build(CaseFileId id, List<EffectChain.Item> items, int version) {
        acting.person(
                OFFICER,
                () -> chains.build(
                        id, new EffectChain(items), items.stream().map(it -> "").toList(), version, OFFICER));
    }

    private void write(CaseFileId id, String base, String text, boolean autosaved) {
        var number = acting.person(OFFICER, () -> writing.write(id, BlockCode.B5, 0, base, false, OFFICER));
        acting.person(
                OFFICER,
                () -> writing.write(id, Map.of(BlockCode.B5, new TypedOver(text, number, base)), autosaved, OFFICER));
    }

    private HintFigures figures(HintCode code) {
        return acting.person(STEWARD, reading::all).stream()
                .filter(it -> it.code() == code)
                .findFirst()
                .orElseThrow();
    }

    /** By place and code: acted, handed on, or open. */
    private Map<String, String> states(CaseFileId id) {
        return database
                .sql("""
                        select place || ' ' || code as what,
                               case when acted_at is not null then 'acted' when handed_on_at is not null then 'handed on'
                                    else 'open' end as state
                        from shown_hint where case_file = :case
                        """)
                .param("case", id.value())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + b));
    }
}
