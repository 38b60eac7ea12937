package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Underbeslut. What a frame project grants onward. */
public record SubGrant(
        UUID id, String receiver, String organisation, long amount, LocalDate decidedOn, String reference) {}
