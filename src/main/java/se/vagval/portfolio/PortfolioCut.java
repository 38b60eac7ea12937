package se.vagval.portfolio;

/** Snitt. By what the portfolio is cut. A case may have several values in a cut; its money is then parted between them. */
public enum PortfolioCut {
    AREA,
    PRIORITY,
    STRENGTH,
    SUSTAINABILITY,
    AGENDA,
    SAMI,
    EQUALITY,
    FUND,
    SUPPORT_FORM,
    PROJECT_TYPE,
    MUNICIPALITY,
    SEAT,
    ACTOR_SIZE,
    HELIX,
    APPLICANT,
    DIMENSION;

    /** Stands for "has no value in this cut". */
    public static final String UNKNOWN = "UNKNOWN";

    /** Whether a case's values in it come from how it has been judged. */
    public boolean isJudged() {
        return switch (this) {
            case AREA, PRIORITY, STRENGTH, SUSTAINABILITY, AGENDA, SAMI, EQUALITY, DIMENSION -> true;
            case FUND, SUPPORT_FORM, PROJECT_TYPE, MUNICIPALITY, SEAT, ACTOR_SIZE, HELIX, APPLICANT -> false;
        };
    }

    /** Whether the codes are those of one framework version, and say nothing beside another's. */
    public boolean isOfVersion() {
        return this == PRIORITY || this == STRENGTH || this == DIMENSION;
    }
}
