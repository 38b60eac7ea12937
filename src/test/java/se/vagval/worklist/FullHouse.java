package se.vagval.worklist;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.TestCases;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.TestDecisions;
import se.vagval.identity.UserId;

/** More of everything that waits for anybody than a work list shows, beside one another in the same order of days. */
class FullHouse {

    static final int MANY = 120;

    private final TestCases cases;
    private final TestDecisions decisions;
    private final JdbcClient database;

    FullHouse(TestCases cases, TestDecisions decisions, JdbcClient database) {
        this.cases = cases;
        this.decisions = decisions;
        this.database = database;
    }

    /** Everything but what others have left; {@code write} sends what the acts have not sent yet. */
    void fill(Runnable write) {
        run("update case_file set unit = 'ledning', officer = null, status = 'ARCHIVED'");
        run("update watched_condition set owner = null");
        run("update second_assessment set withdrawn_at = now(), withdrawn_by = assessor"
                + " where completed_at is null and withdrawn_at is null");
        run("update writing_occasion set ended_at = greatest(opened_at, now()) where ended_at is null");
        var like = cases.registered();
        var delegated = decisions.withDelegate();
        var listed = decisions.onAgenda(decisions.nextMeeting());
        write.run();
        copies(like, 10_000, "REGISTERED", "handlaggare");
        copies(like, 11_000, "REGISTERED", null);
        copies(like, 12_000, "IN_REVIEW", "handlaggare");
        copies(like, 13_000, "PROJECT_RUNNING", "handlaggare");
        copies(like, 14_000, "CLOSED", null);
        copies(like, 15_000, "AT_COMMITTEE", null);
        copies(like, 16_000, "STATEMENT_APPROVED", null);
        copies(like, 17_000, "AT_DELEGATE", null);
        copies(like, 18_000, "UNDER_ASSESSMENT", null);
        departures();
        papers();
        conditions();
        seconds();
        occasions();
        delegated(delegated);
        meetings(listed);
    }

    /** The registry numbers of a person's list by a plain question. */
    List<String> inOrder(String list, UserId person) {
        var from = switch (list) {
            case "/arbetskorg/skrivarstugor" ->
                "writing_occasion x where exists (select from writing_participant p"
                        + " where p.occasion = x.id and p.person = :person) and x.ended_at is null order by x.ends_at, x.id";
            case "/arbetskorg/villkor" ->
                "watched_condition x where x.owner = :person order by x.due nulls last, x.created_at, x.id";
            case "/arbetskorg/andra-bedomningar" ->
                "second_assessment x where x.assessor = :person and x.completed_at is null"
                        + " and x.withdrawn_at is null order by x.asked_at, x.id";
            case "/arbetskorg/underlag" ->
                "(select id as case_file, received from case_file where status = 'STATEMENT_APPROVED'"
                        + " and registry_number ~ '^RUN/16[0-9]{3}/2019$') x order by x.received, x.case_file";
            case "/arbetskorg/forslag" ->
                "(select id as case_file, received from case_file where status = 'AT_COMMITTEE'"
                        + " and registry_number ~ '^RUN/15[0-9]{3}/2019$') x order by x.received, x.case_file";
            case "/arbetskorg/avvikelser" ->
                "(select id as case_file, received from case_file where status = 'IN_REVIEW')"
                        + " x order by x.received, x.case_file";
            default -> "delegated_matter x where not decided order by sent_at, id";
        };
        return database.sql("select (select registry_number from case_file where id = x.case_file) from " + from)
                .params(from.contains(":person") ? java.util.Map.of("person", person.value()) : java.util.Map.of())
                .query(String.class)
                .list();
    }

    /** The number of the oldest departing case, in which the steward has a conflict of interest from now on. */
    String conflicted() {
        run("""
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                select gen_random_uuid(), id, 'rus-samordnare', true, 'NEAR', now() from case_file
                where status = 'IN_REVIEW' order by received, id limit 1
                """);
        return inOrder("/arbetskorg/avvikelser", UserId.of("rus-samordnare")).getFirst();
    }

