package cn.yingchun.app;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.Question;
import cn.yingchun.match.pair.Pairing;
import cn.yingchun.match.pair.Pairs;
import cn.yingchun.match.pair.Telling;
import cn.yingchun.match.pair.Typed;
import cn.yingchun.match.repeat.Asked;
import cn.yingchun.match.repeat.KeptSearches;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.patients.NewPatient;
import cn.yingchun.ui.patients.PatientRow;
import cn.yingchun.ui.patients.PatientsDesk;
import cn.yingchun.ui.patients.PatientsModel;
import cn.yingchun.ui.patients.PatientsView;
import cn.yingchun.ui.patients.match.MatchAnswer;
import cn.yingchun.ui.patients.match.MatchDesk;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.patients.match.MatchQuestion;
import cn.yingchun.work.NewCase;
import java.util.List;
import java.util.Optional;

/// Puts the patients' screen and the match list on store, search and casework.
final class PatientsPlace {
    private static final int MOST = 500;
    private static final int MOST_LISTED = 1_000;

    private final OpenOffice open;

    PatientsPlace(OpenOffice open) {
        this.open = open;
    }

    Screen screen(Tools tools) {
        var patients = new PatientsModel(tools.work(), new PatientsDesk(this::rows, this::enter,
                text -> open.registry().reference().reader().gl(text).parts(), open.patients()::details, open.patients()::change, this::table,
                open.rules().outcomes().reasons().stream().filter(reason -> reason.side() == Reason.Side.PATIENT && reason.status() == Availability.AV).toList(),
                (id, reason) -> open.patients().endSearch(id, reason.code()), open.patients()::resumeSearch));
        var rules = new OfficeRules(open.office(), open.clock());
        var match = new MatchModel(tools.work(), new MatchDesk(this::search, this::compare, this::explain, this::openCase, open::today,
                () -> open.registry().tables(), open.registry()::registries, this::again, kept()::keep, rules::now, rules::keep));
        return new PatientsView(patients, match, open.shelf(tools.work()), tools);
    }

    private List<PatientRow> rows(String text) {
        return open.office().patients().page(text, false, 0, MOST).rows().stream()
                .map(patient -> new PatientRow(patient, open.office().cases().page(CaseFilter.of(patient.id()), 0, 1).total()))
                .toList();
    }

    private PatientId enter(NewPatient patient) {
        var told = patient.details();
        return open.patients().enter(new PatientFact.Entered(patient.code(), patient.centre(), patient.sex(), patient.ageBand(),
                told.weightKg(), told.typing(), Optional.of(told.blood().abo()).filter(abo -> !abo.isBlank()),
                Optional.of(told.blood().cmv()).filter(cmv -> cmv != Cmv.UNKNOWN)), told.descent());
    }

    private String table(Descent descent) {
        return open.registry().reference().sets().of(descent.pool()).map(HaplotypeTable::label).orElse("");
    }

    private MatchAnswer search(MatchQuestion asked, Progress progress) {
        open.registry().read(asked.rules().reading());
        var patient = patient(asked);
        var details = Details.of(patient, open.office().history(Subject.of(patient.id())));
        var wanted = asked(asked, details);
        var question = question(wanted);
        var answer = open.registry().search(question, progress);
        var below = answer.found() > 0 || asked.minimum() == 0 ? 0
                : open.registry().search(question.counting(List.copyOf(question.loci()), asked.minimum() - 1).listing(1), progress).found();
        var modelled = answer.remarks().stream().anyMatch(remark -> remark.key().equals("match.remark.modelled"));
        var record = kept().record(wanted, answer);
        keepFirst(patient, record);
        return new MatchAnswer(patient, details, answer, question.ranking(), modelled, below, record,
                RecordStand.of(open.office(), Subject.of(patient.id())));
    }

    private Patient patient(MatchQuestion asked) {
        return open.office().patients().one(asked.patient())
                .orElseThrow(() -> new Trouble("cli.search.patient", asked.patient().toString()));
    }

    /// A disk that is full says so at the next act; a list is shown all the same.
    private void keepFirst(Patient patient, SearchRecord record) {
        try {
            if (patient.searching()) {
                kept().keepFirst(patient.id(), record);
            }
        } catch (Trouble full) {
            return; // nothing was promised yet
        }
    }

    private KeptSearches kept() {
        return new KeptSearches(open.office(), open.clock());
    }

    private KeptSearches.Compared again(PatientId patient, Progress progress) {
        return kept().again(patient, wanted -> open.registry().search(question(wanted), progress));
    }

    private static Asked asked(MatchQuestion asked, Details patient) {
        return new Asked(patient, asked.rules(), asked.minimum(), asked.exactly(), asked.product(), asked.registries(), asked.filter(), MOST_LISTED);
    }

    private Question question(Asked wanted) {
        return wanted.question(open.registry().reference(), open.registry().tables(wanted.rules().table()), open.today());
    }

    private List<Pairing> compare(MatchQuestion asked, List<String> donors) {
        var reference = open.registry().reference();
        var patient = Typed.of(reference.reader().gl(patient(asked).typing()));
        var pairs = new Pairs(reference, asked.rules().grading());
        return donors.stream().map(code -> pairs.of(patient, donor(code).registry())).toList();
    }

    private List<Telling.Line> explain(MatchQuestion asked, String donor) {
        var report = open.registry().ready(Progress.NONE).explain(question(asked(asked, open.patients().details(asked.patient()))), donor, () -> false)
                .orElseThrow(() -> new Trouble("app.donor.gone", donor));
        return Telling.of(report, compare(asked, List.of(donor)).getFirst());
    }

    private DonorRow donor(String code) {
        return open.office().donors().byCode(code).stream().findFirst().orElseThrow(() -> new Trouble("app.donor.gone", code));
    }

    private CaseId openCase(MatchModel.NewCase wanted) {
        var donor = donor(wanted.donor());
        if (donor.registry().product() == Product.CORD) {
            throw new Trouble("app.match.cord");
        }
        return open.casework().open(new NewCase(donor.id(), donor.code(), donor.registry().sex(),
                donor.registry().birthDate(), wanted.patient(), wanted.notice(), wanted.noticeNumber(), Optional.empty()));
    }
}
