package se.vagval.portfolio.web;

import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.portfolio.domain.QuarterEdition;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Puts together what is open to anybody. */
@Component
class OpenDataPages {

    static final List<String> KINDS = List.of("csv", "xlsx", "json", "pdf");

    private final CutWords cuts;
    private final Words words;

    OpenDataPages(CutWords cuts, Words words) {
        this.cuts = cuts;
        this.words = words;
    }

    /** Everything portfolio/open-data.html shows. */
    record OpenDataPage(List<QuarterFilesLine> quarters) {}

    /** A quarter with the addresses of its files. */
    record QuarterFilesLine(String name, List<Link> files) {}

    OpenDataPage page(List<QuarterEdition> latest) {
        return new OpenDataPage(latest.stream()
                .map(it -> new QuarterFilesLine(
                        name(it),
                        KINDS.stream()
                                .map(kind -> Link.to(words.message("portfolio.file." + kind), address(it, kind)))
                                .toList()))
                .toList());
    }

    String name(QuarterEdition edition) {
        return words.message(
                "portfolio.quarter.titleOf",
                edition.quarter().quarter(),
                Integer.toString(edition.quarter().year()));
    }

    static String address(QuarterEdition edition, String kind) {
        return "/oppna-data/kommunal-fordelning/" + edition.quarter() + "/" + kind;
    }

    /** The grants as a file that is written grant by grant. */
    GrantFile grantFile(OutputStream to) {
        return new GrantFile(to, cuts, words);
    }
}