    /** Three come in each day, so that the day alone does not tell them apart. */
    private void copies(CaseFileId like, int from, String status, String officer) {
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'case_file' and table_schema = current_schema() and is_generated = 'NEVER'
                          and column_name not in ('id', 'registry_number', 'received', 'status', 'officer', 'title')
                        """).query(String.class).single();
        database.sql("insert into case_file (id, registry_number, received, status, officer, title, " + columns + ")"
                        + " select gen_random_uuid(), 'RUN/' || (:from + n) || '/2019', date '2019-01-01' + n / 3, :status,"
                        + " :officer, 'Full RUN/' || (:from + n) || '/2019', " + columns
                        + " from case_file cross join generate_series(1, :many) n where id = :like")
                .param("from", from)
                .param("status", status)
                .param("officer", officer)
                .param("many", MANY)
                .param("like", like.value())
                .update();
    }

    private void departures() {
        run("""
                insert into statement (id, version, case_file, status, author, deviates, judgement, judgement_number)
                select gen_random_uuid(), 0, id, 'SUBMITTED', 'handlaggare', true, '{}', 0 from case_file
                where registry_number ~ '^RUN/1[24][0-9]{3}/2019$'
                """);
    }

    private void papers() {
        run("""
                insert into official_report (id, version, case_file, content, completed_by, completed_at, saved_by, texts)
                select gen_random_uuid(), 0, id, '{}', 'handlaggare', now(), 'handlaggare', '{}' from case_file
                where registry_number ~ '^RUN/1[68][0-9]{3}/2019$'
                """);
    }

    /** Every fourth has no day. */
    private void conditions() {
        run("""
                insert into watched_condition (id, version, case_file, kind, text, decided, owner, due, state, note, created_at)
                select gen_random_uuid(), 0, id, 'DURING_PROJECT', 'Delrapport', true, person,
                       case when at % 4 > 0 then date '2020-01-01' + (at / 5)::integer end, 'OPEN', '', timestamptz '2019-12-01 12:00'
                from (select id, row_number() over (order by md5(registry_number)) as at from case_file
                      where registry_number ~ '^RUN/13[0-9]{3}/2019$') c,
                     unnest(array['handlaggare', 'strateg', 'granskningshandlaggare']) as person
                """);
    }

    private void seconds() {
        run("""
                insert into second_assessment (id, version, case_file, kind, assessor, asked_by, asked_at, question)
                select gen_random_uuid(), 0, id, 'WHOLE', person, 'enhetschef', timestamptz '2020-01-01 12:00' + n / 3 * interval '1 day', ''
                from (select id, row_number() over (order by md5(registry_number)) as n from case_file
                      where registry_number ~ '^RUN/18[0-9]{3}/2019$') c,
                     unnest(array['handlaggare', 'strateg', 'sakkunnig']) as person
                """);
    }

    private void occasions() {
        run("""
                insert into writing_occasion (id, case_file, opened_by, opened_at, ends_at)
                select gen_random_uuid(), id, 'enhetschef', now() - interval '1 hour', now() + n / 3 * interval '1 day' + interval '1 hour'
                from (select id, row_number() over (order by md5(registry_number)) as n from case_file
                      where registry_number ~ '^RUN/18[0-9]{3}/2019$') c
                """);
        run("""
                insert into writing_participant (occasion, person)
                select id, person from writing_occasion, unnest(array['handlaggare', 'strateg']) as person on conflict do nothing
                """);
    }

    private void delegated(CaseFileId like) {
        run("update delegated_matter set decided = true where case_file <> '" + like + "'");
        run("""
                insert into delegated_matter (id, version, case_file, registry_number, title, applied_amount, edition, sent_at, decided)
                select gen_random_uuid(), 0, c.id, c.registry_number, c.title, 0, d.edition,
                       timestamptz '2020-01-01 12:00' + n / 3 * interval '1 day', false
                from (select id, registry_number, title, row_number() over (order by md5(registry_number)) as n from case_file
                      where registry_number ~ '^RUN/17[0-9]{3}/2019$') c, delegated_matter d where d.case_file = '%s'
                """.formatted(like));
    }

    /** Today's meeting has a long agenda, and there are many before and after it. */
    private void meetings(CaseFileId listed) {
        run("""
                insert into agenda_item (id, meeting, position, case_file, registry_number, title, applied_amount, edition, state, note)
                select gen_random_uuid(), i.meeting, 1000 + c.n, c.id, c.registry_number, c.title, 0, i.edition, i.state, ''
                from (select id, registry_number, title, row_number() over (order by id) as n from case_file
                      where registry_number ~ '^RUN/14[0-9]{3}/2019$') c, agenda_item i where i.case_file = '%s'
                """.formatted(listed));
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'meeting' and table_schema = current_schema() and is_generated = 'NEVER'
                          and column_name not in ('id', 'meeting_date', 'status')
                        """).query(String.class).single();
        run("insert into meeting (id, meeting_date, status, " + columns
                + ") select gen_random_uuid(), current_date + n,"
                + " 'PLANNED', " + columns
                + " from meeting m, generate_series(-900, 900) n where abs(n) > 30 and n % 9 = 0"
                + " and m.meeting_date = (select max(meeting_date) from meeting where status = 'PLANNED')"
                + " on conflict do nothing");
    }

    /** So many more meetings that have been, each on a day of its own long ago. */
    void held(int many) {
        var columns = database.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = 'meeting' and table_schema = current_schema() and is_generated = 'NEVER'
                          and column_name not in ('id', 'meeting_date', 'status')
                        """).query(String.class).single();
        run("insert into meeting (id, meeting_date, status, " + columns
                + ") select gen_random_uuid(), date '2015-01-01' + n, 'HELD', " + columns
                + " from meeting m, generate_series(1, " + many + ") n"
                + " where m.meeting_date = (select max(meeting_date) from meeting) on conflict do nothing");
    }

    /** Every fifth that waits for the delegate, by conflict or by mark in turn; the oldest and the newest among them. */
    List<String> closedToTheDelegate() {
        var numbers = inOrder("/delegationsbeslut", UserId.of("direktor")).stream()
                .filter(it -> it.startsWith("RUN/17"))
                .toList();
        var closed = java.util.stream.IntStream.range(0, numbers.size())
                .filter(it -> it % 5 == 0 && it > 0 || it == numbers.size() - 1)
                .mapToObj(numbers::get)
                .toList();
        for (var number : closed) {
            run(
                    closed.indexOf(number) % 2 == 0
                            ? "insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at) select"
                                    + " gen_random_uuid(), id, 'direktor', true, 'NEAR', now() from case_file where registry_number = '"
                                    + number + "'"
                            : "update case_file set secrecy_provision = '30 kap. 23 § OSL', secrecy_date = current_date,"
                                    + " secrecy_authority = 'Region Jämtland Härjedalen' where registry_number = '"
                                    + number + "'");
        }
        return closed;
    }

    private void run(String sql) {
        database.sql(sql).update();
    }
}
