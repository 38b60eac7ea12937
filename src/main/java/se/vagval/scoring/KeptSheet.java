package se.vagval.scoring;

import java.time.Instant;
import java.util.UUID;

/** Förslagsblad som det är bevarat. {@code basis} tells the text and the guide it was made of: another basis, another sheet. */
public record KeptSheet(UUID id, String basis, Instant proposedAt, ProposalSheet sheet) {}
