package se.vagval;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day the portal tells: the Swedish one, whatever clock the machine keeps. */
public final class TestDay {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private TestDay() {}

    public static LocalDate today() {
        return LocalDate.now(SWEDEN);
    }
}
