package cn.yingchun.ui.guide;

import java.util.ArrayList;
import java.util.List;

/// One task of the user guide: a title, and what to do from top to bottom.
///
/// @param id as in `guide/pages.txt`, such as `find-a-donor`
public record GuidePage(String id, String title, List<Part> parts) {
    public GuidePage {
        parts = List.copyOf(parts);
    }

    /// A part of a page.
    public sealed interface Part {}

    public record Heading(String text) implements Part {}

    public record Text(String text) implements Part {}

    /// @param number from 1 in each row of steps
    public record Step(int number, String text) implements Part {}

    public record Bullet(String text) implements Part {}

    /// What is worth remembering.
    public record Tip(String text) implements Part {}

    /// A picture that the program made of itself.
    public record Picture(String name) implements Part {}

    /// Reads a page as it is written in `guide/<language>/<id>.txt`: `# title`, `## heading`, `1. step`, `- bullet`, `> tip`,
    /// `![picture]`, anything else is text.
    static GuidePage read(String id, List<String> lines) {
        var title = id;
        var parts = new ArrayList<Part>();
        for (var line : lines) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (!line.isBlank()) {
                parts.add(part(line));
            }
        }
        return new GuidePage(id, title, parts);
    }

    private static Part part(String line) {
        if (line.startsWith("## ")) {
            return new Heading(line.substring(3));
        }
        if (line.startsWith("- ")) {
            return new Bullet(line.substring(2));
        }
        if (line.startsWith("> ")) {
            return new Tip(line.substring(2));
        }
        if (line.startsWith("![")) {
            return new Picture(line.substring(2, line.length() - 1));
        }
        var dot = line.indexOf(". ");
        return dot > 0 && line.substring(0, dot).matches("\\d{1,2}")
                ? new Step(Integer.parseInt(line.substring(0, dot)), line.substring(dot + 2)) : new Text(line);
    }

    /// The words of a whole page, for looking something up.
    boolean holds(String wanted) {
        return title.contains(wanted) || parts.stream().anyMatch(part -> part.toString().toLowerCase(java.util.Locale.ROOT)
                .contains(wanted.toLowerCase(java.util.Locale.ROOT)));
    }
}
