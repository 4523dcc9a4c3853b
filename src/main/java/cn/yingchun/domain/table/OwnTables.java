package cn.yingchun.domain.table;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// What a province sets otherwise: tables of the same names and columns in a folder of this computer, with nothing but the rows that
/// differ. What they say in place of the program's own row holds; the rest stays as it is shipped.
///
/// Only practice may be changed: rows whose `edit` says yes, or, in a table without that column, whose source is `EK` alone. To
/// holidays, policies, awards and words rows may be added. A row that cannot be read or may not be changed is left out, with
/// a sentence in [#refused]: the program of the nurse must open. Rights stay as shipped, or whoever can write to the folder could
/// widen their own.
public final class OwnTables {
    /// System property with the folder, set by the program at its start.
    public static final String FOLDER = "yingchun.tables";
    /// Tables that may be changed, and how many of their first columns name a row.
    private static final Map<String, Integer> NAMED_BY = Map.ofEntries(Map.entry("alarms", 2), Map.entry("attempts", 1), Map.entry("awards", 4),
            Map.entry("checklist", 1), Map.entry("dayparts", 1), Map.entry("deferrals", 1), Map.entry("event-duties", 1),
            Map.entry("holidays-cn", 2), Map.entry("letter-policies", 2), Map.entry("letter-words", 2), Map.entry("signers", 1), Map.entry("unsaid", 2));
    private static final List<String> MAY_GROW = List.of("awards", "holidays-cn", "letter-policies", "letter-words", "unsaid");
    private static final List<Trouble> REFUSED = new CopyOnWriteArrayList<>();

    private OwnTables() {}

    /// Where a province's tables lie; empty where nobody said.
    public static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(FOLDER)).filter(folder -> !folder.isBlank()).map(Path::of);
    }

    /// What was left out since the program began, and why.
    public static List<Trouble> refused() {
        return List.copyOf(REFUSED);
    }

    /// The tables that lie in the folder.
    public static List<String> present() {
        return folder().map(folder -> NAMED_BY.keySet().stream().map(name -> name + ".psv").filter(name -> Files.isRegularFile(folder.resolve(name)))
                .sorted().toList()).orElse(List.of());
    }

    /// As at the start of the program.
    static void forget() {
        REFUSED.clear();
    }

    static void refuse(Trouble why) {
        if (REFUSED.stream().noneMatch(known -> Objects.equals(known.getMessage(), why.getMessage()))) {
            REFUSED.add(why);
        }
    }

    /// The rows that hold.
    static PipeTable over(PipeTable shipped) {
        var name = shipped.name().replaceFirst(".*/", "").replaceFirst("\\.psv$", "");
        var by = NAMED_BY.get(name);
        var file = folder().map(folder -> folder.resolve(name + ".psv")).filter(Files::isRegularFile);
        if (by == null || file.isEmpty()) {
            return shipped;
        }
        try {
            var own = PipeTable.of(file.get().getFileName().toString(), Files.readAllLines(file.get(), StandardCharsets.UTF_8));
            if (!own.columns().equals(shipped.columns())) {
                refuse(new Trouble("tables.own.columns", own.name(), String.join("|", shipped.columns())));
                return shipped;
            }
            return shipped.with(merged(shipped, own, by, MAY_GROW.contains(name)));
        } catch (IOException | IllegalStateException bad) {
            refuse(new Trouble(bad, "tables.own.unread", name + ".psv", String.valueOf(bad.getMessage())));
            return shipped;
        }
    }

    private static List<Row> merged(PipeTable shipped, PipeTable own, int by, boolean grows) {
        var rows = new LinkedHashMap<List<String>, Row>();
        shipped.rows().forEach(row -> rows.put(key(row, shipped.columns(), by), row));
        var added = new ArrayList<Row>();
        for (var row : own.rows()) {
            var key = key(row, shipped.columns(), by);
            var before = rows.get(key);
            if (before == null && grows) {
                added.add(row.added());
            } else if (before != null && practice(before)) {
                rows.put(key, row.insteadOf(before));
            } else if (before == null || !before.saysTheSameAs(row)) {
                refuse(new Trouble(before == null ? "tables.own.unknown" : "tables.own.fixed", row.place(), String.join(" ", key)));
            }
        }
        var all = new ArrayList<>(rows.values());
        all.addAll(added);
        return all;
    }

    private static List<String> key(Row row, List<String> columns, int by) {
        return columns.subList(0, Math.min(by, columns.size())).stream().map(row::text).toList();
    }

    /// Whether a row is practice, not law or a published source.
    private static boolean practice(Row row) {
        return row.knows("edit") ? row.yes("edit") : row.knows("source") && row.text("source").equals("EK");
    }
}
