package se.vagval.audit.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.persistence.EntityManager;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.audit.proof.domain.TrailFlaw.FlawKind;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/**
 * Whoever has the whole database in hand and changes the trail is seen, by each of three who know nothing of one another: the
 * portal's rounds, the database's own function, and the program that reads the file.
 */
@PortalTest
class TrailProofTests {

    private static final String OTHER = "f".repeat(64);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ProofRepository store;

    @Autowired
    RoundRepository rounds;

    @Autowired
    ProofReading reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ActingAs acting;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    EntityManager storage;

    @Autowired
    Clock clock;

    @TempDir
    static Path compiled;

    @TempDir
    Path folder;

    private final UUID subject = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();

    @ActName("LampLit")
    record LampLit(UUID subject, UserId actor, Map<String, String> details) implements AuditableEvent {}

    @Test
    void isWholeAsItWasWritten() {
        tampered(List.of(), found -> assertThat(found).isEmpty());
    }

    @Test
    void seesEveryWayOfTampering() {
        var ways = new LinkedHashMap<String, FlawKind>();
        ways.put(
                "update audit_entry set content = replace(content, 'röd', 'blå') where subject = :s and seq = 2",
                FlawKind.CONTENT);
        ways.put("update audit_entry set prev_hash = '" + OTHER + "' where subject = :s and seq = 2", FlawKind.LINK);
        ways.put("delete from audit_entry where subject = :s and seq = 2", FlawKind.GAP);
        ways.put("update audit_entry set actor = 'enhetschef' where subject = :s and seq = 2", FlawKind.COLUMNS);
        ways.put(
                "update audit_entry set at = at + interval '1 microsecond' where subject = :s and seq = 2",
                FlawKind.COLUMNS);
        ways.put("update audit_entry set act = 'LampBroken' where subject = :s and seq = 3", FlawKind.COLUMNS);
        ways.put("update audit_entry set subject = gen_random_uuid() where subject = :s", FlawKind.COLUMNS);
        ways.put("delete from audit_entry where subject = :s and seq = 3", FlawKind.CUT);
        ways.put("delete from audit_entry where subject = :s", FlawKind.CUT);
        ways.put("delete from audit_seal_head where subject = :s", FlawKind.SEAL);
        ways.put("update audit_seal set content = replace(content, '\"v\":1', '\"v\":2')", FlawKind.SEAL);
        ways.put("delete from audit_seal_head where seal = 1; delete from audit_seal where no = 1", FlawKind.SEAL);
        ways.forEach((way, kind) -> tampered(
                List.of(way),
                found -> assertThat(found).as(way).extracting(TrailFlaw::kind).contains(kind)));
    }

    /** With a hash that is right, so that nothing but reading it stumbles. */
    @Test
    void takesWhatNobodyCanReadForAFlawAndReadsOn() {
        for (var words : List.of(
                "{no json",
                "[]",
                "",
                "{\"no\":\"\\u0000\"}",
                "{\"no\":\"2\",\"seq\":\"3\",\"time\":\"när\"}",
                "{\"no\":\"2\",\"seq\":\"3\",\"time\":\"2026-02-30T25:00:00Z\"}",
                "[".repeat(100_000))) {
            tampered(
                    List.of(unreadable("audit_seal", words) + " where no = 1"),
                    found -> assertThat(found).as(words).contains(TrailFlaw.ofSeal(1, FlawKind.SEAL)));
            tampered(
                    List.of(unreadable("audit_seal", words) + " where no = 2"),
                    found -> assertThat(found).as(words).containsExactly(TrailFlaw.ofSeal(2, FlawKind.SEAL)));
            tampered(
                    List.of(unreadable("audit_entry", words) + " where subject = :s and seq = 3"),
                    found -> assertThat(found)
                            .as(words)
                            .contains(new TrailFlaw(subject, 3, FlawKind.COLUMNS))
                            .noneMatch(TrailFlaw::isOfSeal));
        }
        inside(() -> {
            act(subject);
            seal(unsigned());
            tamper(unreadable("audit_seal", "{no json"));
            assertThat(asAuditor(() -> reading.told().seal()))
                    .satisfies(it -> assertThat(it.at()).isNull());
        });
    }

    private static String unreadable(String table, String words) {
        return "update %s set content = '%2$s', hash = encode(sha256(convert_to('%2$s', 'UTF8')), 'hex')"
                .formatted(table, words);
    }

    @Test
    void tellsNobodyWhatWasDoneInCasesThatAreClosedToTheReader() {
        for (var closing : List.of(
                "update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = date '2026-01-20', "
                        + "secrecy_authority = 'Regionen' where id = :case",
                "insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at) "
                        + "values (gen_random_uuid(), :case, :reader, true, 'Min syster söker.', now())",
                "insert into blind_reader (case_file, person) values (:case, :reader)")) {
            closed(
                    closing,
                    "",
                    said -> assertThat(said)
                            .as(closing)
                            .contains("links are withheld: their words were not read, nor all that 2 seals sealed")
                            .endsWith("everything holds"));
        }
    }

