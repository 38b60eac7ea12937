package se.vagval.strategy.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.identity.Role;
import se.vagval.strategy.Framework;
import se.vagval.strategy.draft.domain.DraftPart;

/** A draft from its beginning to its publishing, on a database of its own since a published version stays. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=framework_drafts")
class DraftPagesTests {

    static final String DRAFTS = "/styrdokument/utkast";
    static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    static final Pattern LABEL = Pattern.compile("<(?:label|legend)[^>]*>(.*?)</(?:label|legend)>", Pattern.DOTALL);
    static final Pattern ACTION = Pattern.compile("<form[^>]*method=\"post\"[^>]*action=\"([^\"]+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    Framework framework;

    @Autowired
    JdbcClient database;

    @Test
    void showsEveryPartAndEveryThingOfADraftInSwedish() throws Exception {
        begin("2901");
        var parts = links(page(DRAFTS + "/2901"), DRAFTS + "/2901/delar/");
        assertThat(parts).hasSize(DraftPart.all().size());
        for (var address : parts) {
            var things = address.endsWith("/innehall") ? List.of(address) : links(page(address), address + "/");
            for (var thing : things.stream().limit(2).toList()) {
                var labels = LABEL.matcher(page(thing))
                        .results()
                        .map(it -> text(it.group(1)))
                        .toList();
                assertThat(labels)
                        .as(thing)
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(it).as(thing).doesNotMatch("[a-z]+[A-Z].*|[A-Z]+_[A-Z_]+"));
            }
        }
    }

    @Test
    void changesAGoalAndShowsWordForWordWhatIsOther() throws Exception {
        begin("2902");
        var address = DRAFTS + "/2902/delar/prioriteringar/r24-2";
        var fields = form(page(address));
        fields.put("values[text]", fields.get("values[text]").replace("hela länet", "varje kommun"));

        assertThat(send(address, fields)).hasStatus(HttpStatus.FOUND);

        var differences = page(DRAFTS + "/2902/skillnader");
        assertThat(differences)
                .containsPattern("(?s)<del>.{0,200}hela länet")
                .containsPattern("(?s)<ins>.{0,200}varje kommun");
        assertThat(form(page(address)))
                .as("words that were changed are no longer the source's")
                .doesNotContainKey("values[provenance-verified]");
        assertThat(framework.version("2024").textOf("R24-2").orElseThrow()).contains("hela länet");
    }

    @Test
    void putsTogetherWhatTwoHaveChangedInTheSameThing() throws Exception {
        begin("2903");
        var address = DRAFTS + "/2903/delar/kriterier-med-ordankare/d8";
        var mine = form(page(address));
        var hers = new LinkedHashMap<>(mine);
        hers.put("values[anchors-2-meaning]", "Kedjan går att följa, men ett led saknas.");
        mine.put("values[question]", "Håller kedjan hela vägen?");
        assertThat(send(address, hers)).hasStatus(HttpStatus.FOUND);

        var clashed = send(address, mine);

        assertThat(clashed).hasStatus(HttpStatus.CONFLICT);
        var both = form(clashed.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(both)
                .containsEntry("values[anchors-2-meaning]", "Kedjan går att följa, men ett led saknas.")
                .containsEntry("values[question]", "Håller kedjan hela vägen?");
        assertThat(send(address, both)).hasStatus(HttpStatus.FOUND);
        assertThat(form(page(address)))
                .containsEntry("values[anchors-2-meaning]", "Kedjan går att följa, men ett led saknas.")
                .containsEntry("values[question]", "Håller kedjan hela vägen?");
    }

    @Test
    void addsMovesAndRemovesAndSaysWhatNoLongerHangsTogether() throws Exception {
        begin("2904");
        var rule = form(page(DRAFTS + "/2904/delar/regler/r10"));
        rule.put("place", "1");
        assertThat(send(DRAFTS + "/2904/delar/regler/r10", rule)).hasStatus(HttpStatus.FOUND);
        assertThat(text(page(DRAFTS + "/2904"))).contains("Den sista regeln, R9, måste gälla");

        assertThat(publish("2904", TestDay.today().plusYears(1).toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Utkastet hänger inte ihop ännu");

        var gone = form(page(DRAFTS + "/2904/delar/regler/r10"));
        assertThat(send(DRAFTS + "/2904/delar/regler/r10/borttagning", Map.of("version", gone.get("version"))))
                .hasStatus(HttpStatus.FOUND);
        assertThat(text(page(DRAFTS + "/2904/delar/regler"))).doesNotContain("R10");
        assertThat(send(DRAFTS + "/2904/delar/nationella-omraden/ny", Map.of("values[code]", "N1", "version", "0"))
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("error-summary");
    }

    /** Neither a figure too large for its place nor a part taken away whole may make a draft that nobody can open. */
    @Test
    void tellsASlipOfThePenAndKeepsTheDraftOpen() throws Exception {
        begin("2911");
        var address = DRAFTS + "/2911/delar/belopp-och-tider/innehall";
        var fields = form(page(address));
        fields.put("values[weeksBeforeMeeting]", "999999999999999");

        assertThat(send(address, fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("999999999999999");
        send(address + "/borttagning", new LinkedHashMap<>(Map.of("version", fields.get("version"))));

        assertThat(form(page(address))).containsKey("values[weeksBeforeMeeting]");
        assertThat(page(DRAFTS + "/2911")).contains("2911");
    }

    /** Of two rules the first that fits decides: to move one is to change the framework. */
    @Test
    void showsThatARuleHasChangedItsPlace() throws Exception {
        begin("2912");
        var rules = rules("2912");
        var fields = form(page(rules.get(1)));
        fields.put("place", "1");

        assertThat(send(rules.get(1), fields)).hasStatus(HttpStatus.FOUND);

        assertThat(page(DRAFTS + "/2912/skillnader")).contains("Ändrad plats");
        assertThat(rules("2912").getFirst()).isEqualTo(rules.get(1));
    }

    @Test
    void keepsTheRowsOfAConditionBesideAFault() throws Exception {
        begin("2913");
        for (var rule : rules("2913")) {
            var fields = form(page(rule));
            if (!fields.getOrDefault("values[condition-1-level]", "").isEmpty()) {
                fields.put("values[condition-1-level]", "9");
                fields.remove("values[condition-any]");

                assertThat(send(rule, fields))
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                        .bodyText()
                        .contains("values[condition-0-kind]", "values[condition-1-kind]");
                return;
            }
        }
        throw new AssertionError("no rule with two demands");
    }

    /** A row is known by what it says: she takes the first demand away while I change the second. */
    @Test
    void putsTogetherTheRowsOfAConditionByWhatTheySay() throws Exception {
        begin("2914");
        var rule = rules("2914").stream().filter(this::hasTwoLevels).findFirst().orElseThrow();
        var hers = form(page(rule));
        var mine = new LinkedHashMap<>(hers);
        var before = demands(hers);
        var kept = hers.get("values[condition-1-criterion]");
        hers.put("values[condition-0-gone]", "true");
        mine.put("values[condition-1-level]", "0");
        assertThat(send(rule, hers)).hasStatus(HttpStatus.FOUND);

        var clashed = send(rule, mine);

        assertThat(clashed).hasStatus(HttpStatus.CONFLICT);
        var page = clashed.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(text(page.substring(page.indexOf("<main"), page.indexOf("values[condition-0"))))
                .contains("Villkor 1 · Kriterium", "Villkor 2 · Nivå")
                .doesNotContain("AT_MOST", "criterion", "true");
        var both = form(page);
        assertThat(both)
                .containsEntry("values[condition-0-criterion]", kept)
                .containsEntry("values[condition-0-level]", "0");
        assertThat(demands(both)).isEqualTo(before - 1);
        assertThat(send(rule, both)).hasStatus(HttpStatus.FOUND);
        assertThat(form(page(rule)))
                .containsEntry("values[condition-0-criterion]", kept)
                .containsEntry("values[condition-0-level]", "0")
                .satisfies(it -> assertThat(demands(it)).isEqualTo(before - 1));
    }

    private static long demands(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(it -> it.getKey().endsWith("-kind]") && it.getKey().startsWith("values[condition-"))
                .filter(it -> !it.getValue().isEmpty())
                .count();
    }

    private boolean hasTwoLevels(String rule) {
        try {
            var fields = form(page(rule));
            return !fields.getOrDefault("values[condition-0-level]", "").isEmpty()
                    && !fields.getOrDefault("values[condition-1-level]", "").isEmpty()
                    && !fields.get("values[condition-0-criterion]").equals(fields.get("values[condition-1-criterion]"));
        } catch (Exception unread) {
            throw new AssertionError(unread);
        }
    }

    /** Each amount and deadline is ticked off by itself, and doubted by itself when it is changed. */
    @Test
    void verifiesEachAmountAndDeadlineByItself() throws Exception {
        begin("2915");
        var address = DRAFTS + "/2915/delar/belopp-och-tider/innehall";
        var waiting = DRAFTS + "/2915/att-verifiera";
        assertThat(text(page(waiting))).contains("Delegationsbeslut under, kronor", "Veckor före sammanträdet");
        assertThat(text(page(waiting))).doesNotContain("Tak för försumbart stöd");
        var fields = form(page(address));
        fields.put("values[sources-delegationBelow-verified]", "true");
        fields.put("values[sources-delegationBelow-source]", "Delegationsordningen RUN/12/2026");
        fields.put("values[deMinimisEuro]", "310000");

        assertThat(send(address, fields)).hasStatus(HttpStatus.FOUND);

        assertThat(text(page(waiting)))
                .doesNotContain("Delegationsbeslut under, kronor")
                .contains("Tak för försumbart stöd", "Veckor före sammanträdet");
        assertThat(form(page(address)))
                .containsEntry("values[sources-delegationBelow-verified]", "true")
                .doesNotContainKey("values[sources-deMinimisEuro-verified]");
    }

    /** A criterion holds several sources; each that waits is told by its place and leads to it. */
    @Test
    void namesEverySourceThatWaitsByItsPlace() throws Exception {
        begin("2931");
        var address = DRAFTS + "/2931/delar/kriterier-med-ordankare/d13";
        var fields = form(page(address));
        fields.put("values[subfields-0-text]", "Jämställdhet i länet");
        fields.put("values[subfields-1-text]", "Integration i länet");

        assertThat(send(address, fields)).hasStatus(HttpStatus.FOUND);

        assertThat(text(page(DRAFTS + "/2931/att-verifiera")))
                .contains("Delfält som bedöms var för sig 1 · Källa", "Delfält som bedöms var för sig 2 · Källa");
        assertThat(page(DRAFTS + "/2931/att-verifiera")).contains("#valuessubfields-1-provenance\"");
        assertThat(page(address)).contains("id=\"valuessubfields-1-provenance\"");
    }

    @Test
    void givesAFurtherThingACodeThatNothingHasBorne() throws Exception {
        begin("2916");
        var further = DRAFTS + "/2916/delar/prioriteringar/ny";
        var fields = form(page(further));
        assertThat(fields).containsEntry("values[code]", "R24-5");
        fields.put("values[text]", "En femte prioritering");
        fields.put("values[provenance-kind]", "proposal");
        fields.put("values[provenance-source]", "Förslag");
        for (var taken : List.of("R21-1", "N1", "D8", "2303")) {
            fields.put("values[code]", taken);
            assertThat(send(further, fields)).as(taken).bodyText().contains("står redan för något annat");
        }
        fields.put("values[code]", "r24-2");
        assertThat(send(further, fields)).bodyText().contains("Det finns redan en uppgift med den beteckningen");
        fields.put("values[code]", "R24/5 <b>");
        assertThat(send(further, fields)).bodyText().contains("börjar med en bokstav eller siffra");
        fields.put("values[code]", "R24-6");
        assertThat(send(further, fields)).hasStatus(HttpStatus.FOUND);

        var fresh = form(page(DRAFTS + "/2916/delar/prioriteringar/r24-6"));
        fresh.put("values[code]", "R24-5");
        assertThat(send(DRAFTS + "/2916/delar/prioriteringar/r24-6", fresh)).hasStatus(HttpStatus.FOUND);
        var known = form(page(DRAFTS + "/2916/delar/prioriteringar/r24-2"));
        known.put("values[code]", "R24-7");
        assertThat(send(DRAFTS + "/2916/delar/prioriteringar/r24-2", known))
                .bodyText()
                .contains("Beteckningen ändras inte");
    }

    @Test
    void saysWhichPatternWouldNeverComeToAnEnd() throws Exception {
        begin("2917");
        var gate = DRAFTS + "/2917/delar/formell-kontroll/g2";
        var fields = form(page(gate));
        fields.put("values[words]", "OPERATION = (\\w+)*\\1drift");
        assertThat(send(gate, fields)).hasStatus(HttpStatus.FOUND);

        assertThat(text(page(DRAFTS + "/2917"))).contains("Mönstret i G2 kan ta hur lång tid som helst");
        assertThat(publish("2917", TestDay.today().plusYears(2).toString()))
                .bodyText()
                .contains("Utkastet hänger inte ihop ännu");
    }

    private List<String> rules(String draft) throws Exception {
        var part = links(page(DRAFTS + "/" + draft), DRAFTS + "/" + draft + "/delar/").stream()
                .filter(it -> it.endsWith("/regler"))
                .findFirst()
                .orElseThrow();
        return List.copyOf(links(page(part), part + "/")).stream()
                .filter(it -> !it.endsWith("/ny"))
                .toList();
    }

    @Test
    void publishesOnceAndNotOverAnothersDraft() throws Exception {
        begin("2905");
        begin("2906");
        assertThat(publish("2905", TestDay.today().toString()))
                .as("unchanged")
                .bodyText()
                .contains("Inget är ändrat i utkastet");
        change("2905");
        change("2906");
        assertThat(publish("2905", framework.version("2024").validFrom().toString()))
                .bodyText()
                .contains("tidigast i dag");
        assertThat(publish("2905", TestDay.today().minusDays(1).toString()))
                .bodyText()
                .contains("tidigast i dag");
        database.sql("update framework_draft set begun_by = 'somebody-else' where id = '2905'")
                .update();
        var anotherWindow = form(page(DRAFTS + "/2905/publicering"));
        assertThat(publish("2905", TestDay.today().toString())).hasStatus(HttpStatus.FOUND);

        assertThat(framework.inForceOn(TestDay.today()).id()).isEqualTo("2905");
        assertThat(framework.version("2905").provenance().verified()).isTrue();
        assertThat(page(DRAFTS)).contains("/2906").doesNotContain(DRAFTS + "/2905");
        assertThat(framework.inForceOn(TestDay.today().minusDays(1)).id()).isEqualTo("2024");
        assertThat(framework.version("2024").validUntil())
                .isEqualTo(TestDay.today().minusDays(1));
        assertThat(text(page("/styrdokument/2905"))).contains("RUN/900/2026", "Nämnden § 12", "Gäller nu");
        assertThat(text(page("/styrdokument/2024"))).contains("Ersatt");
        assertThat(database.sql("select published_by from framework_publication where framework_version = '2905'")
                        .query(String.class)
                        .single())
                .isEqualTo(TestPeople.STEWARD.value());
        assertThat(traces("2905").getLast())
                .startsWith("FrameworkPublished rus-samordnare")
                .contains(TestDay.today().toString(), "RUN/900/2026");
        assertThat(publish("2905", TestDay.today().plusDays(9).toString(), anotherWindow))
                .bodyText()
                .contains("redan publicerat");
        assertThat(publish("2906", TestDay.today().plusDays(9).toString()))
                .bodyText()
                .contains("Ett annat utkast har publicerats");
        assertThat(send(DRAFTS, Map.of("id", "2905"))).bodyText().contains("Det finns redan en version");
        begin("2907");
        change("2907", "660 000");
        assertThat(publish("2907", TestDay.today().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Två versioner kan inte börja samma dag");
    }

    /** A list that has one source for all its members is not what that source says, once one of them is gone. */
    @Test
    void doubtsAListThatHasLostAMember() throws Exception {
        begin("2919");
        var part = DRAFTS + "/2919/delar/kostnadsslag";
        var address = links(page(part), part + "/").getFirst();
        assertThat(sourceOfCostTypes("2919")).contains("\"verified\":true");

        var version = form(page(address)).get("version");
        assertThat(send(address + "/borttagning", Map.of("version", version))).hasStatus(HttpStatus.FOUND);

        assertThat(sourceOfCostTypes("2919")).contains("\"verified\":false");
    }

    private String sourceOfCostTypes(String draft) {
        var content = database.sql("select content from framework_draft where id = ?")
                .param(draft)
                .query(String.class)
                .single();
        return content.substring(content.indexOf("\"costTypes\":{"), content.indexOf("\"financingTypes\":{"));
    }

    /** One trace for each act, with the part and the thing that was changed. */
    @Test
    void leavesOneTracePerAct() throws Exception {
        begin("2909");
        change("2909");
        assertThat(send(DRAFTS + "/2909/kassering", Map.of())).hasStatus(HttpStatus.FOUND);

        assertThat(traces("2909"))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("FrameworkDraftBegun rus-samordnare"),
                        it -> assertThat(it).startsWith("FrameworkDraftChanged").contains("amountRules"),
                        it -> assertThat(it).startsWith("FrameworkDraftDiscarded"));
    }

    private List<String> traces(String version) {
        return database.sql(
                        "select act || ' ' || actor || ' ' || content from audit_entry where subject = ? order by seq")
                .param(UUID.nameUUIDFromBytes(("framework " + version).getBytes(StandardCharsets.UTF_8)))
                .query(String.class)
                .list();
    }

    /** Nothing is offered that would be refused: whoever opens it later reads why. */
    @Test
    void offersNoChangeOfADraftThatIsClosed() throws Exception {
        begin("2908");
        var address = DRAFTS + "/2908";
        var press =
                List.of("Spara i utkastet", "Ta bort ur utkastet", "Lägg till<", "Publicera ramverk", "Kasta utkastet");
        var pages = List.of("", "/publicering", "/delar/kriterier-med-ordankare", "/delar/kriterier-med-ordankare/d8");
        var open = new StringBuilder();
        for (var page : pages) {
            open.append(page(address + page));
        }
        assertThat(open.toString()).contains(press).doesNotContain("ändras inte mer", "Utkastet är kastat");

        for (var closed : Map.of("DISCARDED", "Utkastet är kastat", "PUBLISHED", "ändras inte mer")
                .entrySet()) {
            database.sql("update framework_draft set status = ? where id = '2908'")
                    .param(closed.getKey())
                    .update();
            for (var page : pages) {
                assertThat(page(address + page))
                        .as("%s %s", closed.getKey(), page)
                        .contains(closed.getValue())
                        .doesNotContain(press);
            }
        }
        database.sql("update framework_draft set status = 'DISCARDED' where id = '2908'")
                .update();
    }

    private void change(String draft) throws Exception {
        change(draft, "650 000");
    }

    private void change(String draft, String amount) throws Exception {
        var address = DRAFTS + "/" + draft + "/delar/belopp-och-tider/innehall";
        var fields = form(page(address));
        fields.put("values[delegationBelow]", amount);
        assertThat(send(address, fields)).hasStatus(HttpStatus.FOUND);
    }

    private void begin(String draft) {
        assertThat(send(DRAFTS, Map.of("id", draft))).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult publish(String draft, String from) throws Exception {
        return publish(draft, from, form(page(DRAFTS + "/" + draft + "/publicering")));
    }

    private MvcTestResult publish(String draft, String from, Map<String, String> fields) {
        fields.put("validFrom", from);
        fields.put("registryNumber", "RUN/900/2026");
        fields.put("decision", "Nämnden § 12");
        fields.put("decidedOn", TestDay.today().toString());
        return send(DRAFTS + "/" + draft + "/publicering", fields);
    }

    private static List<String> links(String page, String below) {
        return LINK.matcher(page)
                .results()
                .map(it -> it.group(1))
                .filter(it -> it.startsWith(below) && !it.endsWith("/ny"))
                .distinct()
                .toList();
    }

    /** The form of the page that saves, as a browser would send it. */
    private static Map<String, String> form(String page) {
        var action = ACTION.matcher(page.substring(page.indexOf("<main")));
        assertThat(action.find()).isTrue();
        var fields = new LinkedHashMap<String, String>();
        FormFields.of(page, action.group(1)).forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }

    private String page(String address) throws Exception {
        var page = browser.get()
                .uri(address)
                .with(user(people.signedIn(Role.FRAMEWORK_STEWARD)))
                .exchange();
        assertThat(page).as(address).hasStatusOk();
        return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(csrf()).with(user(people.signedIn(Role.FRAMEWORK_STEWARD)));
        fields.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
