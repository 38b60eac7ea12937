package se.vagval.casefile.domain;

import java.util.UUID;

/** Sparad vy. A list of cases under a name, kept as the filter that stands in its address; the own, or shown by a colleague. */
public record CaseView(UUID id, String name, String filter, boolean shared, boolean own) {

    public static final int LONGEST_NAME = 80;

    public String address() {
        return "/arenden" + filter;
    }
}
