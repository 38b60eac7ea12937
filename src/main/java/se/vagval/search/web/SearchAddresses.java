package se.vagval.search.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.search.domain.SearchKind;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** Whoever reads anything may search for it. */
@Component
class SearchAddresses implements AddressRules, Navigation {

    @Override
    public void list(AddressBook book) {
        book.get("/sok", SearchKind.SEEKERS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(NavigationItem.of("search.navigation", "/sok", SearchKind.SEEKERS, 15));
    }
}
