package se.vagval.intake.web;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.vagval.casefile.CasePermission;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.RoleGroups;

/**
 * Who may take in files: registrars and case officers; what a case came from is read by all who read cases. Listed before
 * the addresses of cases, since {@code /arenden/import} would pass for one of them.
 */
@Component
@Order(50)
class IntakeAddresses implements AddressRules {

    static final String ROOT = "/arenden/import";
    static final String FILE = ROOT + "/{file}";
    static final String BATCHES = ROOT + "/samling";
    static final String MAPPINGS = "/mottagning/faltkartor";

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, RoleGroups.REGISTRARS);
        book.post(ROOT, RoleGroups.REGISTRARS);
        book.get(FILE, RoleGroups.REGISTRARS);
        book.post(FILE, RoleGroups.REGISTRARS);
        book.get(FILE + "/fil", RoleGroups.REGISTRARS);
        book.get(FILE + "/avvisning", RoleGroups.REGISTRARS);
        book.post(FILE + "/avvisning", RoleGroups.REGISTRARS);
        book.get(FILE + "/registrering", RoleGroups.REGISTRARS);
        book.post(FILE + "/registrering", RoleGroups.REGISTRARS);
        book.get(BATCHES + "/{batch}", RoleGroups.REGISTRARS);
        book.post(BATCHES + "/{batch}", RoleGroups.REGISTRARS);
        book.post(BATCHES + "/{batch}/avbryt", RoleGroups.REGISTRARS);
        book.get(MAPPINGS, RoleGroups.MAPPING_KEEPERS);
        book.post(MAPPINGS, RoleGroups.MAPPING_KEEPERS);
        book.get(MAPPINGS + "/{source}", RoleGroups.MAPPING_KEEPERS);
        book.post(MAPPINGS + "/{source}", RoleGroups.MAPPING_KEEPERS);
        book.large(FILE, DataSize.ofMegabytes(30));
        book.get("/arenden/{caseFile}/original", CasePermission.READ);
    }
}
