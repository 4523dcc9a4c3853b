package cn.yingchun.domain.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What somebody is in the work of donation; a person may be more than one thing.
public enum Role {
    HQ, PROVINCE, CITY, COUNTY, BLOOD, LAB, PHYSICIAN, NURSE, TRANSPLANT, COURIER, VOLUNTEER, AUDITOR, STATISTICS, ADMINISTRATOR;

    /// What stands in the facts of offices that were founded before roles had a table.
    private static final String FOUNDER = "administrator";

    /// The roles that a text names. The founder of an office runs it and works in it, at the level of its district; in a
    /// practice office that is the province, so that everything can be practised.
    ///
    /// @param region   six digits of the office's district
    public static Set<Role> of(String text, String region, boolean practice) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : text.strip().split("\\s+")) {
            switch (word) {
                case FOUNDER -> {
                    roles.add(ADMINISTRATOR);
                    roles.add(practice ? PROVINCE : at(region));
                }
                case "coordinator" -> roles.add(at(region));
                case "recovery" -> roles.add(ADMINISTRATOR);
                default -> Arrays.stream(values()).filter(role -> role.name().equals(word)).forEach(roles::add);
            }
        }
        return roles;
    }

    /// As it stands in a fact.
    public static String text(Set<Role> roles) {
        return String.join(" ", roles.stream().sorted().map(Role::name).toList());
    }

    /// The level at which an office of a district stands (GB/T 2260).
    private static Role at(String region) {
        if (region.endsWith("0000")) {
            return PROVINCE;
        }
        return region.endsWith("00") ? CITY : COUNTY;
    }

    /// The key of its name in the word files.
    public String key() {
        return "access.role." + name().toLowerCase(Locale.ROOT);
    }
}
