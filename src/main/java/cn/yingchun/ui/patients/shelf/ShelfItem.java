package cn.yingchun.ui.patients.shelf;

import java.time.LocalDate;
import java.util.Optional;

/// One thing on the shelf that typings are read and searched with.
///
/// @param name    what results call it
/// @param size    alleles, codes or haplotypes it holds; 0 where nobody counts
/// @param people  whom a frequency table is for, blank for everybody else
/// @param takenOn when it was taken in; empty for what comes with the program
/// @param used    whether searches use it now; an older release only stays to tell what old results were found with
public record ShelfItem(ShelfKind kind, String name, int size, String people, Optional<LocalDate> takenOn, boolean used) {}
