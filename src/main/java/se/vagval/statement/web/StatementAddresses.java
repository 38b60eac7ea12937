package se.vagval.statement.web;

import static se.vagval.casefile.CasePermission.HANDLE;
import static se.vagval.casefile.CasePermission.READ_RESULT;
import static se.vagval.casefile.CasePermission.READ_WORK;
import static se.vagval.casefile.CasePermission.REVIEW;
import static se.vagval.casefile.CasePermission.WRITE;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/** What each of the statement's addresses is for; who may open it follows from that. */
@Component
class StatementAddresses implements AddressRules {

    static final String STATEMENT = "/arenden/{caseFile}/utlatande";

    private static final List<String> WRITING = List.of(
            "",
            "/stallningstagande",
            "/stallningstagande/grund",
            "/avsnitt/{block}/utkast",
            "/avsnitt/{block}/egen-text",
            "/avsnitt/{block}/medtagning",
            "/versioner/aterstallning");

    private static final List<String> HANDLING = List.of(
            "/kommentarer/{thread}", "/inlamning", "/inlamning/aterkallelse", "/yttrande/skickat", "/ny-utgava");

    private static final List<String> REVIEWING = List.of(
            "/granskning/kommentarer",
            "/granskning/kommentarer/{thread}",
            "/granskning/avsnitt/{block}",
            "/godkannande",
            "/atersandning");

    @Override
    public void list(AddressBook book) {
        for (var page : List.of(
                "", "/dokument/{format}", "/bedomningsunderlag.pdf", "/yttrande/{format}", "/utgavor/{number}")) {
            book.get(STATEMENT + page, READ_RESULT);
        }
        for (var page : List.of("/forhandsgranskning", "/versioner")) {
            book.get(STATEMENT + page, READ_WORK);
        }
        book.get(STATEMENT + "/stallningstagande", WRITE).get(STATEMENT + "/ny-utgava", HANDLE);
        WRITING.forEach(it -> book.post(STATEMENT + it, WRITE));
        HANDLING.forEach(it -> book.post(STATEMENT + it, HANDLE));
        for (var page : List.of("/granskning", "/godkannande", "/atersandning")) {
            book.get(STATEMENT + page, REVIEW);
        }
        REVIEWING.forEach(it -> book.post(STATEMENT + it, REVIEW));
    }
}
