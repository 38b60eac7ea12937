package se.vagval.casefile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.domain.CaseRow;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Fund;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What stands in a row of the list, in words: the same on the page and in the files that are made of it. */
final class CaseCells {

    private final Words words;
    private final Users users;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> units;
    private final Map<String, String> funds;
    private final Map<String, String> municipalities;

    CaseCells(Words words, Users users, FrameworkVersion framework, boolean namesUnits) {
        this.words = words;
        this.users = users;
        this.units = namesUnits
                ? users.units().entrySet().stream()
                        .collect(Collectors.toMap(it -> it.getKey().value(), Map.Entry::getValue))
                : Map.of();
        this.funds = framework.funds().stream().collect(Collectors.toMap(Fund::code, Fund::text, (one, same) -> one));
        this.municipalities = framework.municipalities().stream()
                .collect(Collectors.toMap(
                        FrameworkVersion.Municipality::code, FrameworkVersion.Municipality::name, (one, same) -> one));
    }

    /** The officers' names, asked for at once. */
    void name(List<CaseRow> rows) {
        var officers = rows.stream()
                .map(CaseRow::officer)
                .filter(Objects::nonNull)
                .filter(it -> !names.containsKey(it))
                .map(UserId::of)
                .collect(Collectors.toSet());
        users.namesOf(officers).forEach((id, name) -> names.put(id.value(), name));
    }

    String title(CaseRow row) {
        return row.insight().isClosed() ? words.message("casefile.list.closed") : row.title();
    }

    /** Nothing but where it stands of a case that is closed to the reader. */
    String text(CaseColumn column, CaseRow row) {
        if (row.insight().isClosed() && column != CaseColumn.STATUS) {
            return "";
        }
        return switch (column) {
            case RECEIVED -> Swedish.date(row.received());
            case STATUS -> words.of(row.status());
            case OFFICER -> officer(row.officer());
            case AMOUNT ->
                row.appliedAmount() == 0 ? words.message("web.unknown") : Swedish.amount(row.appliedAmount());
            case UNIT -> units.getOrDefault(row.unit(), row.unit());
            case TYPE -> words.of(row.projectType());
            case FUND -> named(row.funds(), funds);
            case MUNICIPALITY -> named(row.municipalities(), municipalities);
            case SMALL_AREA -> String.join(", ", row.smallAreas());
            case DECISION_BY -> Swedish.date(CaseClock.legalLimit(row.received()));
            case MOVED -> Swedish.date(row.movedAt());
        };
    }

    private String officer(@Nullable String officer) {
        if (officer == null) {
            return "";
        }
        return names.computeIfAbsent(officer, it -> users.nameOf(UserId.of(it)));
    }

    private static String named(List<String> codes, Map<String, String> names) {
        return codes.stream().map(it -> names.getOrDefault(it, it)).collect(Collectors.joining(", "));
    }
}
