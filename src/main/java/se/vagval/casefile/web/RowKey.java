package se.vagval.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.domain.CaseQuery.Place;
import se.vagval.casefile.domain.CaseRow;

/** A row's place in the list as it stands in the address; one that cannot be read means the beginning. */
final class RowKey {

    private RowKey() {}

    static String of(CaseRow row) {
        var text = row.id() + row.key();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Place read(String key, boolean backwards) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            var id = UUID.fromString(text.substring(0, 36));
            return new Place(text.substring(36), id.toString(), backwards);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }
}
