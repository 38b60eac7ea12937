import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures a running portal and prints what is promised beside what is: CPU per request against fixed bytes of the same size
 * from the same server, in alternating rounds of one run, with as many cases as told, smallest number first.
 */
class Speed {

    private static final int CONNECTIONS = 8;
    private static final Map<String, String> WORK_LISTS = new TreeMap<>(Map.of(
            "officer", "handlaggare",
            "manager", "enhetschef",
            "director", "direktor",
            "secretary", "namndsekreterare",
            "elected", "fortroendevald",
            "registrar", "registrator",
            "steward", "rus-samordnare",
            "analyst", "statistiker",
            "auditor", "revisor",
            "payments", "granskningshandlaggare"));

    private final int port;
    private final long portal;
    private final Cases cases;
    private final Meter meter;
    private final Load open;
    private final Load officer;
    private final Load elected;
    private final int rounds = Integer.getInteger("rounds", 3);
    private final double warming = Integer.getInteger("warming", 12);
    private final Set<String> only = Set.of(System.getProperty("only", "").split(";"));
    private final List<String> table = new ArrayList<>();

    private Speed(int port, long portal, Cases cases) {
        this.port = port;
        this.portal = portal;
        this.cases = cases;
        this.meter = new Meter(portal, cases.postmaster());
        this.open = new Load(port);
        this.officer = new Load(port).signedIn("handlaggare");
        this.elected = new Load(port).signedIn("fortroendevald");
    }

    /** Pages, and who reads them. */
    private record Asked(Load reader, List<String> paths) {}

    /** What one page costs: CPU of it, of its template alone, and of fixed bytes of its size, in milliseconds. */
    private record Cost(double page, double template, double bytes, double database, long size) {

        double share() {
            return 100 * bytes / page;
        }
    }

    public static void main(String[] args) throws Exception {
        try (var cases = new Cases(Path.of(args[2]))) {
            var speed = new Speed(Integer.parseInt(args[0]), Long.parseLong(args[1]), cases);
            var sizes = Arrays.stream(args).skip(3).map(Integer::parseInt).toList();
            var before = new LinkedHashMap<String, Double>();
            for (var size : sizes) {
                cases.fill(size);
                if (before.isEmpty()) {
                    speed.warm();
                }
                speed.measure(before, size.equals(sizes.getLast()));
            }
            System.out.printf("%n%-52s %10s %10s %10s%n", "measure", "must", "aim", "now");
            speed.table.forEach(System.out::println);
        }
    }

    /** What is read among the fewest cases is to be as warm as what is read last: else growth is told too small. */
    private void warm() throws Exception {
        for (var page : growing().values()) {
            meter.spend(page.reader, page.paths, warming / 3, null);
        }
    }

    private void measure(Map<String, Double> before, boolean last) throws Exception {
        if (last) {
            whole();
        }
        var growth = new LinkedHashMap<String, Double>();
        for (var page : growing().entrySet()) {
            var cost = cost(page.getKey(), page.getValue().reader, page.getValue().paths, false);
            var smaller = before.putIfAbsent(page.getKey(), cost.page);
            if (smaller != null) {
                growth.put(page.getKey(), cost.page / smaller);
            }
        }
        if (last && !growth.isEmpty()) {
            row("case page, most cases / fewest", "1.3", "1.1", most(growth, "case"));
            row("worst list filter, most cases / fewest", "1.3", "1.1", most(growth, "list"));
            row("worst search, most cases / fewest", "3", "2", most(growth, "search"));
            row("worst work list, most cases / fewest", "1.3", "1.1", most(growth, "start"));
            row("worst page of the whole, most cases / fewest", "1.3", "1.1", most(growth, "whole"));
        }
    }

    private static String most(Map<String, Double> growth, String kind) {
        return growth.entrySet().stream()
                .filter(it -> it.getKey().startsWith(kind))
                .max(Map.Entry.comparingByValue())
                .map(it -> "%.2f (%s)".formatted(it.getValue(), it.getKey()))
                .orElse("–");
    }

