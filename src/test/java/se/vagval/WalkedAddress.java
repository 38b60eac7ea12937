package se.vagval;

import java.util.regex.Pattern;

/** The addresses that a walk by links meets: which are of one kind, and which are files instead of pages. */
public final class WalkedAddress {

    /** The papers of a meeting are one file; what an assessment and a quarter are made from are pages of the same name. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "(/sammantraden/[^/]+/underlag|.*\\.(pdf|docx|yaml|json|jsonld|csv|xlsx|zip|ics)|.*/(pdf|docx|csv|xlsx|json)"
                    + "|.*/original|.*/bilagor/[^/]+)(\\?.*)?");

    private WalkedAddress() {}

    public static boolean isDocument(String address) {
        return DOCUMENT.matcher(address).matches();
    }

    /** Addresses that differ in ids only are of one kind. */
    public static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("(?<=/anvandare/)(?!ny\\b)[^/?]+", "{id}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{datum}")
                .replaceAll("(?<=/)(D\\d+|\\d+)(?=/|$)", "{nr}")
                .replaceAll("(?<=/(delar|handbok)/)[^?]+", "{sak}")
                .replaceAll("(?<=/)\\d{4}-\\d(?=/|$)", "{kvartal}")
                .replaceAll("\\?.*", "?");
    }
}
