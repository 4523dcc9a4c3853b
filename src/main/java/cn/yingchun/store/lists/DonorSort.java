package cn.yingchun.store.lists;

/// One column by which donors are ordered; several make an order within the order.
public record DonorSort(By by, boolean descending) {
    /// What a list of donors can be ordered by.
    public enum By { CODE, NAME, SEX, BIRTH, ABO, CMV, WEIGHT, STATUS, REGION, CONTACT, STAGE }
}
