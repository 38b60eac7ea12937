package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.ConflictDeclaring;
import se.vagval.casefile.domain.SecrecyMarking;
import se.vagval.casefile.domain.SecrecyReaderNaming;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** The guard before an address, the row of a list, the answer to other rooms and the sentence: one rule, one table. */
@PortalTest
class InsightTests {

    private static final SecrecyMark MARK =
            new SecrecyMark("30 kap. 27 § OSL", LocalDate.of(2026, 1, 20), "Region Jämtland Härjedalen");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    ConflictDeclaring conflicts;

    @Autowired
    SecrecyMarking marking;

    @Autowired
    SecrecyReaderNaming naming;

    @Autowired
    CaseInsight insight;

    @Autowired
    JdbcClient jdbc;

    @Test
    void guardListWordAndSentenceAgreeForEveryRoleAndEveryKindOfCase() throws IOException {
        var wrong = new ArrayList<String>();
        for (var line : table().entrySet()) {
            var person = people.signedIn(line.getKey()).person().id();
            for (var kind : line.getValue().entrySet()) {
                var title = "Insyn " + UUID.randomUUID();
                var id = caseOf(kind.getKey(), title, person);
                var seen = Map.of(
                        "address", address(id, person),
                        "list", listed(id, title, person),
                        "search", found(title, person),
                        "word", word(id, person),
                        "sentence", sentence(id, title, person));
                seen.forEach((where, answer) -> {
                    if (!answer.equals(expected(where, kind.getValue()))) {
                        wrong.add("%s, %s case, %s: %s".formatted(line.getKey(), kind.getKey(), where, answer));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String expected(String where, String answer) {
        return where.equals("search") && !answer.equals("open") ? "nothing" : answer;
    }

    private String address(CaseFileId id, UserId person) {
        var answer = get("/arenden/" + id + "/ansokan", person);
        return answer.getStatus() == 200 ? "open" : reason(text(answer));
    }

    private String sentence(CaseFileId id, String title, UserId person) {
        var text = text(get("/arenden/" + id, person));
        return text.contains("Varför ser jag det här?") && text.contains(title) ? "open" : reason(text);
    }

    private static String reason(String text) {
        return text.contains("Ärendet är sekretessmarkerat. Bara")
                ? "secret"
                : text.contains("Du har uppgett att du är jävig") ? "conflict" : "something else";
    }

    private String listed(CaseFileId id, String title, UserId person) {
        var number = jdbc.sql("select registry_number from case_file where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        var text = text(get("/arenden?sok=" + number, person));
        assertThat(text).contains(number, id.toString());
        return text.contains(title) ? "open" : text.contains(">Jäv<") ? "conflict" : "secret";
    }

    private String found(String title, UserId person) {
        var text = text(get("/arenden?sok=" + title.substring("Insyn ".length()), person));
        return text.contains(">" + title + "<") ? "open" : "nothing";
    }

    private String word(CaseFileId id, UserId person) {
        var seen = acting.person(
                person, () -> insight.insightsOf(person, List.of(id)).get(id));
        return switch (seen) {
            case OPEN, OFFICER, MANAGER, NAMED, DECIDER -> "open";
            case MARKED -> "secret";
            case CONFLICTED -> "conflict";
            case BLIND -> throw new AssertionError("only of what is judged");
        };
    }

    private CaseFileId caseOf(String kind, String title, UserId person) {
        var elsewhere = kind.equals("elsewhere");
        var officer = elsewhere ? TestPeople.OTHER_OFFICER : TestPeople.OFFICER;
        var draft = TestCases.draft(officer);
        var id = cases.register(new ApplicationDraft(
                draft.registryNumber(),
                draft.received(),
                draft.channel(),
                elsewhere ? TestPeople.OTHER_UNIT : TestPeople.UNIT,
                officer,
                null,
                TestCases.titled(title),
                false));
        acting.person(person, () -> conflicts.declareFree(id, person));
        if (!kind.equals("plain") && !kind.equals("conflict")) {
            acting.person(
                    TestPeople.REGISTRAR,
                    () -> marking.mark(
                            id,
                            TestPeople.REGISTRAR,
                            MARK,
                            marking.standing(id, TestPeople.REGISTRAR).version()));
        }
        switch (kind) {
            case "named" -> {
                cases.declareFree(id, TestPeople.MANAGER);
                acting.person(TestPeople.MANAGER, () -> naming.name(id, person, TestPeople.MANAGER));
            }
            case "conflict" -> acting.person(person, () -> conflicts.declareConflict(id, person, "Släkt"));
            case "committee", "delegate" ->
                jdbc.sql("update case_file set laid_before = upper(?) where id = ?")
                        .params(kind, id.value())
                        .update();
            default -> {}
        }
        return id;
    }

    private org.springframework.mock.web.MockHttpServletResponse get(String address, UserId person) {
        return browser.get()
                .uri(address)
                .with(user(people.signedIn(person)))
                .exchange()
                .getResponse();
    }

    private static String text(org.springframework.mock.web.MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<Role, Map<String, String>> table() throws IOException {
        var lines = new ClassPathResource("insight/application.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .map(it -> it.split(";"))
                .toList();
        var kinds = lines.getFirst();
        var table = new LinkedHashMap<Role, Map<String, String>>();
        for (var cells : lines.subList(1, lines.size())) {
            var row = new LinkedHashMap<String, String>();
            for (var at = 1; at < kinds.length; at++) {
                row.put(kinds[at], cells[at]);
            }
            table.put(Role.valueOf(cells[0]), row);
        }
        return table;
    }
}
