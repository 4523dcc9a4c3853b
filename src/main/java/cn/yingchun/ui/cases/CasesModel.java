package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.Page;
import cn.yingchun.sync.RowStand;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The list of cases: what is looked for and what was found, the nearest collection day first.
public final class CasesModel {
    private static final Duration PAUSE = Duration.ofMillis(150);
    /// More than anybody reads; the line above the list counts them all.
    private static final int MOST = 1_000;
    private static final Set<Stage> RUNNING = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.CLOSED && stage != Stage.ARCHIVED).collect(Collectors.toUnmodifiableSet());

    private final CaseDesk desk;
    private final Work work;
    private final ReadOnlyObjectWrapper<Page<CaseRow>> found = new ReadOnlyObjectWrapper<>(new Page<>(java.util.List.of(), 0, 0));
    private Map<UUID, RowStand> stands = Map.of();
    private String text = "";
    private boolean ended;

    public CasesModel(CaseDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
    }

    public ReadOnlyObjectProperty<Page<CaseRow>> found() {
        return found.getReadOnlyProperty();
    }

    /// @param newText part of a number, a code, a name or its sound
    public void look(String newText) {
        text = newText;
        refresh();
    }

    /// Whether cases that have ended are listed too.
    public void withEnded(boolean all) {
        ended = all;
        refresh();
    }

    public void refresh() {
        var filter = CaseFilter.text(text).in(ended ? Set.of() : RUNNING);
        work.latest("cases.list", PAUSE, _ -> {
            var page = desk.office().cases().page(filter, 0, MOST);
            return new Found(page, RowStand.of(desk.office(), page.rows().stream().flatMap(CasesModel::restsOn).distinct().toList()));
        }, now -> {
            stands = now.stands();
            found.set(now.page());
        });
    }

    private record Found(Page<CaseRow> page, Map<UUID, RowStand> stands) {}

    /// A case, its donor and its patient.
    private static Stream<UUID> restsOn(CaseRow row) {
        return Stream.of(row.id().value(), row.donor().value(), row.patient().value());
    }

    /// What is to be decided about a case or what it rests on, or has not been sent.
    RowStand stand(CaseRow row) {
        return restsOn(row).map(id -> stands.getOrDefault(id, RowStand.NOTHING)).reduce(RowStand.NOTHING, RowStand::and);
    }
}
