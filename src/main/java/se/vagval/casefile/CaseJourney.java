package se.vagval.casefile;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseTask.Part;

/** Ärendets gång. In each state: which part of the way this is, who has the case, and what they do next, and where. */
public final class CaseJourney {

    private CaseJourney() {}

    /** Who has the case. */
    public enum Holder {
        REGISTRAR,
        OFFICER,
        UNIT_MANAGER,
        COMMITTEE,
        DELEGATE,
        ARCHIVIST,
        /** It is over. */
        NOBODY
    }

    /** One stage of the way; no part once the case has been decided, no step where the holder's own list has it. */
    public record Stage(
            @Nullable Part part, Holder holder, @Nullable Step next) {}

    /**
     * Nästa steg: its name, the page below the case's own where it is done (empty: on the case's own), and the address
     * that does it at once, if one button is all it takes.
     */
    public record Step(String name, String page, @Nullable String act) {

        static Step on(String name, String page) {
            return new Step(name, page, null);
        }

        /** Where the step leads from the case's own page. */
        public String place() {
            return act == null ? page : act;
        }
    }

    public static Stage at(CaseStatus status) {
        return switch (status) {
            case IDEA, RECEIVED -> new Stage(Part.APPLICATION, Holder.REGISTRAR, null);
            case REGISTERED ->
                officer(Part.FORMAL_CHECK, new Step("startCheck", "formell-kontroll", "formell-kontroll/start"));
            case FORMAL_CHECK -> officer(Part.FORMAL_CHECK, Step.on("check", "formell-kontroll"));
            case SUPPLEMENT_REQUESTED -> officer(Part.FORMAL_CHECK, Step.on("supplement", "komplettering"));
            case UNDER_ASSESSMENT -> officer(Part.ASSESSMENT, Step.on("assess", "bedomning"));
            case RETURNED -> officer(Part.STATEMENT, Step.on("rewrite", "utlatande"));
            case IN_REVIEW -> new Stage(Part.REVIEW, Holder.UNIT_MANAGER, Step.on("review", "utlatande/granskning"));
            case STATEMENT_APPROVED, PARTY_COMMUNICATION, TABLED ->
                officer(Part.DECISION, Step.on("decision", "beslut"));
            case AT_COMMITTEE -> new Stage(Part.DECISION, Holder.COMMITTEE, null);
            case AT_DELEGATE -> new Stage(Part.DECISION, Holder.DELEGATE, null);
            case DECIDED -> officer(null, Step.on("dispatch", "beslut/expediering"));
            case DISPATCHED, AWAITING_CO_FUNDER -> officer(null, new Step("startProject", "", "projektstart"));
            case PROJECT_RUNNING -> officer(null, new Step("finalReport", "", "slutredovisning"));
            case FINAL_REPORTED -> officer(null, new Step("close", "", "avslut"));
            case CLOSED -> new Stage(null, Holder.ARCHIVIST, Step.on("archive", "arkivering"));
            case ARCHIVED, WITHDRAWN -> new Stage(null, Holder.NOBODY, null);
        };
    }

    /** Further steps the holder may take instead: a rejected application has no project to start. */
    public static List<Step> othersAt(CaseStatus status) {
        return switch (status) {
            case DISPATCHED -> List.of(new Step("coFunder", "", "medfinansiar"), new Step("closeNow", "", "avslut"));
            case AWAITING_CO_FUNDER -> List.of(new Step("closeNow", "", "avslut"));
            default -> List.of();
        };
    }

    /** The states in which one of these has the case. */
    public static Set<CaseStatus> heldBy(Holder... holders) {
        var wanted = List.of(holders);
        return Arrays.stream(CaseStatus.values())
                .filter(it -> wanted.contains(at(it).holder()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)), Collections::unmodifiableSet));
    }

    private static Stage officer(@Nullable Part part, Step next) {
        return new Stage(part, Holder.OFFICER, next);
    }
}
