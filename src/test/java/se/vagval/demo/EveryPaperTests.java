package se.vagval.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.assessment.domain.AssessmentWriting.ANY_VERSION;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentReading;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.assessment.domain.AssessmentWriting;
import se.vagval.assessment.domain.AssuranceWriting;
import se.vagval.assessment.domain.GradeEntry;
import se.vagval.browser.DemoFolder;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.decision.Outcome;
import se.vagval.decision.TestDecisions;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.DecisionBasis;
import se.vagval.decision.domain.DecisionDispatching;
import se.vagval.decision.domain.DecisionMinutes;
import se.vagval.decision.domain.DecisionRecording;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.decision.domain.MinutesExtract;
import se.vagval.document.PdfText;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.SignIn;
import se.vagval.statement.Judgement;
import se.vagval.statement.domain.StatementReading;
import se.vagval.strategy.Recommendation;

/**
 * Every paper of the living example, each case walked to its decision and its letters: it reads as something a person wrote.
 * {@code VAGVAL_PAPERS=folder} keeps the files, for eyes.
 */
@SpringBootTest(properties = "vagval.test.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = DemoFolder.class)
@Import({StatementCounter.class, TestPeople.class, TestCases.class, TestDecisions.class})
class EveryPaperTests {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");
    private static final Pattern PAPER = Pattern.compile(".*(\\.pdf|\\.docx|/pdf|/docx|/underlag)");
    private static final Pattern WAY = Pattern.compile("/(arenden/[0-9a-f-]{36}|sammantraden)(/.*)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final int MOST_PAGES = 400;

    /** What no person writes: an empty place, a machine's word, a key, two stops, a sign with a blank before it. */
    private static final Pattern NOT_WRITTEN = Pattern.compile("\\bnull\\b|\\bfalse\\b|\\btrue\\b|\\{\\d|\\?\\?|\\[\\]"
            + "|(?<![\\w/.@])(?!www)[a-z]+\\.[a-z]+\\.[a-zA-Z]+|(?<!\\.)\\.\\.(?!\\.)|\\h[,;](?!\\S)|,\\."
            + "|: \\.|\\(\\)|(?U)(?<![\\w-])(\\p{L}{3,})\\h+\\1(?![\\w-])");

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    ActingAs acting;

    @Autowired
    DemoCases cases;

    @Autowired
    DemoFiles files;

    @Autowired
    DemoAssessing assessing;

    @Autowired
    DemoStatements statements;

    @Autowired
    DemoDecisions demoDecisions;

    @Autowired
    TestDecisions decisions;

    @Autowired
    DecisionRecording recording;

    @Autowired
    DelegatedDeciding delegated;

    @Autowired
    DecisionDispatching dispatching;

    @Autowired
    Decisions directory;

    @Autowired
    FormalChecking checking;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    AssessmentReading reading;

    @Autowired
    StatementReading writtenSoFar;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    AssuranceWriting assurance;

    @Autowired
    JdbcClient database;

    @Test
    void readsAsWhatAPersonWrote() throws IOException {
        everyCaseDecided();
        var papers = everyPaper();

        var faults = new ArrayList<String>();
        papers.forEach((address, lines) -> {
            for (var at = 0; at < lines.size(); at++) {
                var line = lines.get(at);
                if (NOT_WRITTEN.matcher(line).find()
                        || at > 0
                                && line.equals(lines.get(at - 1))
                                && WORD.matcher(line).find()) {
                    faults.add(address + ": " + line);
                }
            }
        });

        assertThat(faults).isEmpty();
        assertThat(papers)
                .as("statements, reports, briefs, decisions, letters, annexes")
                .hasSizeGreaterThan(40);
    }

    private void everyCaseDecided() {
        var meeting = new MeetingId(decisions.today());
        decided(meeting, caseOf("HUB2030"), 101, DemoPeople.OFFICER);

        var flexible = caseOf("PUB-1");
        statements.approve(flexible, free(flexible, DemoPeople.MANAGER));
        demoDecisions.toCommittee(flexible, meeting.date(), DemoPeople.OFFICER, DemoPeople.MANAGER);
        decided(meeting, flexible, 102, DemoPeople.OFFICER);

        refusedByDelegate(caseOf("PUB-2"), DemoPeople.OTHER_OFFICER);

        var winter = caseOf("PUB-3");
        restAssessed(winter, "knyter ihop fem orter till ett sammanhängande nät");
        approved(winter, refusal(), meeting, DemoPeople.OFFICER, DemoPeople.MANAGER);
        decided(meeting, winter, 103, DemoPeople.OFFICER);

        var brewery = hindered("PUB-5");
        var said =
                Objects.requireNonNull(files.assessmentOf("PUB-5").orElseThrow().judgement());
        approved(brewery, said, meeting, DemoPeople.OTHER_OFFICER, DemoPeople.OTHER_MANAGER);
        decided(meeting, brewery, 104, DemoPeople.OTHER_OFFICER);
    }

    private CaseFileId caseOf(String name) {
        var number = files.assessmentOf(name).orElseThrow().registryNumber();
        return new CaseFileId(database.sql("select id from case_file where registry_number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    private UserId free(CaseFileId id, UserId person) {
        cases.declareFree(id, person);
        return person;
    }

    /** As was proposed; then the extract and the letters. */
    private void decided(MeetingId meeting, CaseFileId id, int paragraph, UserId officer) {
        var number = numberOf(meeting, id);
        acting.person(DemoPeople.SECRETARY, () -> {
            var sheet = recording.sheet(meeting, number, DemoPeople.SECRETARY);
            var basis = sheet.basis();
            var minutes = sheet.isGrantProposed()
                    ? minutes(paragraph, Outcome.GRANTED, basis.brief().proposed(), basis)
                    : minutes(paragraph, Outcome.REJECTED, null, basis);
            recording.record(meeting, number, id, basis.edition(), minutes, DemoPeople.SECRETARY);
        });
        var said = new MinutesExtract.Said("", "", decisions.today(), decisions.today());
        decisions.attested(meeting, number, id, said);
        lettersOf(id, officer);
    }

    private int numberOf(MeetingId meeting, CaseFileId id) {
        return acting.person(DemoPeople.SECRETARY, () -> directory.agendaOf(meeting)).stream()
                .filter(it -> it.caseFile().equals(id))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void refusedByDelegate(CaseFileId id, UserId officer) {
        free(id, DemoPeople.DIRECTOR);
        acting.person(DemoPeople.DIRECTOR, () -> {
            var basis = delegated.sheet(id, DemoPeople.DIRECTOR).basis();
            var minutes = minutes(41, Outcome.REJECTED, null, basis);
            delegated.record(id, basis.edition(), minutes, DemoPeople.DIRECTOR);
        });
        lettersOf(id, officer);
    }

    private DecisionMinutes minutes(int paragraph, Outcome outcome, @Nullable Long amount, DecisionBasis basis) {
        return new DecisionMinutes(
                decisions.today(),
                paragraph,
                outcome,
                amount,
                "Regionala utvecklingsnämnden",
                "Hanna Handläggare",
                List.of(),
                "Projektet är vägt mot den regionala utvecklingsstrategin.",
                "",
                basis.clauses(),
                basis.brief().conditions(),
                null);
    }

    private void lettersOf(CaseFileId id, UserId officer) {
        acting.person(officer, () -> {
            var to = dispatching.sheet(id, officer).suggested();
            dispatching.make(id, to, AppealTrack.LEGALITY_REVIEW, true, officer);
        });
    }

    private void approved(CaseFileId id, Judgement judgement, MeetingId meeting, UserId officer, UserId manager) {
        assertThat(acting.person(officer, () -> writtenSoFar.view(id).missing()))
                .allMatch(it -> it.messageKey().equals("statement.missing.recommendation"));
        statements.submit(id, judgement, officer);
        statements.approve(id, free(id, manager));
        demoDecisions.heard(id, officer);
        demoDecisions.toCommittee(id, meeting.date(), officer, manager);
    }

    private static Judgement refusal() {
        var empty = Judgement.EMPTY.recommending(Recommendation.DECLINE);
        return new Judgement(
                empty.recommendation(),
                List.of("ett nät som räcker hela året"),
                List.of("leden går genom vårbetesland utan att någon dialog har förts"),
                new Judgement.Risk("skada för renskötseln", "berörda samebyar", "att förtroendet går förlorat"),
                Judgement.Ambition.REASONABLE,
                "Att besöksnäringen bär året om",
                "",
                List.of(),
                new Judgement.Deviation(
                        "Konflikten är känd sedan länge och har inte mötts.",
                        "Projektet ger jobb året om i fem orter.",
                        "En dialog kan inte beslutas fram i efterhand."),
                List.of(),
                null);
    }

    /** What the example leaves open, with one passage. */
    private void restAssessed(CaseFileId id, String passage) {
        var officer = DemoPeople.OFFICER;
        acting.person(
                officer,
                () -> reading.sheetOf(id, officer).criteria().stream()
                        .filter(it -> it.grade().isEmpty())
                        .map(Criterion::code)
                        .forEach(code -> {
                            writing.citeText(id, code, "SUMMARY", passage, officer);
                            var level = code.equals("D4") ? 1 : 2;
                            var grade = GradeEntry.of(new Grade.Level(level), "Ansökan svarar delvis på frågan.");
                            writing.grade(id, code, grade, ANY_VERSION, officer);
                        }));
    }

    /** A case that does not pass the formal check; what nobody needs to weigh is said to be so. */
    private CaseFileId hindered(String name) {
        var officer = DemoPeople.OTHER_OFFICER;
        var said = files.assessmentOf(name).orElseThrow();
        var id = caseOf(name);
        free(id, officer);
        acting.person(officer, () -> {
            assigning.take(id, officer);
            assessing.check(id, said, officer);
            checking.prepareRefusal(id, officer);
            said.gradeWords().forEach((code, words) -> {
                words.citations()
                        .forEach(it ->
                                writing.citeText(id, code, Objects.requireNonNull(it.source()), it.text(), officer));
                writing.grade(id, code, words.entry(), ANY_VERSION, officer);
            });
            assurance.answerConflicts(id, Objects.requireNonNull(said.conflicts()), ANY_VERSION, officer);
            assurance.nameActors(id, Objects.requireNonNull(said.actors()), ANY_VERSION, officer);
            reading.sheetOf(id, officer).criteria().stream()
                    .filter(it -> it.grade().isEmpty())
                    .forEach(it -> writing.grade(
                            id,
                            it.code(),
                            GradeEntry.of(
                                    new Grade.NotAssessable(), "Prövas inte vidare, eftersom formella hinder finns."),
                            ANY_VERSION,
                            officer));
        });
        return id;
    }

    /** The lines of each paper that links lead to, by its address. */
    private Map<String, List<String>> everyPaper() throws IOException {
        var papers = new LinkedHashMap<String, List<String>>();
        for (var name : List.of(
                DemoPeople.OFFICER,
                DemoPeople.OTHER_OFFICER,
                DemoPeople.SECRETARY,
                DemoPeople.DIRECTOR,
                UserId.of("fortroendevald"))) {
            papersOf(name, papers);
        }
        return papers;
    }

    private void papersOf(UserId reader, Map<String, List<String>> papers) throws IOException {
        var waiting = new ArrayDeque<>(List.of("/", "/arenden", "/sammantraden"));
        var seen = new HashSet<String>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var address = waiting.poll();
            if (!seen.add(address) || papers.containsKey(address)) {
                continue;
            }
            var answer = browser.get()
                    .uri(URI.create(address))
                    .with(user(signIn.present(reader.value()).orElseThrow()))
                    .exchange()
                    .getResponse();
            if (PAPER.matcher(address).matches()) {
                if (answer.getStatus() == 200) {
                    keep(address, answer.getContentAsByteArray());
                    if (String.valueOf(answer.getContentType()).contains("pdf")) {
                        papers.put(address, lines(PdfText.body(answer.getContentAsByteArray())));
                    }
                }
                continue;
            }
            LINK.matcher(answer.getContentAsString())
                    .results()
                    .map(it -> it.group(1).replace("&amp;", "&"))
                    .filter(it -> WAY.matcher(it).matches() && !it.contains("?"))
                    .forEach(waiting::add);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(it -> it.replaceAll("\\h+", " ").strip()).toList();
    }

    private static void keep(String address, byte[] file) throws IOException {
        var folder = System.getenv("VAGVAL_PAPERS");
        if (folder != null) {
            var ending = file.length > 1 && file[0] == 'P' ? ".docx" : ".pdf";
            Files.write(
                    Path.of(
                            folder,
                            address.substring(1)
                                            .replaceAll("(\\.pdf|\\.docx)$", "")
                                            .replace('/', '_')
                                    + ending),
                    file);
        }
    }
}
