package se.vagval.calibration.web;

import static se.vagval.identity.Role.FRAMEWORK_STEWARD;
import static se.vagval.identity.RoleGroups.CASE_ASSESSORS;
import static se.vagval.identity.RoleGroups.MODEL_FOLLOWERS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.identity.AddressBook;
import se.vagval.identity.AddressRules;
import se.vagval.identity.Role;
import se.vagval.web.Navigation;
import se.vagval.web.NavigationItem;

/** The figures of criteria are the RUS-samordnare's; everybody who judges has a page of the own ones. */
@Component
@Order(100)
class CalibrationAddresses implements AddressRules, Navigation {

    static final String ROOT = "/kalibrering";

    static final String PRACTICE = "/ovningsarenden";

    /** Of one criterion, as one version words it. */
    static final String FEEDBACK = "/aterkoppling/{version}/{dimension}";

    static final String SURVEY = "/modellenkat";

    static final String SURVEY_REPORT = ROOT + "/modellenkat";

    private static final Set<Role> STEWARD = EnumSet.of(FRAMEWORK_STEWARD);
    private static final Set<Role> OTHERS = others();

    @Override
    public void list(AddressBook book) {
        book.get(ROOT, STEWARD).get(ROOT + "/par.csv", STEWARD).get(ROOT + "/personer/{person}", STEWARD);
        book.get(ROOT + "/stickprov", STEWARD)
                .post(ROOT + "/stickprov", STEWARD)
                .post(ROOT + "/stickprov/lottning", STEWARD);
        book.get(ROOT + "/mina", CASE_ASSESSORS);
        book.get(FEEDBACK, CASE_ASSESSORS).post(FEEDBACK, CASE_ASSESSORS);
        book.get(ROOT + "/aterkoppling", STEWARD);
        book.get(SURVEY, CASE_ASSESSORS).post(SURVEY, CASE_ASSESSORS);
        book.get(SURVEY_REPORT, MODEL_FOLLOWERS);
        book.get(PRACTICE, CASE_ASSESSORS).get(PRACTICE + "/{ovning}", CASE_ASSESSORS);
        book.post(PRACTICE + "/{ovning}/start", CASE_ASSESSORS);
        book.get(PRACTICE + "/{ovning}/{dimension}", CASE_ASSESSORS)
                .post(PRACTICE + "/{ovning}/{dimension}", CASE_ASSESSORS);
    }

    @Override
    public List<NavigationItem> items() {
        return List.of(
                NavigationItem.of("calibration.navigation", ROOT, STEWARD, 83).in(NavigationItem.METHOD),
                NavigationItem.of("calibration.navigation", ROOT + "/mina", OTHERS, 83)
                        .in(NavigationItem.METHOD));
    }

    private static Set<Role> others() {
        var roles = EnumSet.copyOf(CASE_ASSESSORS);
        roles.remove(FRAMEWORK_STEWARD);
        return roles;
    }
}
