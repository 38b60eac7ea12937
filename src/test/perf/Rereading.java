import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Presses the button that reads all applications anew, and follows it until they are read: once in peace, and once in a portal that
 * is killed when a third is read. Both must have read each application once and have counted the same.
 */
class Rereading {

    private static final String OF_DRAFT =
            " from rereading_part p join rereading r on r.id = p.rereading where draft = '%s'";
    private static final int PATIENCE_SECONDS = 900;

    private final int port;
    private final Path work;
    private final int size;
    private final List<String> command;
    private Process portal;

    private Rereading(String[] args) {
        port = Integer.parseInt(args[0]);
        work = Path.of(args[1]);
        size = Integer.parseInt(args[2]);
        command = List.of(args).subList(3, args.length);
    }

    public static void main(String[] args) throws Exception {
        var measured = new Rereading(args);
        try {
            measured.run();
        } finally {
            measured.portal.destroy();
            measured.portal.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private void run() throws Exception {
        start();
        try (var cases = cases()) {
            cases.run(Files.readString(Path.of("src/test/perf/rereading.sql")).replace(":cases", String.valueOf(size)));
        }
        var inPeace = read("2097-fred", false);
        var killed = read("2098-dod", true);
        if (!inPeace.equals(killed)) {
            throw new IllegalStateException("counted otherwise when killed:\n" + inPeace + "\n" + killed);
        }
        System.out.println("RESULT\trereading\tsame counts when killed\t1");
    }

    /** What was counted, as it is stored. */
    private String read(String draft, boolean kill) throws Exception {
        var steward = new Load(port).signedIn("rus-samordnare");
        steward.post("/styrdokument/utkast", Map.of("id", draft), steward.get("/styrdokument/utkast", null));
        withoutNegations(draft);
        var page = "/styrdokument/utkast/" + draft + "/omlasning";
        var cpu = cpu();
        var from = System.nanoTime();
        steward.post(page, Map.of(), steward.get(page, null));
        if (kill) {
            await("select (sum(done) > sum(total) / 3)::int" + OF_DRAFT.formatted(draft));
            portal.destroyForcibly().waitFor();
            System.out.printf("killed after %.1f s%n", (System.nanoTime() - from) / 1e9);
            start();
            System.out.printf("up again after %.1f s%n", (System.nanoTime() - from) / 1e9);
        }
        await("select count(*) from rereading where state = 'DONE' and draft = '" + draft + "'");
        tell(draft, "wall seconds", (System.nanoTime() - from) / 1e9);
        if (!kill) {
            tell(draft, "CPU seconds of the portal", cpu() - cpu);
        }
        return counted(draft);
    }

    /** The draft reads otherwise than what it was made of: nothing is denied any more, so that many levels change. */
    private void withoutNegations(String draft) throws Exception {
        try (var cases = cases()) {
            cases.run(
                    "update framework_draft set content = jsonb_set(content::jsonb, '{readingGuide,negations}', '[]')::text"
                            + " where id = '" + draft + "'");
        }
    }

    private String counted(String draft) throws Exception {
        try (var cases = cases()) {
            var all = cases.number("select count(*) from case_file c where exists (select from funding_application a "
                    + "where a.case_file = c.id)");
            var read = cases.number("select sum(done)" + OF_DRAFT.formatted(draft));
            tell(draft, "applications", all);
            tell(draft, "read", read);
            if (read != all) {
                throw new IllegalStateException(draft + ": " + read + " of " + all);
            }
            return String.join(
                    "\n", cases.texts("select changes::text" + OF_DRAFT.formatted(draft) + " order by part"));
        }
    }

    private void await(String one) throws Exception {
        try (var cases = cases()) {
            for (var second = 0; second < PATIENCE_SECONDS * 5; second++) {
                if (cases.number(one) > 0) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("not within " + PATIENCE_SECONDS + " s: " + one);
    }

    private void start() throws Exception {
        var log = work.resolve("portal.log").toFile();
        portal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        for (var second = 0; second < PATIENCE_SECONDS; second++) {
            if (Files.readString(log.toPath()).contains("answers at")) {
                return;
            }
            if (!portal.isAlive()) {
                throw new IllegalStateException("the portal ended by itself: " + Files.readString(log.toPath()));
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("the portal did not come up");
    }

    private Cases cases() throws Exception {
        return new Cases(work.resolve("database"));
    }

    private double cpu() throws IOException {
        return portal.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static void tell(String draft, String measure, double value) {
        System.out.printf("RESULT\trereading %s\t%s\t%.1f%n", draft, measure, value);
    }
}