    private void whole() throws Exception {
        var caseFiles = addresses("status not in ('CLOSED', 'ARCHIVED')");
        if (wanted("case page")) {
            var caseFile = cost("case page", officer, caseFiles, true);
            row("case page as a share of fixed bytes", "5 %", "10 %", "%.1f %%".formatted(caseFile.share()));
            new Saving(port, meter, rounds, warming).rows(own(), caseFiles).forEach(this::row);
        }
        if (wanted("list of 50")) {
            var list = cost("list of 50", officer, List.of("/arenden"), true);
            row("list of 50 as a share of fixed bytes", "4 %", "8 %", "%.1f %%".formatted(list.share()));
            row("list / its template alone", "1.6", "1.3", "%.2f".formatted(list.page / list.template));
        }
        if (wanted("counts")) {
            counts();
        }
        if (wanted("export")) {
            row(
                    "room the list takes as a spreadsheet, MiB",
                    "64",
                    "32",
                    Room.of(portal, officer, "/arenden/lista.xlsx"));
            row("room the list takes as text, MiB", "64", "32", Room.of(portal, officer, "/arenden/lista.csv"));
        }
        if (wanted("first visit")) {
            new FirstVisit(port).rows().forEach(this.table::add);
        }
    }

    private boolean wanted(String what) {
        return only.contains("") || only.contains(what);
    }

    private Map<String, Asked> growing() throws Exception {
        var asked = new LinkedHashMap<String, Asked>();
        pages().forEach((name, paths) -> asked.put(name, new Asked(officer, paths)));
        asked.put("case, brief of the elected", new Asked(elected, briefs()));
        WORK_LISTS.forEach((name, account) -> {
            if (wanted("start, " + name)) {
                asked.put("start, " + name, new Asked(new Load(port).signedIn(account), List.of("/")));
            }
        });
        asked.entrySet()
                .removeIf(it -> !wanted(it.getKey()) || it.getValue().paths.isEmpty());
        return asked;
    }

    private Map<String, List<String>> pages() throws Exception {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("case page", addresses("true"));
        pages.put("case, form of a criterion", forms());
        pages.put("list", List.of("/arenden"));
        pages.put("list, nine tenths down", List.of("/arenden?efter=" + deep()));
        pages.put("list, by amount", List.of("/arenden?ordna=belopp"));
        pages.put("list, one status", List.of("/arenden?status=UNDER_ASSESSMENT"));
        pages.put("list, one officer", List.of("/arenden?handlaggare=officer7"));
        pages.put("list, rare fund and municipality", List.of("/arenden?fond=LBP&kommun=2321"));
        pages.put("list, common fund and municipality", List.of("/arenden?fond=A11&kommun=2303"));
        pages.put("list, fund by title", List.of("/arenden?fond=LBP&ordna=titel"));
        pages.put("list, status by title", List.of("/arenden?status=DECIDED&ordna=titel"));
        pages.put(
                "list, officer and status by amount",
                List.of("/arenden?handlaggare=officer7&status=CLOSED&ordna=belopp"));
        pages.put("list, one old day", List.of("/arenden?fran=2012-03-04&till=2012-03-04&ordna=nummer"));
        pages.put("search, common word", List.of("/arenden?sok=ledband"));
        pages.put("search, rare word", List.of("/arenden?sok=slalombacke"));
        pages.put("search, one number", List.of("/arenden?sok=PERF%2F7%2F"));
        pages.put("search, none", List.of("/arenden?sok=kanotslalom"));
        pages.put("search, all things, common word", List.of("/sok?sok=ledband"));
        pages.put("search, all things, two words", List.of("/sok?sok=ledband+slalombacke"));
        pages.put("search, all things, two common words", List.of("/sok?sok=ledband+byarnas"));
        pages.put("search, all things, misspelt", List.of("/sok?sok=ledbnad"));
        pages.put("whole, portfolio of a year", List.of("/portfolj?matt=GRANTED"));
        pages.put("whole, portfolio as it stands", List.of("/portfolj?matt=ONGOING"));
        pages.put("whole, portfolio of a municipality", List.of("/portfolj?matt=APPLIED&bara=MUNICIPALITY:2303"));
        pages.put(
                "whole, portfolio of a municipality, all years",
                List.of("/portfolj?matt=APPLIED&fran=2012&till=2026&bara=MUNICIPALITY:2303"));
        pages.put("whole, quarters", List.of("/kvartal"));
        pages.put("whole, a source of money", List.of("/medel/kallor/A11"));
        return pages;
    }

