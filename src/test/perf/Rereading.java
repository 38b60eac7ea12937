import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Presses the button that reads all applications anew, and follows the page until they are read. */
class Rereading {

    public static void main(String[] args) throws Exception {
        var steward = new Load(Integer.parseInt(args[0]));
        var size = Integer.parseInt(args[2]);
        try (var cases = new Cases(Path.of(args[1]))) {
            if (cases.number("select count(*) from case_file where registry_number ~ '^LAS'") < size) {
                cases.run(Files.readString(Path.of("src/test/perf/rereading.sql"))
                        .replace(":cases", String.valueOf(size)));
            }
            steward.signedIn("rus-samordnare");
            var draft = "M" + System.currentTimeMillis() % 1_000_000;
            steward.post("/styrdokument/utkast", Map.of("id", draft), steward.get("/styrdokument/utkast", null));
            var page = "/styrdokument/utkast/" + draft + "/omlasning";
            var from = System.nanoTime();
            steward.post(page, Map.of(), steward.get(page, null));
            while (cases.number("select count(*) from rereading where draft = '" + draft + "' and state = 'RUNNING'")
                    > 0) {
                Thread.sleep(1_000);
                System.out.printf(
                        "%3d s: %d read%n",
                        (System.nanoTime() - from) / 1_000_000_000,
                        cases.number(
                                "select sum(done) from rereading_part p join rereading r on r.id = p.rereading where draft = '"
                                        + draft + "'"));
            }
            System.out.printf(
                    "%s: %s in %.1f s%n",
                    draft,
                    cases.texts("select state || ', ' || (select sum(done) from rereading_part where "
                            + "rereading = r.id) || ' read' from rereading r where draft = '" + draft + "'"),
                    (System.nanoTime() - from) / 1e9);
        }
    }
}
