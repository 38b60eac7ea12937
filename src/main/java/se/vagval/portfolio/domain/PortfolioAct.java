package se.vagval.portfolio.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.RecurringReport.Plan;

/** What people do about the statistics, each with its own sentence {@code event.<name>}. */
sealed interface PortfolioAct extends AuditableEvent {

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID of(QuarterId quarter) {
        return named("quarter " + quarter);
    }

    @ActName("QuarterPublished")
    record QuarterPublished(QuarterId quarter, int edition, UserId actor) implements PortfolioAct {
        @Override
        public UUID subject() {
            return of(quarter);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("quarter", quarter + " (" + edition + ")");
        }
    }

    @ActName("QuarterNoteSaved")
    record QuarterNoteSaved(QuarterId quarter, String place, UserId actor) implements PortfolioAct {
        @Override
        public UUID subject() {
            return of(quarter);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("quarter", quarter + " " + place);
        }
    }

    @ActName("QuarterNoteRemoved")
    record QuarterNoteRemoved(QuarterId quarter, UserId actor) implements PortfolioAct {
        @Override
        public UUID subject() {
            return of(quarter);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("quarter", quarter.toString());
        }
    }

    /** Skickad till dem som ska ha den. */
    @ActName("QuarterSent")
    record QuarterSent(QuarterId quarter, int edition, int receivers, UserId actor) implements PortfolioAct {
        @Override
        public UUID subject() {
            return of(quarter);
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("quarter", quarter + " (" + edition + ")");
            details.put("receivers", Integer.toString(receivers));
            return details;
        }
    }

    /** Skickade om det som kanske hade gått fram. */
    @ActName("QuarterLetterRepeated")
    record QuarterLetterRepeated(UUID subject, String name, UserId actor) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("QuarterReceiverAdded")
    record QuarterReceiverAdded(UUID subject, String name, UserId actor) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("QuarterReceiverRemoved")
    record QuarterReceiverRemoved(UUID subject, String name, UserId actor) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("PlaceActionPlanned")
    record PlaceActionPlanned(UUID subject, String place, UserId actor) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("place", place);
        }
    }

    @ActName("PlaceActionDone")
    record PlaceActionDone(UUID subject, String place, UserId actor) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("place", place);
        }
    }

    @ActName("ApplicantSized")
    record ApplicantSized(String organisation, String size, UserId actor) implements PortfolioAct {
        @Override
        public UUID subject() {
            return named("applicant " + organisation);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("size", size);
        }
    }

    @ActName("IndicatorEntered")
    record IndicatorEntered(UUID subject, UserId actor, String name) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("IndicatorChanged")
    record IndicatorChanged(UUID subject, UserId actor, String name) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("RecurringReportScheduled")
    record RecurringReportScheduled(UUID subject, UserId actor, String name) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    /** What was changed, as it was and as it is. */
    @ActName("RecurringReportChanged")
    record RecurringReportChanged(UUID subject, UserId actor, Plan before, Plan after) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("report", before.name());
            put(details, "name", before.name(), after.name());
            put(details, "rhythm", before.rhythm().name(), after.rhythm().name());
            put(details, "next", before.next().toString(), after.next().toString());
            put(details, "receivers", roles(before), roles(after));
            return details;
        }

        private static void put(Map<String, String> details, String what, String from, String to) {
            if (!from.equals(to)) {
                details.put(what + ".from", from);
                details.put(what + ".to", to);
            }
        }

        private static String roles(Plan plan) {
            return plan.receivers().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        }
    }

    @ActName("RecurringReportTurnedOn")
    record RecurringReportTurnedOn(UUID subject, UserId actor, String name) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("RecurringReportTurnedOff")
    record RecurringReportTurnedOff(UUID subject, UserId actor, String name) implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    /** Kom, on behalf of whoever scheduled it. */
    @ActName("RecurringReportDue")
    record RecurringReportDue(UUID subject, UserId actor, String name, LocalDate day, Set<UserId> people)
            implements PortfolioAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("name", name);
            details.put("occasion", subject + "/" + day + " " + name);
            details.put("receivers", people.stream().map(UserId::value).sorted().collect(Collectors.joining(",")));
            return details;
        }
    }

    @ActName("ScenarioKept")
    record ScenarioKept(UUID subject, UserId actor) implements PortfolioAct {}

    @ActName("ScenarioDropped")
    record ScenarioDropped(UUID subject, UserId actor) implements PortfolioAct {}
}
