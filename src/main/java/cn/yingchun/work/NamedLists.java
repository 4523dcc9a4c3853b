package cn.yingchun.work;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/// The filters to which people of the office gave names, each person's own.
public final class NamedLists {
    private final Office office;
    private final Clock clock;

    public NamedLists(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// Filters of the user by name, for one table.
    public Map<String, String> of(String table) {
        var named = new TreeMap<String, String>();
        office.history(office.subject()).stream().filter(fact -> fact.actor().equals(office.user())).map(Fact::what).forEach(what -> {
            switch (what) {
                case OfficeFact.ListKept kept when kept.table().equals(table) -> named.put(kept.name(), kept.filter());
                case OfficeFact.ListDropped dropped when dropped.table().equals(table) -> named.remove(dropped.name());
                default -> { }
            }
        });
        return named;
    }

    public void keep(String table, String name, String filter) {
        write(new OfficeFact.ListKept(table, name, filter));
    }

    public void drop(String table, String name) {
        write(new OfficeFact.ListDropped(table, name));
    }

    private void write(OfficeFact what) {
        office.record(Act.of(office.user(), clock.instant(), office.subject(), what));
    }
}
