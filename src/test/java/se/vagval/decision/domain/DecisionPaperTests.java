package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static se.vagval.TestPeople.DIRECTOR;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.DecisionRefusal.Reason;
import se.vagval.demo.ActingAs;
import se.vagval.document.DocumentFormat;
import se.vagval.document.IssuedDocument;
import se.vagval.document.PdfText;
import se.vagval.identity.Role;
import se.vagval.identity.domain.DeputyAppointing;

/** What a decision becomes on paper: the extract in its case, the delegate's decision, and a letter to each addressee. */
@DecisionStorageTest
class DecisionPaperTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    ActingAs acting;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MinutesExtracting extracting;

    @Autowired
    DecisionDispatching dispatching;

    @Autowired
    DecisionRecording recording;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    FiledPaperReading filed;

    @Autowired
    CommitteeReading reading;

    @Autowired
    DeputyAppointing deputies;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Decisions directory;

    @Autowired
    AuditEntries audit;

    @Autowired
    EntityManager storage;

    @Autowired
    JdbcClient database;

    @Test
    void keepsTheMeetingOpenUntilTheExtractIsBackInItsCase() {
        var meeting = emptyMeeting();
        var id = decided(meeting, 87);

        assertRefused(Reason.EXTRACT_MISSING, () -> acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY)));
        attested(meeting, id);
        acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY));

        assertThat(filed(id)).extracting(FiledPaper::kind).containsExactly(PaperKind.MINUTES_EXTRACT);
        assertThat(traces(id)).startsWith("ExtractFiled", "DecisionMade");
    }

    @Test
    void asksForAnotherExtractWhenTheDecisionIsCorrected() {
        var meeting = emptyMeeting();
        var id = decided(meeting, 87);
        attested(meeting, id);
        corrected(meeting, id, 88);

        assertRefused(Reason.EXTRACT_MISSING, () -> acting.person(SECRETARY, () -> planning.close(meeting, SECRETARY)));
        attested(meeting, id);

        assertThat(filed(id)).extracting(FiledPaper::inForce).containsExactly(true, false);
        assertThat(textOf(id, filed(id).getFirst().id()))
                .contains("Det här är en rättelse", "§ 87", "Skäl: Fel paragraf");
    }

    @Test
    void saysInTheExtractWhatTheMinutesSay() {
        var meeting = decisions.meetingIn(0);
        var id = decisions.onAgenda(meeting);
        acting.person(ELECTED, () -> reading.declareConflict(meeting, numberOf(meeting, id), id, "Styrelsen", ELECTED));
        decisions.decided(meeting, numberOf(meeting, id), id, 87);
        forget();

        var sheet = acting.person(SECRETARY, () -> extracting.sheet(meeting, numberOf(meeting, id), SECRETARY));
        assertThat(sheet.conflicted()).containsExactly("Namn fortroendevald, titel fortroendevald");
        var said = new MinutesExtract.Said(
                "Ledamoten reserverar sig till förmån för avslag.",
                String.join(", ", sheet.conflicted()),
                decisions.today(),
                decisions.today());
        decisions.attested(meeting, numberOf(meeting, id), id, said);

        assertThat(textOf(id, filed(id).getFirst().id()))
                .containsSubsequence(
                        "Protokollsutdrag",
                        "Projekt: Byhuset som arbetsplats",
                        "Regionala utvecklingsnämnden",
                        "Regionens hus",
                        "§ 87",
                        "Föredragande",
                        "Namn handlaggare",
                        "Beslut",
                        "Byalaget i Backen beviljas stöd med högst 400 000 kronor",
                        "Skäl för beslutet",
                        "Reservationer",
                        "till förmån för avslag",
                        "Jäv",
                        "Namn fortroendevald",
                        "Protokollet justerades",
                        "tillkännagavs på regionens anslagstavla",
                        "Utdraget stämmer med protokollet",
                        "Namn namndsekreterare",
                        "titel namndsekreterare");
    }

    @Test
    void attestsOneExtractOfADecisionAndOnlyTheOneThatWasRead() {
        var meeting = decisions.meetingIn(0);
        var id = decided(meeting, 87);
        var said = said();

        assertRefused(
                Reason.AGENDA_CHANGED,
                () -> acting.person(
                        SECRETARY,
                        () -> extracting.attest(
                                meeting, numberOf(meeting, id), id, UUID.randomUUID(), said, SECRETARY)));
        attested(meeting, id);
        assertRefused(Reason.EXTRACT_MADE, () -> decisions.attested(meeting, numberOf(meeting, id), id, said));
    }

    @Test
    void adjustsMinutesFromTheDayOfTheMeetingAndAnnouncesThemAfterThat() {
        var meeting = decisions.meetingIn(0);
        var id = decided(meeting, 87);
        var today = decisions.today();

        refusedSaying(Reason.ADJUSTED_OUTSIDE, meeting, id, new MinutesExtract.Said("", "", today.minusDays(1), null));
        refusedSaying(Reason.ADJUSTED_OUTSIDE, meeting, id, new MinutesExtract.Said("", "", today.plusDays(1), null));
        refusedSaying(
                Reason.PUBLISHED_OUTSIDE, meeting, id, new MinutesExtract.Said("", "", today, today.minusDays(1)));
        refusedSaying(Reason.PUBLISHED_OUTSIDE, meeting, id, new MinutesExtract.Said("", "", today, today.plusDays(1)));
    }

    @Test
    void makesTheDelegatesDecisionAPaperTheMomentItIsMade() {
        var id = decisions.withDelegate();
        acting.person(
                DIRECTOR,
                () -> delegated.record(
                        id, decisions.read(id), decisions.minutes(3, Outcome.PARTLY_GRANTED, 200_000L), DIRECTOR));
        forget();

        assertThat(issued(filed(id).getFirst().id(), "DELEGATED_DECISION")).isEqualTo(2);
        assertThat(textOf(id, filed(id).getFirst().id()))
                .containsSubsequence(
                        "Delegationsbeslut",
                        "§ 3",
                        "Beslut",
                        "Avvikelse",
                        "Anmälan till nämnden",
                        "Beslutet är fattat av",
                        "Namn " + DIRECTOR.value(),
                        "titel " + DIRECTOR.value());
    }

    @Test
    void setsACommaAfterATitleInASentence() {
        assertThat(RulingDocuments.subject("Disa Direktör, regional utvecklingsdirektör"))
                .isEqualTo("Disa Direktör, regional utvecklingsdirektör,");
        assertThat(RulingDocuments.subject("Regionala utvecklingsnämnden")).isEqualTo("Regionala utvecklingsnämnden");
    }

    /** A group is nobody: the letters go to those who have a name, and the officer is told who has none. */
    @Test
    void writesToNobodyWithoutAName() {
        var id = decided(decisions.meetingIn(0), 87);

        assertRefused(
                Reason.ADDRESSEE_UNNAMED,
                () -> make(
                        id,
                        List.of(
                                new Addressee("Byalaget i Backen", AddresseeRole.APPLICANT),
                                new Addressee("Deltagande företag", AddresseeRole.NAMED)),
                        AppealTrack.NO_APPEAL));
        forget();
        assertThat(sheet(id).letters()).isEmpty();
    }

    @Test
    void isDispatchedWhenEveryLetterIsSettledAndOnlyToThoseWhoWereSentOne() {
        var meeting = decisions.meetingIn(0);
        var id = decided(meeting, 87);
        decisions.letters(id, "Bräcke kommun", "Fel mottagare");
        var letters = sheet(id).letters();
        assertThat(letters).extracting(it -> it.addressee().role()).contains(AddresseeRole.APPLICANT);

        send(id, letters.get(0));
        send(id, letters.get(1));
        assertThat(statusOf(id)).as("one letter waits").isEqualTo(CaseStatus.DECIDED);
        acting.person(OFFICER, () -> dispatching.keepBack(id, letters.get(2).id(), "Ska inte ha det", OFFICER));
        forget();

        assertThat(statusOf(id)).isEqualTo(CaseStatus.DISPATCHED);
        assertThat(database.sql("select addressees::text from decision_dispatch where case_file = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .contains("Byalaget i Backen", "Bräcke kommun")
                .doesNotContain("Fel mottagare");
        assertThat(sheet(id).letters())
                .extracting(DispatchSheet.Letter::way, DispatchSheet.Letter::sentOn)
                .containsExactly(
                        tuple(LetterWay.EMAIL, decisions.today()),
                        tuple(LetterWay.EMAIL, decisions.today()),
                        tuple(null, null));
        assertThat(traces(id))
                .startsWith("CaseDispatched", "LetterKeptBack", "LetterSent", "LetterSent", "LettersMade");
    }

    @Test
    void saysOfALetterOnceWhatBecameOfIt() {
        var id = decided(decisions.meetingIn(0), 87);
        decisions.letters(id, "Bräcke kommun");
        var applicants = sheet(id).letters().getFirst();
        var others = sheet(id).letters().getLast();

        refusedSending(Reason.SENT_BEFORE_MADE, id, applicants, -1);
        refusedSending(Reason.SENT_IN_FUTURE, id, applicants, 1);
        assertRefused(
                Reason.APPLICANT_MISSING,
                () -> acting.person(OFFICER, () -> dispatching.keepBack(id, applicants.id(), "Nej", OFFICER)));
        assertRefused(
                Reason.REASON_MISSING,
                () -> acting.person(OFFICER, () -> dispatching.keepBack(id, others.id(), " ", OFFICER)));
        send(id, others);
        refusedSending(Reason.LETTER_SETTLED, id, others, 0);
    }

    @Test
    void writesToTheApplicantAndTellsHowToAppeal() {
        var id = decided(decisions.meetingIn(0), 87);
        var applicant = new Addressee("Byalaget i Backen", AddresseeRole.APPLICANT);
        var friend = new Addressee("Bräcke kommun", AddresseeRole.NAMED);

        assertRefused(Reason.NO_ADDRESSEE, () -> make(id, List.of(), AppealTrack.NO_APPEAL));
        assertRefused(Reason.APPLICANT_MISSING, () -> make(id, List.of(friend), AppealTrack.NO_APPEAL));
        assertRefused(Reason.APPEAL_TRACK_MISSING, () -> make(id, List.of(applicant), null));
        make(id, List.of(applicant, new Addressee("byalaget i backen ", AddresseeRole.NAMED)), AppealTrack.NO_APPEAL);
        make(id, List.of(applicant), AppealTrack.NO_APPEAL);

        assertThat(sheet(id).letters()).as("nobody gets two").hasSize(1);
        assertThat(textOf(id, sheet(id).letters().getFirst().id()))
                .containsSubsequence(
                        "Beslut om projektstöd",
                        "Byalaget i Backen",
                        "har beslutat att bevilja er hela det stöd ni har sökt, 400 000 kronor.",
                        "§ 87",
                        "Skäl för beslutet",
                        "2003:596",
                        "Så överklagas beslutet",
                        "Beslutet får inte överklagas.",
                        "Namn handlaggare");
    }

    @Test
    void suggestsTheApplicantAndThoseWhoFinanceTheProjectTogetherWithUs() {
        var id = decided(decisions.meetingIn(0), 87);

        assertThat(sheet(id).suggested())
                .extracting(Addressee::name, Addressee::role)
                .startsWith(tuple("Byalaget i Backen", AddresseeRole.APPLICANT))
                .contains(tuple("Bräcke kommun", AddresseeRole.CO_FINANCIER))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsALetterAsItWasByteForByte() {
        var id = decided(decisions.meetingIn(0), 87);
        decisions.letters(id);
        var letter = sheet(id).letters().getFirst().id();
        var first = file(id, letter, DocumentFormat.PDF);
        database.sql("update case_file set title = 'Ett annat namn', applicant = 'Någon annan' where id = :id")
                .param("id", id.value())
                .update();
        forget();

        assertThat(file(id, letter, DocumentFormat.PDF).file()).isEqualTo(first.file());
        assertThat(issued(letter, "DECISION_LETTER")).isEqualTo(2);
        for (var table : List.of("decision_letter", "minutes_extract", "letter_sending")) {
            assertThat(database.sql("""
                            select count(*) from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                            where t.tgrelid = :table::regclass and p.proname = 'refuse_change'""")
                            .param("table", table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(2);
        }
        assertThat(catchThrowable(() -> database.sql("update decision_letter set addressee = 'x'")
                        .update()))
                .hasMessageContaining("never change");
    }

    @Test
    void leavesWritingAndSendingToTheCasesOfficer() {
        var id = decided(decisions.meetingIn(0), 87);

        assertThat(catchThrowable(() -> acting.person(
                        OTHER_OFFICER,
                        () -> dispatching.make(
                                id,
                                List.of(new Addressee("Byalaget i Backen", AddresseeRole.APPLICANT)),
                                AppealTrack.NO_APPEAL,
                                true,
                                OTHER_OFFICER))))
                .isInstanceOf(se.vagval.casefile.CaseRefusal.class);
    }

    @Test
    void writesAnewToThoseWhoHadTheOldWordingOnceItIsCorrected() {
        var meeting = decisions.meetingIn(0);
        var id = decided(meeting, 87);
        decisions.letters(id, "Bräcke kommun");
        decisions.sent(id);
        acting.person(
                SECRETARY,
                () -> deputies.appoint(
                        Role.COMMITTEE_SECRETARY, OTHER_OFFICER, decisions.today(), decisions.today(), SECRETARY));
        forget();
        correctedBy(OTHER_OFFICER, meeting, id, 88);

        var sheet = sheet(id);
        assertThat(sheet.corrected()).isTrue();
        assertThat(sheet.letters()).isEmpty();
        assertThat(sheet.suggested()).extracting(Addressee::name).startsWith("Byalaget i Backen", "Bräcke kommun");
        make(id, sheet.suggested(), AppealTrack.ADMINISTRATIVE);

        assertThat(textOf(id, sheet(id).letters().getFirst().id()))
                .contains("Det här är en rättelse", "§ 87", "Förvaltningsrätten i Härnösand");
        assertThat(statusOf(id)).isEqualTo(CaseStatus.DECIDED);
    }

    /** Today's, with nothing on its agenda: whatever other tests have put there is moved out of the way. */
    private MeetingId emptyMeeting() {
        database.sql("update meeting set meeting_date = meeting_date - 4000 where meeting_date = :day")
                .param("day", decisions.today())
                .update();
        return decisions.meetingIn(0);
    }

    private CaseFileId decided(MeetingId meeting, int paragraph) {
        var id = decisions.onAgenda(meeting);
        decisions.decided(meeting, numberOf(meeting, id), id, paragraph);
        forget();
        return id;
    }

    private MinutesExtract.Said said() {
        return new MinutesExtract.Said("", "", decisions.today(), null);
    }

    private void attested(MeetingId meeting, CaseFileId id) {
        decisions.attested(meeting, numberOf(meeting, id), id, said());
        forget();
    }

    private void corrected(MeetingId meeting, CaseFileId id, int paragraph) {
        correctedBy(SECRETARY, meeting, id, paragraph);
    }

    private void correctedBy(se.vagval.identity.UserId secretary, MeetingId meeting, CaseFileId id, int paragraph) {
        var number = numberOf(meeting, id);
        acting.person(
                secretary,
                () -> recording.correct(
                        meeting,
                        number,
                        id,
                        decisions.read(meeting, number),
                        decisions.minutes(paragraph, Outcome.GRANTED, 400_000L),
                        "Fel paragraf",
                        secretary));
        forget();
    }

    private void make(CaseFileId id, List<Addressee> to, AppealTrack track) {
        acting.person(OFFICER, () -> dispatching.make(id, new ArrayList<>(to), track, true, OFFICER));
        forget();
    }

    private void send(CaseFileId id, DispatchSheet.Letter letter) {
        acting.person(
                OFFICER, () -> dispatching.markSent(id, letter.id(), LetterWay.EMAIL, decisions.today(), OFFICER));
        forget();
    }

    private void refusedSending(Reason reason, CaseFileId id, DispatchSheet.Letter letter, int days) {
        var day = decisions.today().plusDays(days);
        assertRefused(
                reason,
                () -> acting.person(
                        OFFICER, () -> dispatching.markSent(id, letter.id(), LetterWay.MAIL, day, OFFICER)));
    }

    private void refusedSaying(Reason reason, MeetingId meeting, CaseFileId id, MinutesExtract.Said said) {
        assertRefused(reason, () -> decisions.attested(meeting, numberOf(meeting, id), id, said));
    }

    private DispatchSheet sheet(CaseFileId id) {
        return acting.person(OFFICER, () -> dispatching.sheet(id, OFFICER));
    }

    private List<FiledPaper> filed(CaseFileId id) {
        return acting.person(OFFICER, () -> filed.of(id));
    }

    private IssuedDocument file(CaseFileId id, UUID paper, DocumentFormat format) {
        return acting.person(OFFICER, () -> filed.file(id, paper, format));
    }

    private String textOf(CaseFileId id, UUID paper) {
        return PdfText.body(file(id, paper, DocumentFormat.PDF).file()).replaceAll("[\\s\\h]+", " ");
    }

    private int issued(UUID paper, String kind) {
        return database.sql("select count(*) from issued_document where subject = :paper and kind = :kind")
                .param("paper", paper)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private List<String> traces(CaseFileId id) {
        return acting.person(OFFICER, () -> audit.latestOf(id.value(), 50)).stream()
                .map(AuditEntry::act)
                .toList();
    }

    private int numberOf(MeetingId meeting, CaseFileId id) {
        return acting
                .person(SECRETARY, (Supplier<List<Decisions.AgendaEntry>>) () -> directory.agendaOf(meeting))
                .stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private CaseStatus statusOf(CaseFileId id) {
        return acting.person(OFFICER, () -> caseFiles.summaryOf(id)).status();
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private static void assertRefused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(DecisionRefusal.class).isThrownBy(act).matches(it -> it.reason() == reason);
    }
}
