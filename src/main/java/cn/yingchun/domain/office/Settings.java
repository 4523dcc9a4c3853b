package cn.yingchun.domain.office;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.office.OfficeFact.SettingChosen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an office has set for itself, by key; the newest choice counts.
public record Settings(Map<String, String> chosen) {
    public Settings {
        chosen = Map.copyOf(chosen);
    }

    /// @param facts about the office, in clock order
    public static Settings of(List<Fact> facts) {
        var chosen = new HashMap<String, String>();
        for (var fact : facts) {
            if (fact.what() instanceof SettingChosen(var key, var value)) {
                chosen.put(key, value);
            }
        }
        return new Settings(chosen);
    }

    /// Empty if nobody has set it.
    public Optional<String> of(String key) {
        return Optional.ofNullable(chosen.get(key));
    }
}
