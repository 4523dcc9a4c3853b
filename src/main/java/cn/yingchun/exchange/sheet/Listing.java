package cn.yingchun.exchange.sheet;

import java.util.List;

/// A table as a person sees it, on its way out of the program: title, headings, rows, and who took it out when.
///
/// @param notes lines under the table: number of rows, filter, who and when
public record Listing(String title, List<Heading> headings, List<List<String>> rows, List<String> notes) {
    public Listing {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /// @param wide   letter sizes
    /// @param number numbers stand to the right, and are numbers in a spreadsheet
    public record Heading(String text, double wide, boolean number) {}
}
