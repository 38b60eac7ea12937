package se.vagval.portfolio.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.decision.MeetingId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.domain.FigureTable;
import se.vagval.portfolio.domain.MeetingCase;
import se.vagval.portfolio.domain.MeetingEffectReading.BeforeAfter;
import se.vagval.portfolio.domain.MeetingEffectReading.Effect;
import se.vagval.web.AmountReader;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the page of a meeting's effect together. */
@Component
class MeetingEffectPages {

    private static final List<PortfolioCut> SHOWN = List.of(
            PortfolioCut.MUNICIPALITY,
            PortfolioCut.ACTOR_SIZE,
            PortfolioCut.SUSTAINABILITY,
            PortfolioCut.PRIORITY,
            PortfolioCut.STRENGTH,
            PortfolioCut.AGENDA,
            PortfolioCut.FUND,
            PortfolioCut.SAMI,
            PortfolioCut.EQUALITY);

    private final CutWords cuts;
    private final Words words;

    MeetingEffectPages(CutWords cuts, Words words) {
        this.cuts = cuts;
        this.words = words;
    }

    /** Everything portfolio/meeting.html shows. */
    record MeetingEffectPage(
            String date,
            String address,
            String frame,
            String said,
            boolean over,
            boolean frameMisread,
            List<CaseLine> cases,
            @Nullable FigureTable sideBySide,
            List<FigureTable> effects,
            List<ScenarioLine> scenarios) {}

    /** A case that may be granted; {@code open} is false when it is decided or closed to the reader. */
    record CaseLine(
            int number,
            String registryNumber,
            String title,
            String applied,
            String proposed,
            boolean chosen,
            String amount,
            boolean misread,
            boolean open,
            boolean closed,
            String address) {}

    /** A scenario that was kept. */
    record ScenarioLine(UUID id, String name, String said, String address) {}

    MeetingEffectPage of(
            MeetingId meeting, Effect effect, Map<Integer, Long> grants, MultiValueMap<String, String> typed) {
        var ram = Objects.requireNonNullElse(typed.getFirst("ram"), "");
        var frame = AmountReader.read(ram).map(it -> it.longValue()).orElse(null);
        var sum = grants.values().stream().mapToLong(it -> it).sum();
        return new MeetingEffectPage(
                Swedish.longDate(meeting.date()),
                root(meeting),
                ram,
                said(sum, grants.size(), frame),
                frame != null && sum > frame,
                AmountReader.isMisread(ram),
                effect.cases().stream()
                        .map(it ->
                                line(meeting, it, grants, typed.getFirst(MeetingEffectController.AMOUNT + it.number())))
                        .toList(),
                sideBySide(effect.cases()),
                SHOWN.stream()
                        .map(it -> table(it, effect.cuts().getOrDefault(it, Map.of())))
                        .filter(it -> !it.rows().isEmpty())
                        .toList(),
                scenarios(meeting, effect));
    }

    private List<ScenarioLine> scenarios(MeetingId meeting, Effect effect) {
        return effect.scenarios().stream()
                .map(it -> new ScenarioLine(
                        it.id(),
                        it.name(),
                        said(
                                it.grants().values().stream()
                                        .mapToLong(each -> each)
                                        .sum(),
                                it.grants().size(),
                                it.frame()),
                        address(meeting, it.frame(), it.grants())))
                .toList();
    }

    private static String root(MeetingId meeting) {
        return "/portfolj/sammantrade/" + meeting;
    }

    String address(MeetingId meeting, @Nullable Long frame, Map<Integer, Long> grants) {
        var address = UriComponentsBuilder.fromPath(root(meeting)).queryParam("provat", "ja");
        if (frame != null) {
            address.queryParam("ram", frame);
        }
        new TreeMap<>(grants)
                .forEach((number, amount) -> address.queryParam("val", number).queryParam("belopp" + number, amount));
        return address.build().toUriString();
    }

