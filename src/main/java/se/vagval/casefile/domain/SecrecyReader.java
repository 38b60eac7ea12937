package se.vagval.casefile.domain;

import java.time.Instant;
import se.vagval.identity.UserId;

/** Namngiven läsare. Somebody who, although it is not their case, may read it while it bears a secrecy mark. */
public record SecrecyReader(UserId person, UserId namedBy, Instant namedAt) {}
