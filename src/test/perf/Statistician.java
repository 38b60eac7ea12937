import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statistician's quarter and year, made over the portal's own pages of as many cases as there are: publishes the quarter, fetches
 * figures into the year's report, and holds both against sums that are counted from the cases alone, without the tables that the
 * portal keeps for its statistics.
 */
class Statistician {

    /** Ones and sums of a quarter, or of a year up to it, as anybody would count them who has only the cases. */
    private static final String COUNTED = """
            with told as (
                select c.id, c.received, d.decided_on, d.outcome, coalesce(d.granted_amount, 0) as granted,
                       coalesce(nullif(a.details ->> 'supportForm', ''), 'UNKNOWN') as form,
                       coalesce(nullif(a.details -> 'applicant' ->> 'seatMunicipality', ''), 'UNKNOWN') as seat,
                       array(select distinct it ->> 'code' from jsonb_array_elements(a.details -> 'municipalities') it) as places
                from case_file c
                join funding_application a on a.case_file = c.id and a.number = c.application_number
                left join decision d on d.case_file = c.id and not exists (select from decision x where x.replaces = d.id)
                where c.status <> 'IDEA'),
            placed as (
                select t.*, 'SEAT' as geography, seat as place from told t
                union all
                select t.*, 'OPERATION', unnest(case cardinality(places) when 0 then array['UNKNOWN'] when 8 then array['LAN']
                    else places end) from told t
                union all select t.*, 'COUNTY', 'ALL' from told t)
            select concat_ws(';', geography, place, form,
                count(*) filter (where received between date '%1$s' and date '%2$s'),
                count(*) filter (where granted > 0 and decided_on between date '%1$s' and date '%2$s'),
                count(*) filter (where outcome in ('REJECTED', 'DISMISSED') and decided_on between date '%1$s' and date '%2$s'),
                coalesce(sum(granted) filter (where decided_on between date '%1$s' and date '%2$s' and
                    (geography <> 'OPERATION' or cardinality(places) in (0, 1, 8))), 0),
                bool_or(geography = 'OPERATION' and cardinality(places) not in (0, 1, 8) and granted > 0
                    and decided_on between date '%1$s' and date '%2$s'))
            from placed group by geography, place, form
            """;

    /** The keeper of the figures takes a hundred thousand cases in a quarter of an hour. */
    private static final Duration KEEPING_UP = Duration.ofMinutes(30);

    private static final Pattern VERSION = Pattern.compile("utgavor/(\\d+)/csv");

    private final Load statistician;
    private final Cases cases;
    private final List<String> wrong = new ArrayList<>();
    private int held;

    private Statistician(int port, Cases cases) {
        this.statistician = new Load(port).signedIn("statistiker");
        this.cases = cases;
    }

    public static void main(String[] args) throws Exception {
        try (var cases = new Cases(Path.of(args[1]))) {
            var one = new Statistician(Integer.parseInt(args[0]), cases);
            cases.untilNone("select count(*) from portfolio_change", KEEPING_UP, left -> {});
            var from = System.nanoTime();
            one.quarter(args[2]);
            one.year(Integer.parseInt(args[2].substring(0, 4)) - 1);
            System.out.printf(
                    "%d cases: %d figures held against the cases, %d wrong, %d s%n",
                    cases.number("select count(*) from case_file"),
                    one.held,
                    one.wrong.size(),
                    (System.nanoTime() - from) / 1_000_000_000);
            one.wrong.stream().limit(20).forEach(System.out::println);
            System.exit(one.wrong.isEmpty() ? 0 : 1);
        }
    }

    private void quarter(String quarter) throws Exception {
        var page = statistician.get("/kvartal/" + quarter + "/underlag", null);
        statistician.post("/kvartal/" + quarter + "/publicering", Map.of("reason", "Hela underlaget är inne"), page);
        var editions = VERSION.matcher(statistician.get("/kvartal/" + quarter, null));
        if (!editions.find()) {
            throw new IllegalStateException("no edition of " + quarter);
        }
        var year = Integer.parseInt(quarter.substring(0, 4));
        var number = quarter.charAt(5) - '0';
        var lines = statistician
                .get("/kvartal/" + quarter + "/utgavor/" + editions.group(1) + "/csv", null)
                .replace("\"", "")
                .lines()
                .toList();
        compare(lines, "QUARTER", counted(year, number, number));
        compare(lines, "YEAR_TO_DATE", counted(year, 1, number));
        compare(lines, "QUARTER_LAST_YEAR", counted(year - 1, number, number));
    }

    private Map<String, List<String>> counted(int year, int from, int to) throws Exception {
        var counted = new HashMap<String, List<String>>();
        var first = "%d-%02d-01".formatted(year, from * 3 - 2);
        var last = cases.texts("select (date '%d-%02d-01' + interval '3 months' - interval '1 day')::date"
                        .formatted(year, to * 3 - 2))
                .getFirst();
        for (var row : cases.texts(COUNTED.formatted(first, last))) {
            var cells = Arrays.asList(row.split(";"));
            counted.put(String.join(";", cells.subList(0, 3)), cells.subList(3, cells.size()));
        }
        return counted;
    }

    /** Every number that is shown; one that is hidden says nothing. */
    private void compare(List<String> lines, String period, Map<String, List<String>> counted) {
        for (var line : lines) {
            var cells = line.split(";");
            if (cells.length < 12 || !cells[2].equals(period) || cells[6].equals("ALL") || cells[9].equals("..")) {
                continue;
            }
            var known =
                    counted.getOrDefault(cells[3] + ";" + cells[4] + ";" + cells[6], List.of("0", "0", "0", "0", "f"));
            for (var at = 0; at < 3; at++) {
                hold(line, known.get(at), cells[8 + at]);
            }
            if (known.get(4).equals("f")) {
                hold(line, known.get(3), cells[11]);
            }
        }
    }

    private void year(int year) throws Exception {
        var begun = statistician.get("/resultatredovisning", null);
        statistician.post("/resultatredovisning", Map.of("year", Integer.toString(year)), begun);
        for (var question : Map.of("5.1a", "A11", "5.1b", "ERUF-MN").entrySet()) {
            var address = "/resultatredovisning/" + year + "/fragor/" + question.getKey();
            var said = cases.texts("""
                    select count(*) || ';' || coalesce(sum(d.granted_amount), 0)
                    from case_file c join decision d on d.case_file = c.id and not exists (select from decision x where x.replaces = d.id)
                    where '%s' = any (c.funds) and d.granted_amount is not null and extract(year from d.decided_on) = %d
                    """.formatted(question.getValue(), year))
                    .getFirst()
                    .split(";");
            for (var what : List.of("CASES", "AMOUNT")) {
                var page = statistician.get(address, null);
                statistician.post(
                        address + "/hamtning",
                        Map.of("source", "FIGURE/GRANTED/FUND/" + question.getValue() + "/" + what),
                        page);
            }
            var answer = statistician.get(address, null).replaceAll("[\\s\\u00a0]|&nbsp;", "");
            hold(address, "true", Boolean.toString(answer.contains(said[0] + "projekt")));
            hold(address, "true", Boolean.toString(answer.contains(said[1] + "kronor")));
        }
    }

    private void hold(String where, String counted, String told) {
        held++;
        if (!counted.equals(told)) {
            wrong.add("%s: counted %s, told %s".formatted(where, counted, told));
        }
    }
}