    private String said(long sum, int number, @Nullable Long frame) {
        if (frame == null) {
            return words.message("portfolio.effect.sum", number, Swedish.amount(sum));
        }
        return sum > frame
                ? words.message(
                        "portfolio.effect.over",
                        number,
                        Swedish.amount(sum),
                        Swedish.amount(frame),
                        Swedish.amount(sum - frame))
                : words.message(
                        "portfolio.effect.within",
                        number,
                        Swedish.amount(sum),
                        Swedish.amount(frame),
                        Swedish.amount(frame - sum));
    }

    /** An amount that nobody can read stands as it was typed; it is reckoned with what is proposed. */
    private static CaseLine line(MeetingId meeting, MeetingCase it, Map<Integer, Long> grants, @Nullable String typed) {
        var granted = grants.get(it.number());
        return new CaseLine(
                it.number(),
                it.registryNumber(),
                it.title(),
                Swedish.amount(it.applied()),
                Swedish.amount(it.proposed()),
                granted != null,
                typed != null && AmountReader.isMisread(typed)
                        ? typed
                        : Swedish.number(granted == null ? it.proposed() : granted),
                AmountReader.isMisread(typed),
                !it.closed() && !it.decided(),
                it.closed(),
                meeting.address(it.number()));
    }

    /** The cases in columns, what the papers say of each criterion in rows. */
    private @Nullable FigureTable sideBySide(List<MeetingCase> all) {
        var cases = all.stream().filter(it -> !it.closed()).toList();
        if (cases.isEmpty()) {
            return null;
        }
        var header = new ArrayList<String>();
        header.add(words.message("portfolio.dimension"));
        cases.forEach(it -> header.add(it.number() + ". " + it.title()));
        var names = new LinkedHashMap<String, String>();
        cases.forEach(it -> it.levels().forEach(level -> names.putIfAbsent(level.code(), level.name())));
        var rows = new ArrayList<List<String>>();
        rows.add(row(words.message("portfolio.effect.proposed"), cases, it -> Swedish.amount(it.proposed())));
        names.forEach((code, name) -> rows.add(row(name, cases, it -> level(it, code))));
        return new FigureTable(words.message("portfolio.effect.sideBySide"), header, rows);
    }

    private static List<String> row(String name, List<MeetingCase> cases, Function<MeetingCase, String> cell) {
        return Stream.concat(Stream.of(name), cases.stream().map(cell)).toList();
    }

    private static String level(MeetingCase it, String code) {
        return it.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst()
                .map(level -> level.level() == null ? level.word() : level.level() + " – " + level.word())
                .orElse("");
    }

    private List<String> row(String name, BeforeAfter it, long before, long after) {
        var together = it.before() + it.more();
        return List.of(
                name,
                words.message("portfolio.effect.cell", it.casesBefore(), Swedish.amount(it.before())),
                Swedish.share(it.before(), before),
                words.message("portfolio.effect.cell", it.casesBefore() + it.casesMore(), Swedish.amount(together)),
                Swedish.share(together, after));
    }

    private FigureTable table(PortfolioCut cut, Map<String, BeforeAfter> values) {
        var before = values.values().stream().mapToLong(BeforeAfter::before).sum();
        var after =
                before + values.values().stream().mapToLong(BeforeAfter::more).sum();
        var rows = new ArrayList<List<String>>();
        for (var value : cuts.order(cut, List.copyOf(values.keySet()))) {
            var it = values.getOrDefault(value, new BeforeAfter(0, 0, 0, 0));
            if (it.casesBefore() + it.casesMore() > 0) {
                rows.add(row(cuts.of(cut, value), it, before, after));
            }
        }
        return new FigureTable(
                words.of(cut),
                List.of(
                        words.of(cut),
                        words.message("portfolio.effect.before"),
                        words.message("portfolio.effect.shareBefore"),
                        words.message("portfolio.effect.after"),
                        words.message("portfolio.effect.shareAfter")),
                rows);
    }
}
