package se.vagval.casefile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.Insight;
import se.vagval.casefile.domain.CaseView;
import se.vagval.web.Option;
import se.vagval.web.Paging;
import se.vagval.web.Tag;

/** Everything casefile/list.html shows. */
record CaseListPage(
        CaseListFilter filter,
        List<Column> columns,
        List<Row> rows,
        String officer,
        CaseChoices choices,
        List<CaseView> views,
        Paging paging,
        boolean mayRegister,
        boolean mayAct) {

    public String sort(String column) {
        return filter.sortedBy(column);
    }

    public @Nullable String direction(String column) {
        return filter.direction(column);
    }

    public String file(String kind) {
        return filter.file(kind);
    }

    public String nyps() {
        return "/arenden/nyps.csv" + filter.kept();
    }

    public String view() {
        return "/arenden/vyer" + filter.kept();
    }

    /** A chosen column; without an address when the list cannot be put in its order. */
    record Column(
            String label,
            String look,
            @Nullable String sort,
            @Nullable String direction) {}

    /** One case, ready to be shown: fifty rows pay for whatever the template still has to work out. */
    record Row(
            String id,
            String number,
            String title,
            String address,
            @Nullable String applicant,
            @Nullable Insight insight,
            List<Cell> cells) {}

    /** A word, or a status as its tag. */
    record Cell(
            String label,
            String look,
            String text,
            @Nullable Tag tag) {}

    /** What the list can be narrowed to, each choice with the number of cases it leaves. */
    record CaseChoices(
            List<Option> states,
            List<Option> funds,
            List<Option> municipalities,
            List<Option> units,
            List<Option> strengthAreas,
            List<Option> types,
            List<Option> idle,
            List<Option> columns) {}
}
