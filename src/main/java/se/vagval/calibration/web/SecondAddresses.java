package se.vagval.calibration.web;

import org.springframework.stereotype.Component;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;

/** The second assessment's addresses stand below its case, so that the case's guard stands before them. */
@Component
class SecondAddresses implements AddressRules {

    static final String ROOT = "/arenden/{caseFile}/andrabedomning";
    static final String ONE = ROOT + "/{second}";
    static final String CRITERION = ONE + "/{dimension}";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, CasePermission.ASSESS_AGAIN).post(ROOT, CasePermission.ASSESS_AGAIN);
        book.get(ONE, CasePermission.ASSESS_AGAIN);
        for (var step : new String[] {"klar", "jamforelse", "atertagande"}) {
            book.post(ONE + "/" + step, CasePermission.ASSESS_AGAIN);
        }
        book.get(CRITERION, CasePermission.ASSESS_AGAIN).post(CRITERION, CasePermission.ASSESS_AGAIN);
        for (var step : new String[] {"samtal", "gemensam", "enighet"}) {
            book.post(CRITERION + "/" + step, CasePermission.ASSESS_AGAIN);
        }
    }
}
