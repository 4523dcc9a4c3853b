package cn.yingchun.app.keep;

import cn.yingchun.ui.start.Doors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The offices that were opened on this computer, newest first: folder, name and user, one a line. Only a convenience; a
/// list that cannot be read is an empty one.
public final class KnownOffices {
    private static final int MOST = 8;

    private final Path file;

    public KnownOffices(Path file) {
        this.file = file;
    }

    public List<Doors.Known> list() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == 3 && Files.isDirectory(Path.of(cells[0])))
                    .map(cells -> new Doors.Known(cells[1], Path.of(cells[0]), cells[2])).toList();
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return List.of();
        }
    }

    public void opened(Doors.Known office) {
        var all = new ArrayList<>(list());
        all.removeIf(known -> known.dir().equals(office.dir()));
        all.addFirst(office);
        var lines = all.stream().limit(MOST).map(known -> known.dir() + "\t" + known.name() + "\t" + known.user()).toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return; // the office is open; only the list is not longer
        }
    }
}
