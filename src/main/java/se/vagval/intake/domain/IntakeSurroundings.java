package se.vagval.intake.domain;

import java.time.LocalDate;
import java.util.function.Predicate;

/** What an application is compared with besides itself: the day its file was received, and numbers other cases have. */
record IntakeSurroundings(String channel, LocalDate fileReceived, Predicate<String> isTaken) {}
