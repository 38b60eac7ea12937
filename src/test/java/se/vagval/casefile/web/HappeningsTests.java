package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.PortalTest;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditEntry;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.GateAct.CaseMovedAndReopened;
import se.vagval.casefile.web.Happenings.Day;
import se.vagval.casefile.web.Happenings.Done;
import se.vagval.casefile.web.Happenings.Stint;
import se.vagval.funding.domain.FundingAct;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** The log of a case, by day and person; codes by their names, and the same thing in a row once. */
@PortalTest
class HappeningsTests {

    private static final UserId ANNA = UserId.of("anna");
    private static final UserId BO = UserId.of("bo");
    private static final Map<UserId, String> NAMES = Map.of(ANNA, "Anna Exempel", BO, "Bo Exempel");

    @Autowired
    Happenings happenings;

    @Autowired
    Framework framework;

    @Test
    void areGroupedByTheSwedishDayAndByPerson() {
        var days = days(
                entry("NoConflictDeclared", ANNA, "2026-03-02T23:30:00Z"),
                entry("FormalCheckStarted", ANNA, "2026-03-02T10:00:00Z"),
                entry("NoConflictDeclared", BO, "2026-03-02T09:00:00Z"),
                entry("CaseTaken", ANNA, "2026-03-02T08:00:00Z"));

        assertThat(days).extracting(Day::day).containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2));
        assertThat(days.getLast().stints())
                .extracting(Stint::person)
                .containsExactly("Anna Exempel", "Bo Exempel", "Anna Exempel");
        assertThat(days.getFirst().stints().getFirst().acts())
                .extracting(Done::when)
                .containsExactly("kl.\u00A00.30");
    }

    @Test
    void aMoveTellsTheGatesByNameAndTheLostTiesOnlyWhereThereWere() {
        var id = CaseFileId.of(UUID.randomUUID());

        assertThat(what(traced(new CaseMovedAndReopened(id, ANNA, "2021", "2024", "", "G1, G3"))))
                .isEqualTo("bytte ramverk för ärendet, från 2021 till 2024,"
                        + " så att punkter i den formella kontrollen ska avgöras på nytt: Sökanden, Ansökans innehåll");
        assertThat(what(traced(new CaseMovedAndReopened(id, ANNA, "2021", "2024", "Fler utbildade", "G1"))))
                .endsWith("på nytt: Sökanden (kopplingen till fokusområden togs bort: Fler utbildade)");
    }

    @Test
    void theSameThingInARowIsToldOnceWithItsLastTime() {
        var acts = days(
                        graded("D8", "3", "2026-03-02T10:20:00Z"),
                        graded("D8", "3", "2026-03-02T10:10:00Z"),
                        graded("D8", "2", "2026-03-02T10:00:00Z"),
                        graded("D8", "3", "2026-03-02T09:00:00Z"))
                .getFirst()
                .stints()
                .getFirst()
                .acts();

        assertThat(acts)
                .extracting(Done::what, Done::times, Done::at)
                .containsExactly(
                        tuple("bedömde kriteriet Effektlogik, nivå 3", 2, "2026-03-02T10:20:00Z"),
                        tuple("bedömde kriteriet Effektlogik, nivå 2", 1, "2026-03-02T10:00:00Z"),
                        tuple("bedömde kriteriet Effektlogik, nivå 3", 1, "2026-03-02T09:00:00Z"));
    }

    @Test
    void everyCodeIsToldByItsNameAndWhatIsNoCodeStandsAsItIs() {
        assertThat(what(entry("GatesJudged", ANNA, "2026-03-02T10:00:00Z", "G1, G2")))
                .startsWith("uppdaterade den formella kontrollen: ")
                .doesNotContain("G1", "G2");
        assertThat(what(entry("StatementTextSaved", ANNA, "2026-03-02T10:00:00Z", "B5")))
                .isEqualTo("ändrade texten i utlåtandets avsnitt 5. Effektlogik");
        assertThat(what(graded("D1", "–", "2026-03-02T10:00:00Z")))
                .isEqualTo("bedömde kriteriet Nationell strategi utan någon nivå");
        assertThat(what(entry("AttachmentFiled", ANNA, "2026-03-02T10:00:00Z", "D1, karta.pdf")))
                .isEqualTo("lade till bilagan D1, karta.pdf");
    }

    /** The number alone does not say so: an organisation number has ten digits, a checksum may begin with as many. */
    @Test
    void onlyWhatTheActCallsAnAmountIsToldAsMoney() {
        assertThat(what(named("PaymentRecorded", AuditableEvent.AMOUNT, "90000")))
                .isEqualTo("registrerade en utbetalning på 90\u00a0000 kronor");
        assertThat(what(named("PaymentRecorded", AuditableEvent.AMOUNT, "900")))
                .isEqualTo("registrerade en utbetalning på 900 kronor");
        assertThat(what(named("AttachmentFiled", "name", "5560360793"))).isEqualTo("lade till bilagan 5560360793");
    }

    @Test
    void everyActUponMoneyCallsItsAmountSo() {
        var id = CaseFileId.of(UUID.randomUUID());
        assertThat(List.of(
                        new FundingAct.PaymentRecorded(id, 1_290_000, ANNA),
                        new FundingAct.PaymentWithdrawn(id, 1_290_000, ANNA),
                        new FundingAct.MoneyReversed(id, 1_290_000, ANNA),
                        new FundingAct.SubGrantRecorded(id, 1_290_000, ANNA)))
                .allSatisfy(act -> assertThat(what(traced(act))).contains("1\u00a0290\u00a0000 kronor"));
    }

    @Test
    void whoStandsInForAnotherStandsAboveWhatIsDone() {
        var entry = new AuditEntry(
                UUID.randomUUID(),
                1,
                "StatementApproved",
                ANNA,
                BO,
                Instant.parse("2026-03-02T10:00:00Z"),
                details("ab"));

        assertThat(days(entry).getFirst().stints())
                .extracting(Stint::person)
                .containsExactly("Anna Exempel, i stället för Bo Exempel");
    }

    private String what(AuditEntry entry) {
        return days(entry).getFirst().stints().getFirst().acts().getFirst().what();
    }

    private List<Day> days(AuditEntry... entries) {
        return happenings.days(List.of(entries), NAMES, framework.inForceOn(LocalDate.of(2026, 3, 2)));
    }

    private static AuditEntry graded(String dimension, String level, String at) {
        return entry("DimensionGraded", ANNA, at, dimension, level);
    }

    private static AuditEntry entry(String act, UserId actor, String at, String... details) {
        return new AuditEntry(UUID.randomUUID(), 1, act, actor, null, Instant.parse(at), details(details));
    }

    private static AuditEntry named(String act, String detail, String value) {
        return traced(act, new LinkedHashMap<>(Map.of(detail, value)));
    }

    private static AuditEntry traced(AuditableEvent act) {
        return traced(act.getClass().getAnnotation(ActName.class).value(), new LinkedHashMap<>(act.details()));
    }

    private static AuditEntry traced(String act, SequencedMap<String, String> details) {
        return new AuditEntry(UUID.randomUUID(), 1, act, ANNA, null, Instant.parse("2026-03-02T10:00:00Z"), details);
    }

    /** As the trail gives them back: by the names they were kept under. */
    private static SequencedMap<String, String> details(String... values) {
        var details = new LinkedHashMap<String, String>();
        for (var value : values) {
            details.put("detail" + details.size(), value);
        }
        return details;
    }
}
