package cn.yingchun.domain.access;

import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.contact.ReachFact;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.table.PipeTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What somebody may see, write and run, by the table of rights; of several roles the more generous counts.
public final class Rights {
    private static final List<Right> TABLE = PipeTable.read("casework/rights.psv").rows().stream().map(Right::of).toList();

    /// Of whoever makes an office: nobody has a role there yet.
    public static final Rights FOUNDING = of(EnumSet.allOf(Role.class));

    private final Set<Role> roles;
    private final List<Right> rows;

    private Rights(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
        this.rows = TABLE.stream().filter(row -> roles.contains(row.role())).toList();
    }

    public static Rights of(Set<Role> roles) {
        return new Rights(roles);
    }

    public static List<Right> table() {
        return TABLE;
    }

    public Set<Role> roles() {
        return roles;
    }

    public Level sees(Field field) {
        return rows.stream().map(row -> row.sees().getOrDefault(field, Level.NO)).reduce(Level.NO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /// Adds users, resets passwords, restores backups, erases people.
    public boolean runsOffice() {
        return rows.stream().anyMatch(row -> row.runs().contains("users"));
    }

    /// Decides between two values of a medical field: typing, clearance, dose, outcome.
    public boolean decidesMedical() {
        return rows.stream().anyMatch(row -> row.runs().contains("decide"));
    }

    /// Sees what others did.
    public boolean readsAudit() {
        return rows.stream().anyMatch(row -> row.runs().contains("audit"));
    }

    /// @throws Trouble `access.write` if one deed of it is not this person's to write
    public void check(Act act) {
        if (!act.deeds().stream().map(Deed::what).allMatch(this::mayWrite)) {
            throw new Trouble("access.write");
        }
    }

    /// @throws Trouble `access.write` if registry files are not this person's to take over
    public void checkRegistry() {
        if (!writes("donor")) {
            throw new Trouble("access.write");
        }
    }

    public boolean mayWrite(What what) {
        return switch (what) {
            case OfficeFact.UserAdded _, OfficeFact.UserLeft _, OfficeFact.PasswordReset _ -> runsOffice();
            // Taking a case on or ending it reserves or frees its donor and ends the search.
            case DonorFact.StatusSet _ -> writes("donor") || writes("course");
            case PatientFact.SearchEnded _ -> writes("patient") || writes("course");
            case KeepFact _ -> runsOffice();
            case ReachFact _ -> writes("talk") || writes("donor");
            case DonorFact _ -> writes("donor");
            case PatientFact _ -> writes("patient");
            case CaseFact fact -> writes(family(fact));
            default -> true;
        };
    }

    private boolean writes(String family) {
        return rows.stream().anyMatch(row -> row.writes().contains("*") || row.writes().contains(family));
    }

    /// `bedside` for the records inside `BedsideFact`.
    private static String family(CaseFact fact) {
        var around = fact.getClass().getEnclosingClass();
        var name = around == null ? fact.getClass().getSimpleName() : around.getSimpleName();
        return name.replace("Fact", "").toLowerCase(Locale.ROOT);
    }
}
