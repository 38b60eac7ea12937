package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;
import se.vagval.identity.UnitId;
import se.vagval.web.Between;

/** The filters of the list as they stand in an address. */
final class CaseListAddress {

    private static final String LIST = "/arenden";

    private CaseListAddress() {}

    /** Whether a choice cannot be read or an end lies before its beginning, which then stands at its field. */
    static boolean isUnreadable(CaseListFilter filter, BindingResult errors) {
        if (!errors.hasErrors()) {
            Between.check(filter.fran(), filter.till(), "till", errors);
        }
        return errors.hasErrors();
    }

    /** A file and a saved view have no field to say it at; the words that the list leaves out would change what they hold. */
    static boolean isUnanswerable(CaseListFilter filter, BindingResult errors) {
        return isUnreadable(filter, errors) || filter.isTooShort();
    }

    /** The page that tells what is wrong, as it was asked; nothing answers another question than that one. */
    static String told(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? LIST : LIST + "?" + query;
    }

    static String query(
            CaseListFilter filter, @Nullable String sorting, @Nullable String after, @Nullable String before) {
        var address = UriComponentsBuilder.newInstance();
        add(address, "status", filter.status());
        add(address, "handlaggare", filter.handlaggare());
        add(address, "utan", filter.isUntaken() ? "true" : null);
        filter.units().stream().map(UnitId::value).sorted().forEach(it -> address.queryParam("enhet", it));
        add(address, "fond", filter.fond());
        add(address, "kommun", filter.kommun());
        add(address, "omrade", filter.omrade());
        add(address, "fran", day(filter.fran()));
        add(address, "till", day(filter.till()));
        add(address, "styrkeomrade", filter.styrkeomrade());
        add(address, "typ", filter.typ());
        add(address, "sammantrade", day(filter.sammantrade()));
        add(address, "forsenade", filter.isOverdue() ? "true" : null);
        add(address, "vilande", filter.idleDays() == 0 ? null : Integer.toString(filter.idleDays()));
        if (filter.hasOwnColumns()) {
            filter.columns().forEach(it -> address.queryParam("kolumn", it.name()));
        }
        add(address, "sok", filter.sok());
        add(address, "ordna", sorting);
        add(address, "efter", after);
        add(address, "fore", before);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (StringUtils.hasText(value)) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
