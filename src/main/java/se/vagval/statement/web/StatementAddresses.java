package se.vagval.statement.web;

import static se.vagval.identity.RoleGroups.CASE_OFFICERS;
import static se.vagval.identity.RoleGroups.CASE_READERS;
import static se.vagval.identity.RoleGroups.UNIT_MANAGERS;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/** Who may open which of the statement's addresses. Whose case and which unit is asked afterwards. */
@Component
class StatementAddresses implements AddressRules {

    static final String STATEMENT = "/arenden/{caseFile}/utlatande";

    @Override
    public void list(AddressBook book) {
        for (var page : List.of("", "/forhandsgranskning", "/versioner", "/dokument/{format}", "/utgavor/{number}")) {
            book.get(STATEMENT + page, CASE_READERS);
        }
        book.get(STATEMENT + "/stallningstagande", CASE_OFFICERS).get(STATEMENT + "/ny-utgava", CASE_OFFICERS);
        for (var act : List.of(
                "/stallningstagande",
                "/avsnitt/{block}",
                "/avsnitt/{block}/utkast",
                "/avsnitt/{block}/egen-text",
                "/avsnitt/{block}/medtagning",
                "/versioner/aterstallning",
                "/inlamning",
                "/inlamning/aterkallelse",
                "/ny-utgava")) {
            book.post(STATEMENT + act, CASE_OFFICERS);
        }
        for (var page : List.of("/granskning", "/godkannande", "/atersandning")) {
            book.get(STATEMENT + page, UNIT_MANAGERS);
        }
        for (var act :
                List.of("/granskning/kommentarer", "/granskning/avsnitt/{block}", "/godkannande", "/atersandning")) {
            book.post(STATEMENT + act, UNIT_MANAGERS);
        }
    }
}
