package se.vagval.portfolio.domain;

import java.util.List;

/** Siffertabell as people read it: the first cell of a row names it, the others are figures in words. */
public record FigureTable(String caption, List<String> header, List<List<String>> rows) {

    public FigureTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
