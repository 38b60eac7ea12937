package se.vagval.document;

import java.time.Instant;

/** Utfärdad handling. The file as it was made; its SHA-256 in small hexadecimal figures is the file's own. */
public record IssuedDocument(DocumentFormat format, byte[] file, String sha256, Instant issuedAt) {}
