package cn.yingchun.cli.match;

import cn.yingchun.exchange.reference.ReferenceShelf;
import cn.yingchun.match.Reference;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import java.time.Clock;

/// What an office reads typings with: the newest release and the codes on its shelf, and the frequencies asked for.
///
/// A blank name takes for each person the table of registry and ethnicity.
public final class OfficeReference {
    private OfficeReference() {}

    public static Reference of(Office office, String frequencies) {
        var shelf = new ReferenceShelf(office.dir());
        var reference = frequencies.isEmpty() ? Reference.builtIn().with(shelf.tables().tables())
                : shelf.tables().table(frequencies).map(Reference::of).orElseGet(() -> Reference.of(frequencies));
        return reference.knowing(shelf.catalogue(reference.catalogue()), shelf.codes())
                .reading(new OfficeRules(office, Clock.systemUTC()).now().reading());
    }
}
