package cn.yingchun.exchange.paper;

import java.util.List;

/// A part of a paper, from top to bottom.
public sealed interface Block {
    record Heading(String text) implements Block {}

    /// A paragraph of a letter; Chinese ones begin two characters in.
    record Text(String text, boolean indented) implements Block {}

    /// Small print.
    record Note(String text) implements Block {}

    /// What is known by name, two a line; a blank value is a line to write on.
    record Fields(List<Entry> entries) implements Block {
        public Fields {
            entries = List.copyOf(entries);
        }
    }

    record Entry(String label, String value) {}

    /// Lines with a box to tick by hand.
    record Boxes(List<String> lines) implements Block {
        public Boxes {
            lines = List.copyOf(lines);
        }
    }

    /// Codes for a scanner (Code 128), two a line, each with what a person reads under it.
    record BarCodes(List<BarCode> codes) implements Block {
        public BarCodes {
            codes = List.copyOf(codes);
        }
    }

    record BarCode(String code, String printed) {}

    /// @param widths shares of the line
    record Table(List<String> heads, List<Integer> widths, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /// Who signs, each with a line and a day.
    ///
    /// @param day the word for the day of signing
    record Signatures(List<String> who, String day) implements Block {
        public Signatures {
            who = List.copyOf(who);
        }
    }

    /// The end of a letter at the right: office, day, place of the seal.
    record Closing(List<String> lines) implements Block {
        public Closing {
            lines = List.copyOf(lines);
        }
    }

    /// A picture over the width of the text.
    record Picture(byte[] png) implements Block {}

    static Text text(String text) {
        return new Text(text, true);
    }

    static Text plain(String text) {
        return new Text(text, false);
    }
}