    @Test
    void seesAlsoInClosedCasesThatLinksDoNotFollow() {
        var closing = "update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = date '2026-01-20', "
                + "secrecy_authority = 'Regionen' where id = :case";
        var ways = Map.of(
                "update audit_entry set content = replace(content, 'röd', 'blå') where subject = :s",
                "has other words",
                "update audit_entry set prev_hash = '" + OTHER + "' where subject = :s and seq = 2",
                "does not follow the one before",
                "delete from audit_entry where subject = :s and seq = 1",
                "one is missing before it",
                "delete from audit_entry where subject = :s",
                "was sealed, and is gone or another");
        ways.forEach(
                (way, flaw) -> closed(closing, way, said -> assertThat(said).contains(flaw)));
    }

    private void closed(String closing, String way, Consumer<String> judging) {
        inside(() -> {
            var secret = cases.registered("Det hemliga bygget").value();
            storage.flush();
            act(subject);
            seal(unsigned());
            act(secret);
            act(secret);
            seal(unsigned());
            jdbc.sql(closing)
                    .param("case", secret)
                    .param("reader", auditor().value())
                    .update();
            var told = jdbc.sql("select content from audit_entry where subject = :s union all"
                            + " select hash from audit_entry where subject = :s")
                    .param("s", secret)
                    .query(String.class)
                    .list();
            if (!way.isEmpty()) {
                tamper(way.replace(":s", "'" + secret + "'"));
            }
            var text = file();
            assertThat(text).contains("link\t" + subject).doesNotContain(told);
            assertThat(text.lines().filter(it -> it.contains(secret.toString())))
                    .isNotEmpty()
                    .allMatch(it -> it.startsWith("withheld"));
            judging.accept(verified(text));
        });
    }

    @Test
    void letsNobodyPutALineOfItsOwnIntoTheFile() {
        var line = String.join("\t", "withheld", UUID.randomUUID().toString(), "1", TrailLink.NONE, OTHER, OTHER);
        tampered(
                List.of("update audit_entry set content = content || e'\\n" + line
                        + "' where subject = :s and seq = 3"),
                found -> assertThat(found).containsExactly(new TrailFlaw(subject, 3, FlawKind.CONTENT)));
    }

    @Test
    void seesWhoeverWritesAWholeChainAnew() {
        var anew = """
                update audit_entry set content = replace(content, 'röd', 'blå') where subject = :s;
                do $$ declare e record; before text := repeat('0', 64); begin
                    for e in select * from audit_entry where content like '%blå%' order by seq loop
                        update audit_entry set prev_hash = before, content = replace(content, e.prev_hash, before),
                            hash = encode(sha256(convert_to(replace(content, e.prev_hash, before), 'UTF8')), 'hex')
                        where subject = e.subject and seq = e.seq returning hash into before;
                    end loop;
                end $$""";
        tampered(
                List.of(anew),
                found -> assertThat(found)
                        .contains(new TrailFlaw(subject, 3, FlawKind.CUT))
                        .allMatch(it -> it.kind() == FlawKind.CUT));
    }

    @Test
    void signsAndSeesAFalseSignature() throws Exception {
        var keys = keys("seal");
        inside(() -> {
            act(subject);
            seal(keys);
            act(subject);
            seal(keys);
            assertThat(checked(keys)).isEmpty();
            assertThat(store.lastSeal().orElseThrow().isSigned()).isTrue();

            tamper("update audit_seal set signature = 'AAAA' where no = (select max(no) from audit_seal)");
            var last = store.lastSeal().orElseThrow().no();
            assertThat(checked(keys)).containsExactly(TrailFlaw.ofSeal(last, FlawKind.SIGNATURE));
            assertThat(verified(folder.resolve("seal.pub.pem"))).contains("seal " + last + " bears no true signature");
        });
        inside(() -> {
            act(subject);
            seal(keys);
            act(subject);
            seal(new SealKeys(new SealSettings(null)));
            assertThat(checked(keys))
                    .containsExactly(
                            TrailFlaw.ofSeal(store.lastSeal().orElseThrow().no(), FlawKind.SIGNATURE));
            assertThat(verified(folder.resolve("seal.pub.pem"))).contains("is not signed, but one before it is");
        });
    }

