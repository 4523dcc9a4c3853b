package cn.yingchun.match.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The whole index as columns in a file, so that a start of the program need not read every donor again.
///
/// Typings are written as the registry calls them and read again with the names known at that time; so neither a new
/// release of names nor a new code table can give an old answer.
public final class IndexColumns {
    /// Raised whenever the layout changes; files of another form are not read.
    private static final int FORM = 4;

    private IndexColumns() {}

    public static void write(LocusBooks books, List<Part> parts, OutputStream to) throws IOException {
        var out = new ColumnsOut(to);
        out.number(FORM);
        books.write(out);
        out.number(parts.size());
        for (var part : parts) {
            part.segment().write(out);
            out.longs(part.gone());
            out.number(part.missing());
        }
        out.flush();
    }

    /// @param books empty ones, filled here
    /// @return nothing if the file is of another form, or a typing reads otherwise than when it was written
    public static Optional<List<Part>> read(LocusBooks books, InputStream from) throws IOException {
        var in = new ColumnsIn(from);
        if (in.number() != FORM || !books.read(in)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part>();
        for (int left = in.number(); left > 0; left--) {
            parts.add(new Part(Segment.read(in), in.longs(), in.number()));
        }
        return Optional.of(parts);
    }
}
