package cn.yingchun.store.access;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an office says about itself, from the facts about it.
public record Charter(List<Fact> facts) {
    /// @throws Trouble `store.office.unfounded`
    public OfficeFact.Founded founded() {
        return facts.stream().map(Fact::what).filter(OfficeFact.Founded.class::isInstance)
                .map(OfficeFact.Founded.class::cast).findFirst().orElseThrow(() -> new Trouble("store.office.unfounded"));
    }

    public boolean isFounded() {
        return facts.stream().map(Fact::what).anyMatch(OfficeFact.Founded.class::isInstance);
    }

    /// The name it goes by now, blank before it has one.
    public String name() {
        return facts.reversed().stream().map(Fact::what).flatMap(what -> switch (what) {
            case OfficeFact.Renamed(var name) -> Optional.of(name).stream();
            case OfficeFact.Founded founded -> Optional.of(founded.name()).stream();
            default -> Optional.<String>empty().stream();
        }).findFirst().orElse("");
    }

    /// What a user may do here. While the office is being made there are no facts, and everything is allowed.
    public Rights rights(String user) {
        if (facts.isEmpty()) {
            return Rights.FOUNDING;
        }
        var founded = founded();
        return Rights.of(Role.of(roles().getOrDefault(user, ""), founded.region(), founded.practice()));
    }

    /// The roles given to each user last, in the order in which they came.
    public Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        for (var fact : facts) {
            if (fact.what() instanceof OfficeFact.UserAdded(var user, var role)) {
                roles.put(user, role);
            }
        }
        return roles;
    }
}
