package se.vagval.casefile.occasion.domain;

import se.vagval.casefile.CaseFileId;

/** Del att skriva, beside the criteria, which each version has its own of. */
public enum WritingPart {
    ASSURANCE("bedomning/rus-sakring"),
    GROUNDWORK("bedomning/underlag"),
    JUDGEMENT("utlatande/stallningstagande"),
    STATEMENT("utlatande");

    private final String place;

    WritingPart(String place) {
        this.place = place;
    }

    /** Where a part is written: a criterion is known by its code. */
    public static String addressOf(CaseFileId id, String part) {
        for (var known : values()) {
            if (known.name().equals(part)) {
                return id.address(known.place);
            }
        }
        return id.address("bedomning/") + part;
    }
}
