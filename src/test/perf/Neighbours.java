import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Asks the finder's own statements, as they stand in its source, of twenty cases; prints what they cost and what they find. */
class Neighbours {

    private static final Path SOURCE = Path.of("src/main/java/se/vagval/casefile/domain/NeighbourRepository.java");
    private static final int MOST = 12;

    private final Cases cases;
    private final String telling;
    private final String like;

    private Neighbours(Cases cases) throws Exception {
        this.cases = cases;
        var source = Files.readString(SOURCE);
        telling = statement(source, "TELLING")
                .replace(":cases", number(source, "SPOKEN_OF"))
                .replace(":most", number(source, "MOST_WORDS"));
        like = statement(source, "LIKE")
                .replace("%1$d", number(source, "WEIGHED"))
                .replace("%2$s", "c.id <> :case and c.secrecy_provision is null")
                .replace(":most", String.valueOf(MOST));
    }

    public static void main(String[] args) throws Exception {
        var size = Integer.parseInt(args[1]);
        try (var cases = new Cases(Path.of(args[0]))) {
            if (cases.number("select count(*) from case_file where registry_number ~ '^NGB'") < size) {
                cases.run(Files.readString(Path.of("src/test/perf/neighbours.sql"))
                        .replace(":cases", String.valueOf(size)));
                cases.run("vacuum analyze");
            }
            new Neighbours(cases).measure(size);
        }
    }

    private void measure(int size) throws Exception {
        cases.run("set plan_cache_mode = force_custom_plan");
        var costs = new ArrayList<Double>();
        var found = 0;
        for (var n = 1; n <= 20; n++) {
            var id = cases.texts("select md5('neighbour%d')::uuid::text".formatted(n))
                    .getFirst();
            var other = cases.texts("select md5('neighbour%d')::uuid::text".formatted(n + size / 2))
                    .getFirst();
            var asked = telling.replace(":case", "'" + id + "'");
            var words = cases.texts(asked);
            var query = "'"
                    + String.join(
                            " | ", words.stream().map(it -> "''" + it + "''").toList()) + "'";
            var sought = like.replace(":case", "'" + id + "'")
                    .replace(":words", query)
                    .replace(":single", "'{" + String.join(",", words) + "}'");
            var register = "select id from initiative where words @@ cast(%1$s as tsquery) "
                    + "order by ts_rank(words, cast(%1$s as tsquery)) desc, id limit 12";
            costs.add(cases.cost(asked) + cases.cost(sought) + cases.cost(register.formatted(query)));
            found += cases.texts(sought).contains(other) ? 1 : 0;
        }
        var sorted = costs.stream().sorted().toList();
        System.out.printf("cases and initiatives: %d%n", size);
        System.out.printf("CPU of a search, median of 20: %.1f ms, most: %.1f ms%n", sorted.get(10), sorted.getLast());
        System.out.printf("the one that speaks of the same is among the %d shown: %d of 20%n", MOST, found);
    }

    private static String statement(String source, String name) {
        return found(source, name + " = \"\"\"(.*?)\"\"\"");
    }

    private static String number(String source, String name) {
        return found(source, name + " = (\\d+);");
    }

    private static String found(String source, String pattern) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(source);
        if (!matcher.find()) {
            throw new IllegalStateException("the finder has no " + pattern);
        }
        return matcher.group(1);
    }
}
