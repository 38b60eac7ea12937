package se.vagval.report.web;

import static se.vagval.casefile.CasePermission.HANDLE;
import static se.vagval.casefile.CasePermission.READ;
import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.REPORT_WRITERS;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The report is read by all who read cases, written by a few, approved by the director. */
@Component
@Order(130)
class ReportAddresses implements AddressRules, Navigation {

    static final String ROOT = "/resultatredovisning";

    private static final String QUESTION = ROOT + "/{year}/fragor/{question}";
    private static final String RESULTS = "/arenden/{caseFile}/resultat";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, CASE_READERS)
                .post(ROOT, REPORT_WRITERS)
                .get(ROOT + "/{year}", CASE_READERS)
                .get(ROOT + "/{year}/fil/{format}", CASE_READERS)
                .post(ROOT + "/{year}/godkannande", Set.of(Role.DEVELOPMENT_DIRECTOR))
                .get(QUESTION, CASE_READERS)
                .post(QUESTION, REPORT_WRITERS)
                .post(QUESTION + "/hamtning", REPORT_WRITERS)
                .post(QUESTION + "/uppdatering", REPORT_WRITERS);
        book.get(RESULTS, READ).post(RESULTS, HANDLE).post(RESULTS + "/{result}/borttagning", HANDLE);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("report.navigation", ROOT, REPORT_WRITERS, 52).in(NavigationItem.FOLLOW_UP));
    }
}
