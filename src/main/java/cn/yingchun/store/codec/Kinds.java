package cn.yingchun.store.codec;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.sync.SyncFact;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The kinds of fact this program reads, by the name that stands in the journal: `case.Opened`, `donor.Named` …
///
/// Names are for ever. They come from the sealed families in `domain`; a record that is renamed there needs its old name
/// here.
public final class Kinds {
    public static final Kinds ALL = of(Map.of(
            "case", CaseFact.class, "donor", DonorFact.class, "patient", PatientFact.class, "office", OfficeFact.class,
            SyncFact.FAMILY, SyncFact.class, "access", AccessFact.class, "reach", ReachFact.class, "keep", KeepFact.class));

    private final Map<String, Class<? extends What>> byName;
    private final Map<Class<? extends What>, String> byClass;

    private Kinds(Map<String, Class<? extends What>> byName) {
        this.byName = byName;
        this.byClass = new HashMap<>();
        byName.forEach((name, kind) -> byClass.put(kind, name));
    }

    /// @param families a sealed interface by the first part of its kinds' names
    public static Kinds of(Map<String, Class<? extends What>> families) {
        var byName = new HashMap<String, Class<? extends What>>();
        families.forEach((family, root) -> records(root).forEach(kind -> {
            if (byName.put(family + "." + kind.getSimpleName(), kind) != null) {
                throw new IllegalStateException("two facts are called " + family + "." + kind.getSimpleName());
            }
        }));
        return new Kinds(byName);
    }

    String name(What what) {
        if (what instanceof Unread unread) {
            return unread.kind();
        }
        var name = byClass.get(what.getClass());
        if (name == null) {
            throw new IllegalArgumentException("no kind of fact: " + what.getClass());
        }
        return name;
    }

    /// What facts of a kind are called in the journal.
    public String name(Class<? extends What> kind) {
        return Objects.requireNonNull(byClass.get(kind), kind.getName());
    }

    String body(What what) {
        var body = what instanceof Unread unread ? unread.body() : Json.write(what);
        if (body.indexOf('\n') >= 0 || body.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("a fact is one line");
        }
        return body;
    }

    /// What the text says, or [Unread] where this program does not know the kind or cannot read what a newer one put in.
    What read(String kind, String body) {
        var known = byName.get(kind);
        if (known == null) {
            return new Unread(kind, body);
        }
        try {
            return Json.read(body, known);
        } catch (IllegalArgumentException newer) {
            return new Unread(kind, body);
        }
    }

    /// Names of this kind, or of all kinds of a family.
    public java.util.List<String> names(Class<? extends What> family) {
        return records(family).map(byClass::get).toList();
    }

    private static Stream<Class<? extends What>> records(Class<? extends What> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(kind -> records(kind.asSubclass(What.class)))
                : Stream.of(family);
    }
}
