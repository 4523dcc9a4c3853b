package cn.yingchun.cli.match;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.match.rank.DonorFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which donors only.
final class Only {
    @Option(names = "--available", description = "only donors who can be asked now")
    private boolean available;

    @Option(names = "--sex", description = "only M or F")
    private @Nullable Sex sex;

    @Option(names = "--ages", paramLabel = "FROM-TO", description = "only donors of these full years, such as 18-40")
    private String ages = "";

    @Option(names = "--abo", split = ",", paramLabel = "GROUP", description = "only these blood groups, A+ or A for both; unknown ones stay")
    private List<String> abo = List.of();

    @Option(names = "--cmv", description = "only P or N; unknown ones stay")
    private @Nullable Cmv cmv;

    @Option(names = "--weight", paramLabel = "KG", description = "only donors of so many kilograms at least")
    private int weight;

    @Option(names = "--in", split = ",", paramLabel = "REGISTRY", description = "only donors of these registries")
    private List<String> registries = List.of();

    /// @throws Trouble `cli.search.ages` if the ages are no two numbers
    DonorFilter filter() {
        if (!ages.isEmpty() && !ages.matches("\\d{1,2}-\\d{1,2}")) {
            throw new Trouble("cli.search.ages", ages);
        }
        var both = ages.isEmpty() ? new String[] {"0", "0"} : ages.split("-", 2);
        return new DonorFilter(Integer.parseInt(both[0]), Integer.parseInt(both[1]), Optional.ofNullable(sex), Set.copyOf(abo),
                Optional.ofNullable(cmv), weight, available);
    }

    Set<String> registries() {
        return Set.copyOf(registries);
    }
}
