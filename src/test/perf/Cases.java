import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** The portal's database: fills it with whole cases, and says which there are. */
class Cases implements AutoCloseable {

    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();

    /** A million whole cases do not fit on most disks: of so many, one in fifty is whole. */
    private static final int ALL_WHOLE = 100_000;

    private static final int SOME_WHOLE = 50;

    private static final Duration LONGEST_BEHIND = Duration.ofMinutes(40);

    private static final String BEHIND =
            "select (select count(*) from portfolio_change) + (select count(*) from search_unread)";

    private final Connection connection;
    private final long postmaster;
    private final long backend;

    Cases(Path folder) throws IOException, SQLException {
        var lines = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        postmaster = Long.parseLong(lines.getFirst().strip());
        var password = Files.readString(folder.resolve("password")).strip();
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/postgres", "postgres", password);
        backend = Long.parseLong(texts("select pg_backend_pid()::text").getFirst());
    }

    /**
     * Fills a running portal in Demoläge: its database folder, how many cases, and whose those are to be that somebody
     * handles.
     */
    public static void main(String[] args) throws Exception {
        try (var cases = new Cases(Path.of(args[0]))) {
            cases.fill(Integer.parseInt(args[1]));
            if (args.length > 2) {
                cases.give(args[2]);
            }
        }
    }

    private void give(String officer) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with given as (update case_file set officer = ?
                    where registry_number ~ '^PERF' and officer is not null returning id)
                insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
                select gen_random_uuid(), id, ?, false, '', now() from given
                """)) {
            statement.setString(1, officer);
            statement.setString(2, officer);
            statement.execute();
        }
    }

    long postmaster() {
        return postmaster;
    }

    /** As many whole cases as told, those that are there already among them. */
    void fill(int cases) throws SQLException, IOException {
        var from = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(1)");
            if (number("select count(*) from case_file where registry_number ~ '^PERF'") < cases) {
                connection.setAutoCommit(false);
                statement.execute("discard temp");
                statement.execute(Files.readString(Path.of("src/test/perf/generate.sql"))
                        .replace(":cases", Integer.toString(cases))
                        .replace(":each", Integer.toString(cases > ALL_WHOLE ? SOME_WHOLE : 1)));
                connection.commit();
                connection.setAutoCommit(true);
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
            // what the portal reads anew behind the pages is no part of their cost
            untilNone(BEHIND, LONGEST_BEHIND, left -> {});
            statement.execute(
                    "vacuum analyze portfolio_mark, portfolio_case, portfolio_figure, portfolio_place_figure");
        } catch (TimeoutException busy) {
            throw new IllegalStateException(busy);
        }
        System.out.printf(
                "cases: %d (made in %d s)%n",
                number("select count(*) from case_file"), (System.nanoTime() - from) / 1_000_000_000);
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** For those who only tell of it. */
    String told(String sql) {
        try {
            return texts(sql).getFirst();
        } catch (SQLException unknown) {
            return "?";
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** Waits until the statement counts nothing any more, and no longer than told; says meanwhile how far it has come. */
    void untilNone(String counting, Duration longest, LongConsumer left) throws SQLException, TimeoutException {
        var until = System.nanoTime() + longest.toNanos();
        for (var rest = number(counting); rest > 0; rest = number(counting)) {
            if (System.nanoTime() > until) {
                throw new TimeoutException(rest + " left after " + longest + ": " + counting);
            }
            left.accept(rest);
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** CPU in milliseconds of one statement, as the median of several. */
    double cost(String sql) throws SQLException, IOException {
        var costs = new ArrayList<Double>();
        for (var round = 0; round < 15; round++) {
            var before = spent();
            texts(sql);
            costs.add(spent() - before);
        }
        return costs.stream().sorted().toList().get(costs.size() / 2);
    }

    private double spent() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/" + backend + "/schedstat"))
                        .split(" ")[0])
                / 1e6;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
