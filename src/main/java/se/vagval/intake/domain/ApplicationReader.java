package se.vagval.intake.domain;

import java.util.List;

/**
 * Ansökningsläsare. Takes one kind of file apart into its values, by what the file's source calls them. One of several; each
 * kind has a reader of its own and nothing else knows the difference.
 */
interface ApplicationReader {

    /** Whether this reader is the one for such a file; says nothing about whether it holds an application. */
    boolean isFor(String fileName);

    /**
     * The applications of the file, one or more.
     *
     * @throws IntakeRefusal when the file cannot be read
     */
    List<ReceivedContent> read(String fileName, byte[] content, FieldMapping mapping);
}