    private List<String> forms() throws Exception {
        return cases.texts(
                "select '/arenden/' || case_file || '/bedomning/D2' from assessment a join case_file c on c.id = a.case_file"
                        + " where c.officer = 'handlaggare' and c.status = 'UNDER_ASSESSMENT' order by md5(c.id::text) limit 50");
    }

    /** As the elected read them before a meeting of the demo's own. */
    private List<String> briefs() throws Exception {
        return cases.texts(
                "select '/sammantraden/' || m.meeting_date || '/laslage/1' from meeting m join agenda_item i on i.meeting = m.id"
                        + " join case_file c on c.id = i.case_file where c.registry_number !~ '^PERF' and i.position = 1 and i.edition is not null"
                        + " and m.meeting_date >= current_date order by 1 limit 1");
    }

    /** Where the list goes on after nine tenths of it, as the portal writes it in the address. */
    private String deep() throws Exception {
        var row = cases.texts("select id || received::text from case_file order by received desc, id desc"
                + " offset (select count(*) * 9 / 10 from case_file) limit 1");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(row.getFirst().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> addresses(String which) throws Exception {
        return cases.texts(
                "select '/arenden/' || id from case_file where registry_number ~ '^PERF' and " + which
                        + " and exists (select from funding_application a where a.case_file = case_file.id) order by md5(id::text) limit 200");
    }

    /** Warms the pages, then rounds of page, template and bytes in turn. */
    private Cost cost(String name, Load reader, List<String> paths, boolean withTemplate) {
        var size = reader.get(paths.getFirst(), withTemplate ? name.replace(' ', '-') : null)
                .getBytes(StandardCharsets.UTF_8)
                .length;
        var template = List.of("/tpl/" + name.replace(' ', '-'));
        var bytes = List.of("/bytes/" + size);
        meter.spend(reader, paths, withTemplate ? warming : warming / 5, null);
        if (withTemplate) {
            meter.spend(open, template, warming / 2, null);
            meter.spend(open, bytes, warming / 3, null);
        }
        var spent = new double[4];
        for (var round = 0; round < rounds; round++) {
            spent[0] += meter.spend(reader, paths, withTemplate ? 2 : 0.8, spent) / rounds;
            if (withTemplate) {
                spent[1] += meter.spend(open, template, 1.5, null) / rounds;
                spent[2] += meter.spend(open, bytes, 1, null) / rounds;
            }
        }
        var cost = new Cost(spent[0], spent[1], spent[2], spent[3] / rounds, size);
        System.out.printf(
                "%-40s %7.3f ms (database %6.3f) template %6.3f bytes %6.4f  %d bytes%n",
                name, cost.page, cost.database, cost.template, cost.bytes, size);
        return cost;
    }

    private List<String> own() throws Exception {
        var own =
                cases.texts("select '/arenden/' || id || '/bedomning/D2' from case_file where registry_number ~ '^PERF'"
                        + " and officer = 'handlaggare' and status = 'UNDER_ASSESSMENT'"
                        + " and exists (select from assessment a where a.case_file = case_file.id) order by id limit "
                        + CONNECTIONS);
        if (own.isEmpty()) {
            own = cases.texts("select '/arenden/' || id || '/bedomning/D2' from case_file where officer = 'handlaggare'"
                    + " and status = 'UNDER_ASSESSMENT'");
        }
        return own;
    }

    /** What the portal asks to count the states, against counting them all along an index. */
    private void counts() throws Exception {
        var kept = cases.number("select count(*) from pg_tables where tablename = 'case_status_count'") == 1;
        var aggregate = cases.cost("select status, count(*) from case_file group by status");
        var asked = kept ? cases.cost("select status, cases from case_status_count") : aggregate;
        System.out.printf("%-40s %7.3f ms, the aggregate %7.3f ms%n", "status counts", asked, aggregate);
        row("status counts as a share of the aggregate", "2 %", "1.4 %", "%.2f %%".formatted(100 * asked / aggregate));
    }

    private void row(Saving.Row row) {
        row(row.measure(), row.must(), row.aim(), row.now());
    }

    private void row(String measure, String must, String aim, String now) {
        table.add("%-52s %10s %10s %10s".formatted(measure, must, aim, now));
    }
}
