package se.vagval.portfolio.web;

import static org.springframework.http.HttpMethod.GET;
import static se.vagval.identity.RoleGroups.ANALYSTS;
import static se.vagval.identity.RoleGroups.BRIEF_READERS;
import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.OWN_PEOPLE;
import static se.vagval.identity.RoleGroups.PORTFOLIO_READERS;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** Figures for all who work with the cases or decide in them; what is published for everybody. */
@Component
@Order(120)
class PortfolioAddresses implements AddressRules, Navigation {

    static final String INDICATORS = "/portfolj/indikatorer";
    static final String RECURRING = "/portfolj/aterkommande";
    static final String RECEIVERS = "/kvartal/mottagare";
    private static final String QUARTER = "/kvartal/{quarter}";

    @Override
    public void list(AddressBook book) {
        book.get("/portfolj", PORTFOLIO_READERS)
                .get("/portfolj/fil/{format}", PORTFOLIO_READERS)
                .get("/portfolj/arenden", CASE_READERS)
                .get("/portfolj/kommuner/{kommun}", PORTFOLIO_READERS)
                .get("/portfolj/sokande", ANALYSTS)
                .post("/portfolj/sokande", ANALYSTS);
        indicators(book);
        book.get(RECURRING, ANALYSTS)
                .post(RECURRING, ANALYSTS)
                .get(RECURRING + "/{report}", ANALYSTS)
                .post(RECURRING + "/{report}", ANALYSTS)
                .post(RECURRING + "/{report}/lage", ANALYSTS)
                .get(RECURRING + "/{report}/{day}", PORTFOLIO_READERS);
        book.get("/portfolj/sammantrade/{datum}", BRIEF_READERS)
                .post("/portfolj/sammantrade/{datum}/tankeprov", BRIEF_READERS)
                .post("/portfolj/sammantrade/{datum}/tankeprov/{scenario}/borttagning", BRIEF_READERS);
        book.open(GET, "/oppna-data")
                .open(GET, "/oppna-data/katalog.jsonld")
                .open(GET, "/oppna-data/beviljade-stod.json")
                .open(GET, "/oppna-data/kommunal-fordelning/{quarter}/{kind}");
        quarters(book);
    }

    private static void quarters(AddressBook book) {
        book.get(RECEIVERS, ANALYSTS)
                .post(RECEIVERS, ANALYSTS)
                .post(RECEIVERS + "/{receiver}/borttagning", ANALYSTS)
                .get(RECEIVERS + "/oklara/{letter}", ANALYSTS)
                .post(RECEIVERS + "/oklara/{letter}", ANALYSTS)
                .post(QUARTER + "/utskick", ANALYSTS);
        book.get("/kvartal", OWN_PEOPLE)
                .get(QUARTER, OWN_PEOPLE)
                .get(QUARTER + "/utgavor/{number}", OWN_PEOPLE)
                .get(QUARTER + "/utgavor/{number}/{kind}", OWN_PEOPLE)
                .get(QUARTER + "/underlag", ANALYSTS)
                .get(QUARTER + "/forhandsvisning", ANALYSTS)
                .get(QUARTER + "/kontroller/{check}", ANALYSTS)
                .post(QUARTER + "/orsaker", ANALYSTS)
                .post(QUARTER + "/orsaker/{note}/borttagning", ANALYSTS)
                .post(QUARTER + "/atgarder", ANALYSTS)
                .post(QUARTER + "/atgarder/{action}/klar", ANALYSTS)
                .post(QUARTER + "/publicering", ANALYSTS);
    }

    private static void indicators(AddressBook book) {
        book.get(INDICATORS + "/ny", ANALYSTS)
                .post(INDICATORS + "/ny", ANALYSTS)
                .get(INDICATORS + "/{indicator}", ANALYSTS)
                .post(INDICATORS + "/{indicator}", ANALYSTS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("portfolio.navigation", "/portfolj", PORTFOLIO_READERS, 50)
                        .in(NavigationItem.FOLLOW_UP),
                NavigationItem.of("portfolio.quarter.navigation", "/kvartal", OWN_PEOPLE, 51)
                        .in(NavigationItem.FOLLOW_UP));
    }
}
