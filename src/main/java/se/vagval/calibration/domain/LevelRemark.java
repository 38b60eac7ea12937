package se.vagval.calibration.domain;

import java.time.Instant;
import java.util.UUID;
import se.vagval.identity.UserId;

/** Inlägg i samtalet om ett kriterium. Written once, and it stays. */
record LevelRemark(UUID id, UUID grade, UserId author, String text, Instant writtenAt) {}
