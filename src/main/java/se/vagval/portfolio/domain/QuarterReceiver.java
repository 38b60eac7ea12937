package se.vagval.portfolio.domain;

import java.util.UUID;

/** Mottagare av kvartalsrapporten. Somebody without an account: a municipality, a party's office. */
public record QuarterReceiver(UUID id, String name, String address) {}
