package se.vagval.stewardship.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.identity.Role;

/** All applications read anew by a draft, from the press to the counts; on a database of its own. */
@PortalTest
@TestPropertySource(properties = "vagval.test.database=stewardship")
class RereadingPagesTests {

    private static final String DRAFTS = "/styrdokument/utkast";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    JdbcClient database;

    @Test
    void readsThemAllInTheBackgroundAndTouchesNoCase() {
        cases.registered();
        cases.registered();
        begin("2811");
        assertThat(page("2811")).contains("Inget är omläst med utkastet");
        var sheets = count("select count(*) from proposal_sheet");

        assertThat(send(DRAFTS + "/2811/omlasning")).hasStatus(HttpStatus.FOUND);
        await(() -> page("2811").contains("Klar"));

        var all = count("select count(*) from case_file where secrecy_provision is null");
        assertThat(page("2811"))
                .contains(
                        all + " av " + all + " ansökningar är lästa, 100 %",
                        "Ingen bedömning och inget beslut är ändrat");
        assertThat(count("select sum((changes -> 'subjects' -> 'D8' ->> 'same')::int) from rereading_part p "
                        + "join rereading r on r.id = p.rereading where r.draft = '2811'"))
                .as("the draft reads as the version it was copied from")
                .isEqualTo(all);
        assertThat(count("select count(*) from proposal_sheet")).isEqualTo(sheets);
        assertThat(count("select count(*) from scheduled_tasks where task_name = 'rereading' and picked"))
                .isZero();
    }

    @Test
    void whatAKilledPortalHadBegunAnotherGoesOnWith() {
        cases.registered();
        cases.registered();
        begin("2812");
        database.sql("""
                        insert into rereading (id, draft, draft_number, base, content, state, begun_by, begun_at)
                        select '00000000-0000-4000-8000-000000002812', '2812', 1, base, content::text, 'RUNNING', 'rus-samordnare', now()
                        from framework_draft where id = '2812'
                        """).update();
        database.sql("""
                        insert into rereading_part (rereading, part, last_case, total, done, changes)
                        select '00000000-0000-4000-8000-000000002812', part, coalesce(last, after), total, case when last is null then 0 else 1 end,
                               case when last is null then '{"subjects": {}}'::jsonb
                                    else '{"subjects": {"D8": {"same": 1, "up": 0, "down": 0, "gained": 0, "lost": 0}}}'::jsonb end
                        from (select 0 as part, '00000000-0000-0000-0000-000000000000'::uuid as after,
                                     '7fffffff-ffff-ffff-ffff-ffffffffffff'::uuid as until
                              union all select 1, '7fffffff-ffff-ffff-ffff-ffffffffffff', 'ffffffff-ffff-ffff-ffff-ffffffffffff') p,
                             lateral (select count(*) as total from case_file
                                      where id > after and id <= until and secrecy_provision is null) t,
                             lateral (select (array_agg(id order by id))[1] as last from case_file
                                      where id > after and id <= until and secrecy_provision is null) l
                        """).update();
        database.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        select 'rereading', '00000000-0000-4000-8000-000000002812/' || part, now() - interval '1 hour', true,
                               'a portal that was killed', now() - interval '1 hour', 1
                        from generate_series(0, 1) part
                        """).update();

        await(() -> page("2812").contains("Klar"));

        var all = count("select count(*) from case_file where secrecy_provision is null");
        assertThat(
                        count(
                                "select sum(done) from rereading_part where rereading = '00000000-0000-4000-8000-000000002812'"))
                .as("each is read once, those from before among them")
                .isEqualTo(all);
        assertThat(count("select sum((changes -> 'subjects' -> 'D8' ->> 'same')::int) from rereading_part "
                        + "where rereading = '00000000-0000-4000-8000-000000002812'"))
                .isEqualTo(all);
    }

    @Test
    void oneGoesOnAtATimeAndIsStoppedByAPress() {
        begin("2813");
        database.sql("""
                        insert into rereading (id, draft, draft_number, base, content, state, begun_by, begun_at)
                        select gen_random_uuid(), '2813', 1, base, content::text, 'RUNNING', 'rus-samordnare', now()
                        from framework_draft where id = '2813'
                        """).update();

        assertThat(send(DRAFTS + "/2813/omlasning"))
                .hasStatus(HttpStatus.FOUND)
                .flash()
                .containsEntry("notice", "stewardship.refused.ALREADY_RUNNING");
        assertThat(send(DRAFTS + "/2813/omlasning/stopp"))
                .flash()
                .containsEntry("notice", "stewardship.rereading.stopped");
        assertThat(page("2813")).contains("Stoppad");
        assertThat(send(DRAFTS + "/2813/omlasning/stopp"))
                .flash()
                .containsEntry("notice", "stewardship.refused.NOT_RUNNING");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    /** A minute: the schedule looks for what was left behind every ten seconds, and the machine may be busy. */
    private static void await(Callable<Boolean> done) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(done);
    }

    private void begin(String draft) {
        var request = browser.post()
                .uri(DRAFTS)
                .with(csrf())
                .with(user(people.signedIn(TestPeople.STEWARD)))
                .param("id", draft);
        assertThat(request.exchange()).hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult send(String address) {
        return browser.post()
                .uri(address)
                .with(csrf())
                .with(user(people.signedIn(TestPeople.STEWARD)))
                .exchange();
    }

    private String page(String draft) {
        var page = browser.get()
                .uri(DRAFTS + "/" + draft + "/omlasning")
                .with(user(people.signedIn(Role.FRAMEWORK_STEWARD)))
                .exchange();
        assertThat(page).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " "));
    }
}
