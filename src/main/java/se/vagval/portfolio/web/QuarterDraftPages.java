package se.vagval.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.FigureTable;
import se.vagval.portfolio.domain.NoteFactor;
import se.vagval.portfolio.domain.PortfolioReading;
import se.vagval.portfolio.domain.QuarterCheck;
import se.vagval.portfolio.domain.QuarterContent.Named;
import se.vagval.portfolio.domain.QuarterReading;
import se.vagval.portfolio.domain.QuarterTables;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the analyst's desk together. */
@Component
class QuarterDraftPages {

    private final QuarterPages quarters;
    private final QuarterTables tables;
    private final Words words;

    QuarterDraftPages(QuarterPages quarters, QuarterTables tables, Words words) {
        this.quarters = quarters;
        this.tables = tables;
        this.words = words;
    }

    /** Everything portfolio/draft.html shows. */
    record QuarterDraftPage(
            String title,
            String name,
            String address,
            boolean over,
            @Nullable String published,
            List<FigureTable> tables,
            List<QuarterPages.CheckLine> checks,
            List<Note> notes,
            List<Planned> actions,
            List<Option> places) {

        public List<NoteFactor> factors() {
            return List.of(NoteFactor.values());
        }
    }

    /** Orsak that has been written. */
    record Note(UUID id, String place, String factor, String text) {}

    /** Åtgärd that is planned or done. */
    record Planned(
            UUID id,
            String place,
            String text,
            String responsible,
            String due,
            @Nullable String doneOn) {}

    /** Everything portfolio/check.html shows. */
    record CheckPage(String title, String quarter, String back, String todo, List<FigureCasePages.CaseLine> rows) {}

    private static List<Planned> planned(QuarterReading.Draft draft, Map<String, String> names) {
        return draft.actions().stream()
                .map(it -> new Planned(
                        it.id(),
                        QuarterPages.named(names, it.place()),
                        it.text(),
                        it.responsible(),
                        Swedish.date(it.due()),
                        it.doneOn() == null ? null : Swedish.date(it.doneOn())))
                .toList();
    }

    QuarterDraftPage of(QuarterId quarter, QuarterReading.Draft draft) {
        var content = draft.content();
        var names = content.places().stream().collect(Collectors.toMap(Named::code, Named::name));
        return new QuarterDraftPage(
                words.message("portfolio.draft.title", quarters.name(quarter)),
                quarters.name(quarter),
                quarter.address(),
                draft.over(),
                draft.editions().isEmpty()
                        ? null
                        : Swedish.date(draft.editions().getFirst().publishedAt()),
                tables.of(content),
                draft.checks().stream().map(quarters::check).toList(),
                draft.notes().stream()
                        .map(it -> new Note(
                                it.id(), QuarterPages.named(names, it.place()), words.of(it.factor()), it.text()))
                        .toList(),
                planned(draft, names),
                content.places().stream()
                        .map(it -> Option.of(it.code(), it.name()))
                        .toList());
    }

    CheckPage found(QuarterId quarter, QuarterCheck check, List<PortfolioReading.Line> lines) {
        return new CheckPage(
                words.of(check),
                quarters.name(quarter),
                quarter.address("underlag"),
                words.message("portfolio.check." + check.name()),
                lines.stream()
                        .map(it -> FigureCasePages.line(it.caseFile(), it.insight(), words))
                        .toList());
    }
}
