package se.vagval.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.vagval.TestDay;

/** The twenty pages that people open most, each opened by somebody whose page it is, and a note written on the way. */
final class Walk {

    private static final Pattern CASE = Pattern.compile("/arenden/[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern MEETING = Pattern.compile("/sammantraden/\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DIMENSION = Pattern.compile("/bedomning/D\\d+");
    private static final List<String> ROOMS = List.of(
            "/", "/arenden", "/arenden?sok=byn", "/arenden?status=UNDER_ASSESSMENT", "/sammantraden", "/styrdokument");
    private static final List<String> IN_A_CASE = List.of(
            "",
            "/ansokan",
            "/formell-kontroll",
            "/anteckningar",
            "/bilagor",
            "/bedomning",
            "/bedomning/rus-sakring",
            "/profil",
            "/utlatande",
            "/utlatande/dokument/pdf",
            "/utlatande/dokument/docx",
            "/beslut");

    private final Guest officer;
    private final Guest elected;
    private final List<String> officerPages = new ArrayList<>();
    private final List<String> electedPages = new ArrayList<>();
    private int requests;

    /** Signs both people in and finds out where their pages are. */
    Walk(int port) throws IOException, InterruptedException {
        officer = new Guest(port);
        elected = new Guest(port);
        if (!officer.signIn("handlaggare", FilledDatabase.PASSWORD)
                || !elected.signIn("fortroendevald", FilledDatabase.PASSWORD)) {
            throw new IllegalStateException("nobody was let in");
        }
        var own = ownCase();
        officerPages.addAll(ROOMS);
        IN_A_CASE.forEach(it -> officerPages.add(own + it));
        first(DIMENSION, officer.get(own + "/bedomning").body()).forEach(it -> officerPages.add(own + it));
        first(MEETING, elected.get("/sammantraden").body())
                .forEach(it -> electedPages.addAll(List.of(it, it + "/laslage", it + "/laslage/1")));
    }

    /** A case of the officer's that has a statement. */
    private String ownCase() throws IOException, InterruptedException {
        var cases = CASE.matcher(officer.get("/arenden").body())
                .results()
                .map(it -> it.group())
                .distinct()
                .toList();
        for (var address : cases) {
            if (officer.get(address + "/utlatande/dokument/pdf").status() == 200) {
                return address;
            }
        }
        throw new IllegalStateException("no case of the officer's has a statement");
    }

    private static List<String> first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(it -> it.group())
                .distinct()
                .limit(1)
                .toList();
    }

    /** One round; tells how many pages were opened so far. */
    int once() throws IOException, InterruptedException {
        for (var page : officerPages) {
            opens(officer, page);
        }
        for (var page : electedPages) {
            opens(elected, page);
        }
        writesANote(officerPages.get(ROOMS.size()) + "/anteckningar");
        return requests;
    }

    private void opens(Guest guest, String page) throws IOException, InterruptedException {
        var answer = guest.get(page);
        requests++;
        if (answer.status() >= 500) {
            throw new IllegalStateException(answer.status() + " from " + page);
        }
    }

    private void writesANote(String page) throws IOException, InterruptedException {
        officer.fillIn(
                page,
                page,
                Map.of(
                        "kind", "FILE_NOTE",
                        "heading", "Vandring",
                        "heldOn", TestDay.today().minusDays(1).toString(),
                        "participants", "",
                        "text", "En rad."));
        requests += 2;
    }
}
