package se.vagval.notice.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;

/**
 * Slag av avisering. The one place where a kind of notice is made: the act that tells it, by its name in the trail, and who
 * is told. The sentence stands under {@code notice.told.<NAME>}, what the kind is called under {@code NoticeKind.<NAME>}.
 */
public enum NoticeKind {
    ASSIGNED("CaseHandedOver", Recipient.RECEIVER),
    /** Registered with an officer, by somebody else. */
    REGISTERED("CaseRegistered", Recipient.OFFICER),
    /** Told before the case goes, while the former officer is its officer still. */
    HANDED_ON("CaseHandedOver", Recipient.OFFICER),
    SUBMITTED("StatementSubmitted", Recipient.MANAGERS),
    RETURNED("StatementReturned", Recipient.OFFICER),
    COMMENTED("StatementCommented", Recipient.OFFICER),
    COMMENT_ANSWERED("StatementCommentAnswered", Recipient.MANAGERS),
    APPROVED("StatementApproved", Recipient.OFFICER),
    /** The papers for the decision wait for the manager's approval, and then have it. */
    PAPERS_COMPLETED("ReportCompleted", Recipient.MANAGERS),
    PAPERS_APPROVED("PapersApproved", Recipient.OFFICER),
    DELEGATED("CaseReferredToDelegate", Recipient.DIRECTORS),
    PROPOSED("CaseProposed", Recipient.SECRETARIES),
    REFERRED_BACK("CaseReferredBack", Recipient.OFFICER),
    DECIDED("DecisionMade", Recipient.OFFICER),
    CORRECTED("DecisionCorrected", Recipient.OFFICER),
    SUPPLEMENT_ANSWERED("SupplementAnswered", Recipient.OFFICER),
    /** The portal answers whoever pressed the button, minutes or hours later. */
    LETTER_STAYED("SupplementNotPosted", Recipient.SENDER),
    COMMUNICATION_STAYED("PartyCommunicationNotPosted", Recipient.SENDER),
    SECOND_ASKED("SecondAssessmentAsked", Recipient.RECEIVER),
    SECOND_COMPLETE("SecondAssessmentCompleted", Recipient.OFFICER),
    SECOND_REVEALED("SecondAssessmentRevealed", Recipient.BOTH),
    SECOND_WITHDRAWN("SecondAssessmentWithdrawn", Recipient.RECEIVER),
    WRITING_OPENED("WritingOpened", Recipient.RECEIVERS),
    /** Of no case: those who are to follow the region's figures are told that they are there. */
    QUARTER_PUBLISHED("QuarterPublished", Recipient.FOLLOWERS, "quarter", "/kvartal/"),
    /** Of no case either: everybody whom the report is for, whoever scheduled it among them. */
    REPORT_DUE("RecurringReportDue", Recipient.SUBSCRIBERS, "occasion", "/portfolj/aterkommande/"),
    DUE_SOON(null, Recipient.OFFICER),
    OVERDUE(null, Recipient.OFFICER);

    /** Who is told; never whoever did it, but the sender of a letter that the portal could not send. */
    enum Recipient {
        OFFICER(RoleGroups.CASE_OFFICERS),
        RECEIVER(RoleGroups.CASE_READERS),
        RECEIVERS(RoleGroups.CASE_READERS),
        BOTH(RoleGroups.CASE_READERS),
        SENDER(RoleGroups.CASE_OFFICERS),
        MANAGERS(RoleGroups.UNIT_MANAGERS),
        SECRETARIES(EnumSet.of(Role.COMMITTEE_SECRETARY)),
        DIRECTORS(EnumSet.of(Role.DEVELOPMENT_DIRECTOR)),
        FOLLOWERS(RoleGroups.FIGURE_FOLLOWERS),
        SUBSCRIBERS(RoleGroups.PORTFOLIO_READERS);

        /** Whoever has none of these is never told so. */
        private final Set<Role> roles;

        Recipient(Set<Role> roles) {
            this.roles = roles;
        }

        /** Whether whoever did it is told, too: the portal answers, minutes or months later. */
        boolean tellsTheActor() {
            return this == SENDER || this == SUBSCRIBERS;
        }
    }

    /** None, where the kind was of an earlier portal. */
    static Optional<NoticeKind> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /** Those that somebody with these roles may be told of. */
    static List<NoticeKind> reaching(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(it -> roles.stream().anyMatch(it.recipient.roles::contains))
                .toList();
    }

    private static final Map<String, List<NoticeKind>> BY_ACT =
            Arrays.stream(values()).filter(it -> it.act != null).collect(Collectors.groupingBy(it -> it.act));

    /** As it is filed: the quarter by its address, with its edition. */
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-([1-4]) \\((\\d{1,6})\\)");

    private final @Nullable String act;
    private final Recipient recipient;
    private final @Nullable String detail;
    private final String room;

    NoticeKind(@Nullable String act, Recipient recipient) {
        this(act, recipient, null, "");
    }

    /** @param detail of the act, whose first word names in {@code room} what was published */
    NoticeKind(@Nullable String act, Recipient recipient, @Nullable String detail, String room) {
        this.act = act;
        this.recipient = recipient;
        this.detail = detail;
        this.room = room;
    }

    /** What was published; nothing when the kind is of a case. */
    @Nullable
    String about(Map<String, String> details) {
        return detail == null ? null : details.getOrDefault(detail, "");
    }

    String addressOf(String about) {
        return room + about.split(" ")[0];
    }

    /** What was published, as it is said: a report by its name, without the address before it, a quarter as "3 2026". */
    String spoken(String about) {
        if (this == REPORT_DUE) {
            return about.substring(about.indexOf(' ') + 1);
        }
        var quarter = QUARTER.matcher(about);
        return quarter.matches() ? quarter.group(2) + " " + quarter.group(1) : about;
    }

    /** Which one of what was published: the first, unless it tells of another. */
    int editionOf(String about) {
        var quarter = QUARTER.matcher(about);
        return quarter.matches() ? Integer.parseInt(quarter.group(3)) : 1;
    }

    static List<NoticeKind> toldBy(String act) {
        return BY_ACT.getOrDefault(act, List.of());
    }

    static Map<String, List<NoticeKind>> byAct() {
        return BY_ACT;
    }

    Recipient recipient() {
        return recipient;
    }
}
