package se.vagval.audit.domain;

import java.time.Instant;
import java.util.UUID;

/** One row of what is being gathered; {@code content} holds the details of the latest save. */
record GatheredRow(
        UUID subject,
        String act,
        String part,
        String actor,
        String content,
        int saves,
        Instant firstAt,
        Instant lastAt) {}
