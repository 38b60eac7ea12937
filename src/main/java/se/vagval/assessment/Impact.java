package se.vagval.assessment;

/** Påverkan: the signs a link or a goal is marked with. Nothing is marked where nobody has said how it is affected. */
public final class Impact {

    public static final String POSITIVE = "+";
    public static final String NONE = "0";
    public static final String NEGATIVE = "-";

    private Impact() {}

    /** Whether the mark says that the application works against the goal. */
    public static boolean worksAgainst(String mark) {
        return mark.equals(NEGATIVE);
    }
}
