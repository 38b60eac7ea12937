package se.vagval.audit.proof.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
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
    Clock clock;

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

    @Test
    void sealsOnlyWhatHasGrownAndLeavesWhatIsUnderWay() {
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
            acting.person(people.signedIn(Role.AUDITOR).person().id(), () -> {
                assertThat(reading.flaws()).isEqualTo(1);
                assertThat(reading.told().flaws())
                        .extracting(FoundFlaw::flaw)
                        .containsExactly(new TrailFlaw(subject, 1, FlawKind.COLUMNS));
                return null;
            });
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
        var text = new StringWriter();
        acting.person(people.signedIn(Role.AUDITOR).person().id(), () -> {
            try {
                reading.write(text);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
            return null;
        });
        var file = Files.writeString(folder.resolve("trail.txt"), text.toString());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Path.of("src/main/resources/audit/VerifyTrail.java").toString(),
                file.toString()));
        Arrays.stream(keys).map(Path::toString).forEach(command::add);
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue() == 0).as(said).isEqualTo(said.endsWith("everything holds"));
        return said;
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
