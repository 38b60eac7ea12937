package se.vagval.identity;

/** Ersättare för någon: in which role, and for whom with the name, title and unit of that person. */
public record StandIn(Role role, UserId replaced, String name, String title, UnitId unit) {

    /** As it stands beside a deputy's own name. */
    public String signature() {
        return name + ", " + title;
    }
}
