package cn.yingchun.ui.donors.recruit;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.exchange.grid.Grid;
import cn.yingchun.exchange.recruit.Recruit;
import cn.yingchun.exchange.recruit.RecruitColumns;
import cn.yingchun.exchange.recruit.RecruitField;
import cn.yingchun.exchange.recruit.RecruitReading;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.habit.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Taking in the sheet of a blood drive: choose it, say which column is which where the program cannot tell, look, take.
public final class RecruitModel {
    private static final String REMEMBERED = "recruit.columns";

    /// How sheet and office are reached; all of it away from the window.
    ///
    /// @param take writes people, returns how many were new
    public record Ways(Function<Path, Grid> open, Preview preview, Take take) {}

    /// Reads and compares without writing.
    public interface Preview {
        RecruitReading of(Grid grid, RecruitColumns columns, String source, Progress progress);
    }

    /// Writes people.
    public interface Take {
        int these(List<Recruit> recruits, String source, Progress progress);
    }

    /// Where one is. Nothing is written before [Done].
    public sealed interface Step {}

    public record Choosing() implements Step {}

    /// A file is being read, or people are being written.
    public record Busy() implements Step {}

    /// @param reading empty while a required column has no place
    public record Looking(Grid grid, RecruitColumns columns, Optional<RecruitReading> reading, String source) implements Step {
        /// Who would be taken.
        public List<Recruit> chosen(boolean withTwins) {
            return reading.map(found -> Stream.concat(found.recruits().stream(),
                    found.twins().stream().map(RecruitReading.Twin::recruit).filter(_ -> withTwins)).toList()).orElse(List.of());
        }
    }

    public record Done(int added) implements Step {}

    private final Work work;
    private final Ways ways;
    private final Memory memory;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Choosing());

    /// @param memory keeps which column was which, by headings alone
    public RecruitModel(Work work, Ways ways, Memory memory) {
        this.work = work;
        this.ways = ways;
        this.memory = memory;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public void restart() {
        step.set(new Choosing());
    }

    public void read(Path file) {
        var remembered = memory.get(REMEMBERED).orElse("");
        step.set(new Busy());
        work.run("donors.recruit.reading", progress -> {
            var grid = ways.open().apply(file);
            return looked(grid, RecruitColumns.of(grid.headings(), remembered), file.getFileName().toString(), progress);
        }, step::set, this::failed);
    }

    /// Says which column holds a field; -1 for none.
    public void place(RecruitField field, int column) {
        if (step.get() instanceof Looking(var grid, var columns, var _, var source) && columns.place(field) != column) {
            var changed = columns.with(field, column);
            memory.put(REMEMBERED, changed.written(grid.headings()));
            work.latest("donors.recruit", progress -> looked(grid, changed, source, progress), step::set);
        }
    }

    public void take(boolean withTwins) {
        if (step.get() instanceof Looking looking && !looking.chosen(withTwins).isEmpty()) {
            step.set(new Busy());
            work.run("donors.recruit.taking", progress -> new Done(ways.take().these(looking.chosen(withTwins), looking.source(), progress)),
                    step::set, this::failed);
        }
    }

    private Looking looked(Grid grid, RecruitColumns columns, String source, Progress progress) {
        var reading = columns.missing().isEmpty() ? Optional.of(ways.preview().of(grid, columns, source, progress)) : Optional.<RecruitReading>empty();
        return new Looking(grid, columns, reading, source);
    }

    private void failed(Throwable problem) {
        restart();
        work.tell(problem);
    }
}
