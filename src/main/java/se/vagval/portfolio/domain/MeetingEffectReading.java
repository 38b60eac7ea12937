package se.vagval.portfolio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.database.StoredJson;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.identity.BriefReader;
import se.vagval.identity.UserId;
import se.vagval.portfolio.PortfolioCut;
import se.vagval.portfolio.PortfolioMeasure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Vad ett sammanträdes beslut gör med portföljen: what the year has granted, and what it would have if the list is granted. */
@Service
@Transactional(readOnly = true)
@BriefReader
public class MeetingEffectReading {

    private static final JsonMapper JSON = StoredJson.columns();

    private final Decisions decisions;
    private final CaseInsight insight;
    private final PortfolioRepository figures;
    private final ScenarioRepository scenarios;
    private final JdbcClient jdbc;

    MeetingEffectReading(
            Decisions decisions,
            CaseInsight insight,
            PortfolioRepository figures,
            ScenarioRepository scenarios,
            JdbcClient jdbc) {
        this.decisions = decisions;
        this.insight = insight;
        this.figures = figures;
        this.scenarios = scenarios;
        this.jdbc = jdbc;
    }

    /** Före och efter: the year's grants as they are and as the list would make them, value by value. */
    public record Effect(
            List<MeetingCase> cases, Map<PortfolioCut, Map<String, BeforeAfter>> cuts, List<Scenario> scenarios) {}

    /** A value's cases and money before, and what the list adds. */
    public record BeforeAfter(long casesBefore, long before, long casesMore, long more) {

        BeforeAfter plus(long kronor) {
            return new BeforeAfter(casesBefore, before, casesMore + 1, more + kronor);
        }
    }

    public List<MeetingCase> cases(MeetingId meeting, UserId reader) {
        var agenda = decisions.agendaOf(meeting);
        var ids = agenda.stream().map(Decisions.AgendaEntry::caseFile).toList();
        var seen = insight.judgementInsightsOf(reader, ids);
        var papers = papers(meeting.date());
        return agenda.stream()
                .filter(it -> papers.containsKey(it.caseFile().value()))
                .map(it -> meetingCase(
                        it,
                        seen.getOrDefault(it.caseFile(), Insight.MARKED).isClosed(),
                        papers.getOrDefault(it.caseFile().value(), JSON.createObjectNode())))
                .toList();
    }

    /** @param grants what is to be granted, by place on the agenda; a closed case adds nothing that could be read back */
    public Effect effect(MeetingId meeting, Map<Integer, Long> grants, UserId reader) {
        var cases = cases(meeting, reader);
        var year = meeting.date().getYear();
        var cuts = new EnumMap<PortfolioCut, Map<String, BeforeAfter>>(PortfolioCut.class);
        for (var row : figures.figures(new PortfolioQuery(PortfolioMeasure.GRANTED, year, year, null, null))) {
            var cut = row.cut();
            if (cut != null) {
                cuts.computeIfAbsent(cut, it -> new TreeMap<>())
                        .put(row.value(), new BeforeAfter(row.cases(), row.part(), 0, 0));
            }
        }
        var marks = marks(cases.stream().map(MeetingCase::id).toList());
        for (var it : cases) {
            var granted = grants.get(it.number());
            if (granted != null && granted > 0 && !it.closed() && !it.decided()) {
                marks.getOrDefault(it.id().value(), Map.of())
                        .forEach((cut, weights) ->
                                add(cuts.computeIfAbsent(cut, any -> new TreeMap<>()), weights, granted));
            }
        }
        return new Effect(cases, cuts, scenarios.of(reader, meeting.date()));
    }

    /** The parts are the whole, to the krona. */
    private static void add(Map<String, BeforeAfter> values, Map<String, Long> weights, long granted) {
        var whole = weights.values().stream().mapToLong(it -> it).sum();
        var until = 0L;
        for (var weight : weights.entrySet()) {
            var share = whole == 0
                    ? 0
                    : Math.round((double) granted * (until + weight.getValue()) / whole)
                            - Math.round((double) granted * until / whole);
            until += weight.getValue();
            values.merge(weight.getKey(), new BeforeAfter(0, 0, 1, share), (known, more) -> known.plus(more.more()));
        }
    }

    /** What each case would count as, and how its money is shared: by the one rule of the portfolio, whatever it applied for. */
    private Map<UUID, Map<PortfolioCut, Map<String, Long>>> marks(List<CaseFileId> ids) {
        var marks = new HashMap<UUID, Map<PortfolioCut, Map<String, Long>>>();
        jdbc.sql("""
                select case_file, cut, value, round(weight * 1000000) as weight from portfolio_mark_source
                where case_file = any(:cases) and cut <> 'ALL'
                """)
                .param("cases", ids.stream().map(CaseFileId::value).toArray(UUID[]::new))
                .query(found -> {
                    marks.computeIfAbsent(
                                    found.getObject("case_file", UUID.class), it -> new EnumMap<>(PortfolioCut.class))
                            .computeIfAbsent(PortfolioCut.valueOf(found.getString("cut")), it -> new TreeMap<>())
                            .put(found.getString("value"), found.getLong("weight"));
                });
        return marks;
    }

    /** The editions that were sent to the meeting: their statements are approved, and nobody changes them. */
    private Map<UUID, JsonNode> papers(LocalDate meeting) {
        var papers = new HashMap<UUID, JsonNode>();
        jdbc.sql("""
                select i.case_file, e.content::text as content from agenda_item i join meeting m on m.id = i.meeting
                join brief_edition e on e.id = i.edition where m.meeting_date = :meeting
                """).param("meeting", meeting).query(found -> {
            papers.put(found.getObject("case_file", UUID.class), JSON.readTree(found.getString("content")));
        });
        return papers;
    }

    private static MeetingCase meetingCase(Decisions.AgendaEntry entry, boolean closed, JsonNode paper) {
        var applied = paper.path("appliedAmount").asLong(0);
        var levels = new ArrayList<MeetingCase.Level>();
        for (var row : closed ? JSON.createArrayNode() : paper.path("profile")) {
            levels.add(new MeetingCase.Level(
                    row.path("code").asString(""),
                    row.path("name").asString(""),
                    row.path("level").isNumber() ? row.path("level").asInt() : null,
                    row.path("word").asString("")));
        }
        var proposed = paper.path("proposedAmount");
        return new MeetingCase(
                entry.number(),
                entry.caseFile(),
                entry.registryNumber(),
                closed ? "" : entry.title(),
                !entry.undecided(),
                closed,
                closed ? 0 : applied,
                closed ? 0 : proposed.isNumber() ? proposed.asLong() : applied,
                levels);
    }
}
