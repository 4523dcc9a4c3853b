package cn.yingchun.ui;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.haplotype.Haplotype;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.Part;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.pair.Pairing;
import cn.yingchun.match.pair.Pairs;
import cn.yingchun.match.pair.Telling;
import cn.yingchun.match.pair.Typed;
import cn.yingchun.match.repeat.Asked;
import cn.yingchun.match.repeat.KeptSearches.Compared;
import cn.yingchun.match.repeat.RepeatSearch;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.Past;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.patients.PatientRow;
import cn.yingchun.ui.patients.PatientsDesk;
import cn.yingchun.ui.patients.match.MatchAnswer;
import cn.yingchun.ui.patients.match.MatchDesk;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.patients.match.MatchQuestion;
import cn.yingchun.ui.patients.shelf.ShelfDesk;
import cn.yingchun.ui.patients.shelf.ShelfItem;
import cn.yingchun.ui.patients.shelf.ShelfKind;
import cn.yingchun.ui.patients.shelf.ShelfModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Invented patients; their match lists come from the real engine over [SampleDonors].
public final class SamplePatients {
    public static final PatientId ID = new PatientId(new UUID(5, 1));
    private static final String GL = "A*02:07+A*11:01^B*40:01+B*46:01^C*01:02+C*07:02^DRB1*09:01+DRB1*15:01^DQB1*03:03+DQB1*06:01";
    private static final List<Locus> LOCI = List.of(Locus.A, Locus.C, Locus.B, Locus.DRB1, Locus.DQB1);
    private static final HaplotypeTable TABLE = new HaplotypeTable("样例模型 · 8 种单体型", true, LOCI, haplotypes());
    private static final ShortList NAMES = new ShortList(TABLE.alleles());
    /// What was kept to be compared with.
    public static final List<SearchRecord> KEPT = new ArrayList<>();
    public static final TypingReader READER = new TypingReader(NAMES);
    private static final DonorSearch SEARCH = search();
    public static final Details DETAILS = new Details(68, GL, new Blood("A+", Cmv.N), new Descent("CMDP", "HA"));

    private SamplePatients() {}

    private static List<Haplotype> haplotypes() {
        var all = new ArrayList<Haplotype>();
        for (int i = 0; i < SampleDonors.HAPLOTYPES.size(); i++) {
            var names = SampleDonors.HAPLOTYPES.get(i);
            all.add(new Haplotype(IntStream.range(0, 5).mapToObj(at -> Allele.of(LOCI.get(at), names.get(at)).orElseThrow()).toList(),
                    0.08 / (i + 1)));
        }
        return all;
    }

    private static DonorSearch search() {
        var builder = DonorIndex.builder(READER, NAMES);
        SampleDonors.rows().forEach(row -> builder.add(row.registry()));
        return new DonorSearch(builder.build());
    }

    public static Patient patient() {
        return new Patient(ID, "P-2026-0417", "演示·华西医院", Sex.M, "40-49", 68, GL, true);
    }

    public static List<PatientRow> find(String text) {
        return IntStream.range(0, 12).mapToObj(i -> new PatientRow(
                        i == 0 ? patient() : new Patient(new PatientId(new UUID(5, 1 + i)), "P-2026-0" + (417 + i * 3),
                                i % 2 == 0 ? "演示·华西医院" : "演示·协和医院", i % 3 == 0 ? Sex.M : Sex.F, (10 + i % 5 * 10) + "-" + (19 + i % 5 * 10),
                                45 + i, GL, i % 4 != 3), i % 3))
                .filter(row -> row.patient().code().contains(text) || row.patient().centre().contains(text)).toList();
    }

    public static List<Part> read(String gl) {
        return READER.gl(gl).parts();
    }

    public static MatchAnswer search(MatchQuestion asked, Progress progress) {
        var wanted = new Asked(DETAILS, asked.rules(), asked.minimum(), asked.exactly(), asked.product(), asked.registries(), asked.filter(), 200);
        var reference = new Reference(NAMES, TABLE, HaplotypeSets.only(TABLE), READER);
        var question = wanted.question(reference, reference.sets(), SampleDonors.TODAY);
        var answer = SEARCH.search(question, progress::cancelled);
        return new MatchAnswer(patient(), DETAILS, answer, question.ranking(), true, 0, record(wanted, answer));
    }

    private static SearchRecord record(Asked asked, Answer answer) {
        return SearchRecord.of(asked, Instant.EPOCH, new Past.Moment(0, 0, ""), answer);
    }

    /// As if half of the donors had come since.
    public static Compared again(PatientId id, Progress progress) {
        var now = search(MatchQuestion.of(id), progress).record();
        var before = new SearchRecord(now.asked(), now.made(), now.moment(), now.catalogue(), now.table(), now.lines().subList(0, now.lines().size() / 2));
        return new Compared(before, now, new RepeatSearch(before, now, _ -> Map.of(), _ -> Optional.empty()).changes());
    }

    public static List<Pairing> compare(MatchQuestion asked, List<String> donors) {
        var pairs = new Pairs(new Reference(NAMES, TABLE, HaplotypeSets.only(TABLE), READER), asked.rules().grading());
        return donors.stream().map(code -> pairs.of(Typed.of(READER.gl(GL)), donor(code))).toList();
    }

    private static RegistryDonor donor(String code) {
        return SampleDonors.rows().stream().map(DonorRow::registry).filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    public static List<Telling.Line> explain(MatchQuestion asked, String donor) {
        var question = Question.of(READER.gl(GL).typing(), Optional.of(TABLE), SampleDonors.TODAY);
        return Telling.of(SEARCH.explain(question, donor, () -> false).orElseThrow(), compare(asked, List.of(donor)).getFirst());
    }
    /// A release, an older one that stays, and two tables.
    public static ShelfModel shelf(Work work) {
        return new ShelfModel(work, new ShelfDesk(() -> List.of(
                new ShelfItem(ShelfKind.NOMENCLATURE, "Invented 1.8.0", 0, "", Optional.of(SampleDonors.TODAY.minusYears(1)), false),
                new ShelfItem(ShelfKind.NOMENCLATURE, "Invented 1.9.0", 0, "", Optional.of(SampleDonors.TODAY), true),
                new ShelfItem(ShelfKind.FREQUENCIES, "Henan", 4_000, "CMDP · HA", Optional.of(SampleDonors.TODAY), true),
                new ShelfItem(ShelfKind.FREQUENCIES, TABLE.label(), TABLE.haplotypes().size(), "", Optional.empty(), true)),
                (_, _) -> List.of(Remark.of("shelf.codes.taken", 3))));
    }

    public static PatientsDesk patients() {
        return new PatientsDesk(SamplePatients::find, _ -> ID, SamplePatients::read, _ -> DETAILS, (_, _) -> DETAILS, _ -> TABLE.label(), Reason.load(), (_, _) -> {}, _ -> {});
    }

    public static MatchDesk desk(Function<MatchModel.NewCase, CaseId> open) {
        return desk(open, () -> MatchRules.USUAL, _ -> {});
    }

    public static MatchDesk desk(Function<MatchModel.NewCase, CaseId> open, Supplier<MatchRules> rules, Consumer<MatchRules> keep) {
        return new MatchDesk(SamplePatients::search, SamplePatients::compare, SamplePatients::explain, open, () -> SampleDonors.TODAY,
                () -> List.of(""), List::of, SamplePatients::again, (_, record) -> KEPT.add(record), rules, keep);
    }
}
