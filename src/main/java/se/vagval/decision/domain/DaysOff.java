package se.vagval.decision.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;

/**
 * Helgdagar. Weekends, Swedish public holidays and the eves that offices keep, computed; the law on public holidays
 * (1989:253) changes too seldom for a library of all countries.
 */
final class DaysOff {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "newYear",
            MonthDay.of(1, 6), "epiphany",
            MonthDay.of(5, 1), "mayDay",
            MonthDay.of(6, 6), "nationalDay",
            MonthDay.of(12, 24), "christmasEve",
            MonthDay.of(12, 25), "christmas",
            MonthDay.of(12, 26), "boxingDay",
            MonthDay.of(12, 31), "newYearsEve");
    private static final Map<Integer, String> FROM_EASTER =
            Map.of(-2, "goodFriday", 0, "easter", 1, "easterMonday", 39, "ascension", 49, "pentecost");

    private DaysOff() {}

    static boolean isDayOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.containsKey(MonthDay.from(day))
                || FROM_EASTER.containsKey(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()))
                || isMidsummerEve(day);
    }

    /** The Friday between the 19th and the 25th of June. Midsummer's Day and All Saints' Day are Saturdays. */
    private static boolean isMidsummerEve(LocalDate day) {
        return day.getMonth() == Month.JUNE
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
    }

    /** Easter Sunday by the anonymous Gregorian rule (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
