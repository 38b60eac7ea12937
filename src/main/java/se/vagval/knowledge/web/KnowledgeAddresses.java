package se.vagval.knowledge.web;

import static se.vagval.casefile.CasePermission.HANDLE;
import static se.vagval.casefile.CasePermission.READ;
import static se.vagval.identity.RoleGroups.CASE_READERS;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The bank is for all who read cases; what stands in it, its case's officer decides. */
@Component
@Order(135)
class KnowledgeAddresses implements AddressRules, Navigation {

    static final String ROOT = "/kunskapsbank";
    static final String OF_CASE = "/arenden/{caseFile}/kunskapsbank";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, CASE_READERS);
        book.get(OF_CASE, READ).post(OF_CASE, HANDLE).post(OF_CASE + "/{report}/tillbakadragande", HANDLE);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("knowledge.title", ROOT, CASE_READERS, 85).in(NavigationItem.METHOD));
    }
}
