package se.vagval.statement;

import java.util.Arrays;
import java.util.List;

/** Avsnitt i utlåtandet, in printed order. B1–B7 belong to every statement, the others are taken in when needed. */
public enum BlockCode {
    /** Inledning och rekommendation. */
    B1,
    /** Leveranser. */
    B2,
    /** Nationell strategi. */
    B3,
    /** Regional utvecklingsstrategi och smart specialisering. */
    B4,
    /** Effektlogik. */
    B5,
    /** Överlapp och lärande. */
    B6,
    /** Slutomdöme. */
    B7,
    /** Målkonflikter. */
    B8,
    /** Agenda 2030. */
    B9,
    /** Samiskt perspektiv. */
    B10,
    /** Territoriellt perspektiv. */
    B11,
    /** Villkor. */
    B12,
    /** Underlag. */
    B13;

    public boolean isOptional() {
        return compareTo(B7) > 0;
    }

    /** Whether a statement without text in this block is incomplete. Deliveries and overlaps need not exist. */
    public boolean needsText() {
        return !isOptional() && this != B2 && this != B6;
    }

    public static List<BlockCode> optional() {
        return Arrays.stream(values()).filter(BlockCode::isOptional).toList();
    }
}
