package se.vagval.wording;

import se.vagval.casefile.CaseFileId;

/** Där en text står: which part of which paper of a case; both are names of whoever owns the paper. */
public record TextPlace(CaseFileId caseFile, String paper, String part) {

    public static TextPlace of(CaseFileId caseFile, String paper, Enum<?> part) {
        return new TextPlace(caseFile, paper, part.name());
    }
}
