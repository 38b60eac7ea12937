package se.vagval.casefile;

import java.time.LocalDate;

/** Sekretessmarkering: the provision, the day it was set, the authority that set it. */
public record SecrecyMark(String provision, LocalDate date, String authority) {}
