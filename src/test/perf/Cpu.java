import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * CPU time in milliseconds that the portal's JVM and its PostgreSQL have used so far. Where others work on the same machine
 * wall clock is noise, user and system time hardly so. What the JIT compilers use is told apart: it ends once all is warm.
 */
record Cpu(double portal, double compiling, double collecting, double database) {

    private static final double TICK = 1000.0 / 100;
    private static final Pattern COMPILER = Pattern.compile("C[12] Comp.*");
    private static final Pattern COLLECTOR = Pattern.compile("(G1|GC Thread|VM Thread|Concurrent).*");

    static Cpu of(long jvm, long postmaster) {
        var compiling = 0.0;
        var collecting = 0.0;
        try (var threads = Files.newDirectoryStream(Path.of("/proc/" + jvm + "/task"))) {
            for (var thread : threads) {
                var stat = stat(thread);
                if (stat != null && COMPILER.matcher(stat.name).matches()) {
                    compiling += stat.own;
                } else if (stat != null && COLLECTOR.matcher(stat.name).matches()) {
                    collecting += stat.own;
                }
            }
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
        return new Cpu(stat(Path.of("/proc/" + jvm)).own, compiling, collecting, database(postmaster));
    }

    Cpu since(Cpu before) {
        return new Cpu(
                portal - before.portal,
                compiling - before.compiling,
                collecting - before.collecting,
                database - before.database);
    }

    /** All but compiling. */
    double net() {
        return portal - compiling + database;
    }

    private static double database(long postmaster) {
        var stat = stat(Path.of("/proc/" + postmaster));
        var total = stat.own + stat.reaped;
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                var other = stat(process);
                if (other != null && other.parent == postmaster) {
                    total += Long.parseLong(Files.readString(process.resolve("schedstat"))
                                    .split(" ")[0])
                            / 1e6;
                }
            }
        } catch (IOException gone) {
            return total;
        }
        return total;
    }

    private record Stat(String name, long parent, double own, double reaped) {}

    private static Stat stat(Path folder) {
        try {
            var text = Files.readString(folder.resolve("stat"));
            var end = text.lastIndexOf(')');
            var fields = text.substring(end + 2).split(" ");
            return new Stat(
                    text.substring(text.indexOf('(') + 1, end),
                    Long.parseLong(fields[1]),
                    (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK,
                    (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK);
        } catch (IOException | RuntimeException gone) {
            return null;
        }
    }
}
