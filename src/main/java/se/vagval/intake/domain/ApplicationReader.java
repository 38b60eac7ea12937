package se.vagval.intake.domain;

/**
 * Ansökningsläsare. Takes one kind of file apart into its values. One of several: a spreadsheet or a PDF form gets a
 * reader of its own and nothing else changes.
 */
interface ApplicationReader {

    /** Whether this reader is the one for such a file; says nothing about whether it holds an application. */
    boolean isFor(String fileName, byte[] content);

    /** @throws IntakeRefusal when the file cannot be read or holds no application */
    ReceivedContent read(byte[] content);
}
