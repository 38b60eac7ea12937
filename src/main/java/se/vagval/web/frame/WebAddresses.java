package se.vagval.web.frame;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/** The shell's own addresses, all open: static files and the two pages the law asks of a public web site. */
@Component
class WebAddresses implements AddressRules {

    @Override
    public void list(AddressBook book) {
        book.open(HttpMethod.GET, Assets.FOLDER + "**");
        book.open(HttpMethod.GET, "/tillganglighet");
        book.open(HttpMethod.GET, "/om-personuppgifter");
    }
}
