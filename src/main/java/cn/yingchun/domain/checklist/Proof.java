package cn.yingchun.domain.checklist;

/// What proves that an item is done: a tick, or a fact that is written anyway, so that nothing is entered twice.
public enum Proof {
    /// a person ticks it
    TICK,
    /// the donor's birth date and the collection day
    AGE,
    /// the case is open
    OPENED,
    /// a call in which the donor was reached
    CALL,
    /// the donor said yes
    WILLING,
    /// a relative's attitude is recorded
    FAMILY,
    /// the newest plan has a collection day and two alternatives
    SLOT,
    /// weight and cells asked for are recorded
    TARGET,
    /// the go/no-go call
    GO_CALL,
    /// the donor was weighed
    WEIGHT,
    BASELINE_COUNT, COURSE_COUNT, CD34_COUNT, PRE_RUN_COUNT,
    /// a dose given or held back on each day before collection
    DOSE,
    /// a run was started with the donor's consent asked again
    START,
    /// each started run has its record
    RUN,
    /// each run's product was counted
    PRODUCT,
    /// finish or another run was decided
    DECISION,
    /// each product was handed over
    HANDOVER,
    /// each product arrived
    RECEIPT,
    /// the follow-up visit took place
    VISIT,
    /// at least one product was released
    DONATED
}