    @Test
    void refusesKeysThatAreNoPair() throws Exception {
        keys("seal");
        Files.copy(folder.resolve("seal.pub.pem"), folder.resolve("older.pub.pem"));
        pair(folder.resolve("other"), "seal");
        Files.copy(
                folder.resolve("other/seal.pub.pem"),
                folder.resolve("seal.pub.pem"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> new SealKeys(new SealSettings(folder))).isInstanceOf(IllegalStateException.class);
    }

    /** Two portals that seal at the same moment: one chain of seals, never two from the same link. */
    @Test
    void letsNoSecondSealFollowTheSameOne() {
        inside(() -> {
            act(subject);
            seal(unsigned());
            assertThatThrownBy(() -> jdbc.sql("""
                            insert into audit_seal (no, content, prev_hash, hash)
                            select no + 1, content, prev_hash, hash from audit_seal
                            """).update())
                    .isInstanceOf(DuplicateKeyException.class)
                    .hasMessageContaining("audit_seal_prev_hash_key");
        });
    }

    /** A second connection holds the act; whoever seals passes it by, waits for nothing, and forgets nothing. */
    @Test
    void leavesAnActThatIsUnderWayAndSealsItWhenItHasEnded() {
        transaction.executeWithoutResult(status -> {
            act(subject);
            act(neighbour);
        });
        transaction.executeWithoutResult(underWay -> {
            act(subject);
            sealedApart(neighbour);
            assertThat(CompletableFuture.supplyAsync(() -> headsOf(subject)))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
        });
        sealedApart(subject);
        assertThat(headsOf(neighbour)).containsExactly(entry(neighbour, 1L));
        assertThat(headsOf(subject)).containsExactly(entry(subject, 2L));
    }

    /** Another sealing that goes on beside lets this one end with nothing done. */
    private void sealedApart(UUID of) {
        var sealing = CompletableFuture.runAsync(() -> {
            for (var times = 0; times < 20 && headsOf(of).isEmpty(); times++) {
                seal(unsigned());
            }
        });
        assertThat(sealing).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void sealsOnlyWhatHasGrown() {
        inside(() -> {
            act(subject);
            seal(unsigned());
            assertThat(headsOf(subject)).containsExactly(entry(subject, 1L));
            seal(unsigned());
            act(subject);
            act(neighbour);
            act(subject);
            seal(unsigned());
            assertThat(headsOf(subject)).containsExactly(entry(subject, 1L), entry(subject, 3L));
            assertThat(jdbc.sql("select count(*) from audit_unsealed")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void goesOnWhereARoundWasCutOffAndBeginsTheNextAnHourLater() {
        inside(() -> {
            act(subject);
            seal(unsigned());
            jdbc.sql("delete from audit_round").update();
            var checking = new TrailChecking(store, rounds, unsigned(), transaction, clock);
            round(unsigned(), clock);
            var first = rounds.latestEnded().orElseThrow();
            assertThat(first.entries()).isEqualTo(count("audit_entry"));
            assertThat(first.seal()).isEqualTo(count("audit_seal"));

            checking.goOn();
            assertThat(rounds.latestEnded().orElseThrow().id()).isEqualTo(first.id());
            round(unsigned(), Clock.offset(clock, Duration.ofMinutes(61)));
            assertThat(rounds.latestEnded().orElseThrow().id()).isGreaterThan(first.id());
        });
    }

    @Test
    void keepsWhatItFound() {
        inside(() -> {
            act(subject);
            seal(unsigned());
            tamper("update audit_entry set actor = 'enhetschef' where subject = :s");
            jdbc.sql("delete from audit_round").update();
            round(unsigned(), clock);
            assertThat(asAuditor(reading::flaws)).isEqualTo(1);
            assertThat(asAuditor(reading::told).flaws())
                    .extracting(FoundFlaw::flaw)
                    .containsExactly(new TrailFlaw(subject, 1, FlawKind.COLUMNS));
        });
    }

    /** Two hundred seals or six hundred links cost no statement and no memory each. */
    @Test
    void readsSealsAndLinksSoManyAtATime() {
        inside(() -> {
            act(subject);
            seal(unsigned());
            var few = StatementCounter.again(() -> file()).size();
            for (var at = 0; at < 20; at++) {
                act(subject);
                seal(unsigned());
            }
            assertThat(StatementCounter.during(() -> file())).hasSize(few);

            jdbc.sql("""
                    insert into audit_entry (subject, seq, act, actor, at, content, prev_hash, hash)
                    select gen_random_uuid(), 1, act, actor, at, content, prev_hash, hash
                    from audit_entry, generate_series(1, 600) where subject = :s and seq = 1
                    """).param("s", subject).update();
            var open = new HashSet<Long>();
            store.links(TrailFlaw.SEALS, new UUID(-1, -1), it -> open.add(count("pg_cursors where name like 'C_%'")));
            assertThat(open).contains(1L);
        });
    }

    private interface Judging {
        void of(List<TrailFlaw> found) throws Exception;
    }

    /** What each of the three says of a trail that was tampered with; they agree. */
    private void tampered(List<String> ways, Judging judging) {
        inside(() -> {
            seal(unsigned());
            act(subject);
            act(neighbour);
            act(subject);
            seal(unsigned());
            act(subject);
            seal(unsigned());
            ways.forEach(this::tamper);
            var found = checked(unsigned());
            judging.of(found);
            assertThat(jdbc.sql("select * from audit_trail_flaws()")
                            .query((row, number) -> new TrailFlaw(
                                    row.getObject("subject", UUID.class),
                                    row.getLong("seq"),
                                    FlawKind.valueOf(row.getString("kind"))))
                            .list())
                    .as("in SQL: %s", ways)
                    .containsExactlyInAnyOrderElementsOf(found);
            var said = verified();
            assertThat(said.endsWith("everything holds"))
                    .as("%s: %s", ways, said)
                    .isEqualTo(found.isEmpty());
        });
    }

    private interface Doing {
        void it() throws Exception;
    }

    /** In a transaction that is taken back: what is done to the trail here is never done. */
    private void inside(Doing doing) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            // what other tests have left untidy in the same database is not ours to judge
            jdbc.sql("set local session_replication_role = replica").update();
            for (var table : List.of(
                    "audit_flaw", "audit_round", "audit_seal_head", "audit_seal", "audit_entry", "audit_unsealed")) {
                jdbc.sql("delete from " + table).update();
            }
            jdbc.sql("set local session_replication_role = origin").update();
            try {
                doing.it();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private void tamper(String way) {
        jdbc.sql("set local session_replication_role = replica").update();
        for (var one : way.contains("$$") ? List.of(way.split(";\n", 2)) : Arrays.asList(way.split("; "))) {
            jdbc.sql(one.replace(":s", "'" + subject + "'").toString()).update();
        }
        jdbc.sql("set local session_replication_role = origin").update();
    }

    private void act(UUID of) {
        var actor = people.signedIn(TestPeople.OFFICER).person().id();
        events.publishEvent(new LampLit(of, actor, Map.of("colour", "röd")));
    }

    private void seal(SealKeys keys) {
        new TrailSealing(store, keys, transaction, clock).sealAll();
    }

    private List<TrailFlaw> checked(SealKeys keys) {
        jdbc.sql("delete from audit_round").update();
        jdbc.sql("delete from audit_flaw").update();
        round(keys, clock);
        return rounds.flaws(100).stream().map(FoundFlaw::flaw).toList();
    }

    /** A whole round, however many times it takes on a machine with much else to do. */
    private void round(SealKeys keys, Clock at) {
        var checking = new TrailChecking(store, rounds, keys, transaction, at);
        do {
            checking.goOn();
        } while (rounds.latest().orElseThrow().endedAt() == null);
    }

    /** What the program says that needs nothing but the file. */
    private String verified(Path... keys) throws Exception {
        return verified(file(), keys);
    }

    private String verified(String text, Path... keys) throws Exception {
        var file = Files.writeString(folder.resolve("trail.txt"), text);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                program().toString(),
                "VerifyTrail",
                file.toString()));
        Arrays.stream(keys).map(Path::toString).forEach(command::add);
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue() == 0).as(said).isEqualTo(said.endsWith("everything holds"));
        return said;
    }

    private String file() {
        var text = new StringWriter();
        asAuditor(() -> {
            reading.write(text, auditor());
            return text;
        });
        return text.toString();
    }

    private UserId auditor() {
        return people.signedIn(Role.AUDITOR).person().id();
    }

    private <T> T asAuditor(Supplier<T> act) {
        return acting.person(auditor(), act);
    }

    /** Whoever runs it from its source waits for it to be compiled each time. */
    private static Path program() {
        if (!Files.exists(compiled.resolve("VerifyTrail.class"))) {
            var source = Path.of("src/main/resources/audit/VerifyTrail.java").toString();
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", compiled.toString(), source))
                    .isZero();
        }
        return compiled;
    }

    private List<Map.Entry<UUID, Long>> headsOf(UUID of) {
        return jdbc.sql("select subject, seq from audit_seal_head where subject = :of order by seq")
                .param("of", of)
                .query((row, number) -> Map.entry(row.getObject("subject", UUID.class), row.getLong("seq")))
                .list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static SealKeys unsigned() {
        return new SealKeys(new SealSettings(null));
    }

    private SealKeys keys(String name) throws Exception {
        pair(folder, name);
        return new SealKeys(new SealSettings(folder));
    }

    private static void pair(Path folder, String name) throws Exception {
        Files.createDirectories(folder);
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        pem(folder.resolve(name + ".pem"), "PRIVATE KEY", pair.getPrivate().getEncoded());
        pem(folder.resolve(name + ".pub.pem"), "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private static void pem(Path file, String kind, byte @Nullable [] bytes) throws Exception {
        Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + kind
                        + "-----\n");
    }
}
