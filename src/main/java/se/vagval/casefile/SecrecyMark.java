package se.vagval.casefile;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Sekretessmarkering: the provision, the day it was set, the authority that set it. */
@Embeddable
public record SecrecyMark(String provision, LocalDate date, String authority) {}
