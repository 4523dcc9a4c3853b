package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.pair.Pairing;
import cn.yingchun.match.pair.Telling;
import cn.yingchun.match.repeat.KeptSearches.Compared;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.ui.patients.match.MatchModel.NewCase;
import cn.yingchun.match.rule.MatchRules;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the match list stands on.
///
/// @param search  compares all donors; asked away from the window, and told when it is no longer wanted
/// @param compare the patient against a few donors, locus by locus
/// @param explain the working-out of one donor in sentences
/// @param open    opens a case, or throws the Trouble that says why not
/// @param tables  names of the haplotype sets that can be chosen
/// @param registries that the donors at hand are of; asked away from the window
/// @param again   asks the search that was kept of a patient again, and says what changed
/// @param record  keeps a search of a patient, with which later ones are compared
/// @param rules   the rules by which the office searches
/// @param keep    makes other rules the office's own
public record MatchDesk(
        BiFunction<MatchQuestion, Progress, MatchAnswer> search,
        BiFunction<MatchQuestion, List<String>, List<Pairing>> compare,
        BiFunction<MatchQuestion, String, List<Telling.Line>> explain,
        Function<NewCase, CaseId> open,
        Supplier<LocalDate> today,
        Supplier<List<String>> tables,
        Supplier<List<String>> registries,
        BiFunction<PatientId, Progress, Compared> again,
        BiConsumer<PatientId, SearchRecord> record,
        Supplier<MatchRules> rules,
        Consumer<MatchRules> keep) {}
