package se.vagval.assessment.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.EvidenceKind;

/** Underlag. One text that a judgement may lean on and cite; {@code kind} is missing of the application's fields and the notes. */
public record EvidenceText(String source, @Nullable EvidenceKind kind, String label, String text) {}
