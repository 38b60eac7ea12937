package se.vagval.identity;

import static se.vagval.identity.Role.ANALYST;
import static se.vagval.identity.Role.ARCHIVIST;
import static se.vagval.identity.Role.AUDITOR;
import static se.vagval.identity.Role.CASE_OFFICER;
import static se.vagval.identity.Role.COMMITTEE_SECRETARY;
import static se.vagval.identity.Role.COUNTY_GOVERNOR;
import static se.vagval.identity.Role.DEVELOPMENT_DIRECTOR;
import static se.vagval.identity.Role.ELECTED_REPRESENTATIVE;
import static se.vagval.identity.Role.EXTERNAL_READER;
import static se.vagval.identity.Role.FRAMEWORK_STEWARD;
import static se.vagval.identity.Role.MUNICIPAL_READER;
import static se.vagval.identity.Role.PAYMENT_OFFICER;
import static se.vagval.identity.Role.PRESIDIUM;
import static se.vagval.identity.Role.REGIONAL_STRATEGIST;
import static se.vagval.identity.Role.REGISTRAR;
import static se.vagval.identity.Role.SUBJECT_EXPERT;
import static se.vagval.identity.Role.SYSTEM_ADMINISTRATOR;
import static se.vagval.identity.Role.UNIT_MANAGER;

import java.util.EnumSet;
import java.util.Set;

/** The groups of roles that addresses are opened for; the same groups as the role words on use cases. */
public final class RoleGroups {

    public static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    /** Those who work in the region or decide there; whoever reads from outside has only what was opened. */
    public static final Set<Role> OWN_PEOPLE = EnumSet.complementOf(EnumSet.of(EXTERNAL_READER));

    public static final Set<Role> EXTERNAL_READERS = EnumSet.of(EXTERNAL_READER);
    public static final Set<Role> REGISTRARS = EnumSet.of(REGISTRAR, CASE_OFFICER, REGIONAL_STRATEGIST);
    public static final Set<Role> CASE_OFFICERS = EnumSet.of(CASE_OFFICER, REGIONAL_STRATEGIST);
    public static final Set<Role> CASE_ARRANGERS = EnumSet.of(CASE_OFFICER, REGIONAL_STRATEGIST, UNIT_MANAGER);
    public static final Set<Role> UNIT_MANAGERS = EnumSet.of(UNIT_MANAGER);
    public static final Set<Role> DEPUTY_GIVERS = EnumSet.of(UNIT_MANAGER, DEVELOPMENT_DIRECTOR, COMMITTEE_SECRETARY);
    public static final Set<Role> ARCHIVISTS = EnumSet.of(ARCHIVIST, REGISTRAR);
    public static final Set<Role> AGENDA_PREPARERS = EnumSet.of(PRESIDIUM, COMMITTEE_SECRETARY);
    /** Those outside the office who are told when new figures are published. */
    public static final Set<Role> FIGURE_FOLLOWERS =
            EnumSet.of(ELECTED_REPRESENTATIVE, MUNICIPAL_READER, COUNTY_GOVERNOR);

    public static final Set<Role> AUDITORS = EnumSet.of(AUDITOR);
    public static final Set<Role> TRAIL_WATCHERS = EnumSet.of(AUDITOR, SYSTEM_ADMINISTRATOR);
    public static final Set<Role> MAPPING_KEEPERS = EnumSet.of(SYSTEM_ADMINISTRATOR, FRAMEWORK_STEWARD);
    public static final Set<Role> MODEL_FOLLOWERS = EnumSet.of(UNIT_MANAGER, FRAMEWORK_STEWARD);
    public static final Set<Role> ABSENCE_COVERERS =
            EnumSet.of(UNIT_MANAGER, DEVELOPMENT_DIRECTOR, SYSTEM_ADMINISTRATOR);
    public static final Set<Role> PAPER_APPROVERS = EnumSet.of(UNIT_MANAGER, DEVELOPMENT_DIRECTOR);
    public static final Set<Role> CASE_READERS = EnumSet.of(
            REGISTRAR,
            CASE_OFFICER,
            REGIONAL_STRATEGIST,
            SUBJECT_EXPERT,
            UNIT_MANAGER,
            FRAMEWORK_STEWARD,
            DEVELOPMENT_DIRECTOR,
            COMMITTEE_SECRETARY,
            PAYMENT_OFFICER,
            ANALYST,
            ARCHIVIST,
            AUDITOR);
    public static final Set<Role> BRIEF_READERS = EnumSet.of(
            ELECTED_REPRESENTATIVE,
            COMMITTEE_SECRETARY,
            DEVELOPMENT_DIRECTOR,
            UNIT_MANAGER,
            CASE_OFFICER,
            REGIONAL_STRATEGIST,
            AUDITOR);

    /** Sums of the region's money, without any case: the elected, too. */
    public static final Set<Role> FUNDS_READERS = fundsReaders();

    public static final Set<Role> FUNDS_KEEPERS = EnumSet.of(UNIT_MANAGER, DEVELOPMENT_DIRECTOR);
    public static final Set<Role> PAYMENT_OFFICERS = EnumSet.of(PAYMENT_OFFICER);
    public static final Set<Role> CASE_ASSESSORS =
            EnumSet.of(CASE_OFFICER, REGIONAL_STRATEGIST, SUBJECT_EXPERT, UNIT_MANAGER, FRAMEWORK_STEWARD);
    public static final Set<Role> PORTFOLIO_READERS = EnumSet.copyOf(CASE_READERS);
    public static final Set<Role> ANALYSTS = EnumSet.of(ANALYST);
    public static final Set<Role> REPORT_WRITERS = EnumSet.of(ANALYST, REGIONAL_STRATEGIST, FRAMEWORK_STEWARD);

    static {
        PORTFOLIO_READERS.add(ELECTED_REPRESENTATIVE);
    }

    private RoleGroups() {}

    private static Set<Role> fundsReaders() {
        var readers = EnumSet.copyOf(CASE_READERS);
        readers.add(ELECTED_REPRESENTATIVE);
        return readers;
    }
}
