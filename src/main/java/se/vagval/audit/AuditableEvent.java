package se.vagval.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/** An act that leaves a trace. Published inside the act's own transaction, so there is no act without its trace. Each carries an {@link ActName}. */
public interface AuditableEvent {

    /** The name of a detail that is an amount in whole kronor; no other detail is told as money, however long its number. */
    String AMOUNT = "amount";

    /** What the trace is filed under: a case, or for acts outside any case the thing acted on. */
    UUID subject();

    UserId actor();

    /** Whether something was only looked at: traced, but no act that could be done twice. */
    default boolean onlyReads() {
        return false;
    }

    /** Facts that the Swedish sentence of the act shows, in order; never free text of a person or secrets. */
    default Map<String, String> details() {
        return Map.of();
    }

    /** Names and values of details, in the order they are given. */
    static Map<String, String> inOrder(String... said) {
        var details = new LinkedHashMap<String, String>();
        for (var at = 0; at < said.length; at += 2) {
            details.put(said[at], said[at + 1]);
        }
        return details;
    }

    /**
     * Which part of the subject was saved, for acts that a form repeats by itself while somebody writes in it: such saves of
     * one person and part are told once a quarter of an hour, with the details of the last. Nothing for every other act.
     */
    default @Nullable String part() {
        return null;
    }
}
