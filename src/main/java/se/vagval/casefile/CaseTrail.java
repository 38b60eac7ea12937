package se.vagval.casefile;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Brödsmulor. The way to a case, with which the trail of every page of it begins, whichever room the page belongs to. */
public final class CaseTrail {

    private static final String CASES = "/arenden";

    private CaseTrail() {}

    public static List<Link> toCases(Words words) {
        return List.of(Link.to(words.message("casefile.list.title"), CASES));
    }

    /** @param below what lies between the case's own page and this one */
    public static List<Link> to(CaseFileSummary caseFile, Words words, Link... below) {
        return to(caseFile.id(), caseFile.registryNumber().value(), words, below);
    }

    public static List<Link> to(CaseFileId caseFile, String registryNumber, Words words, Link... below) {
        return Stream.of(
                        toCases(words).stream(),
                        Stream.of(Link.to(registryNumber, caseFile.address())),
                        Stream.of(below))
                .flatMap(it -> it)
                .toList();
    }
}
