package cn.yingchun.exchange.xml;

/// One sample of an HML report.
///
/// @param id      the laboratory's sample id
/// @param centre  code of the centre that sent the sample, blank if the report does not say
/// @param typedOn `2026-11-20` as the report writes it, blank if it does not
/// @param release the IPD-IMGT/HLA release by which alleles were named, blank if unknown
/// @param gl      all loci as one GL string
public record HmlSample(String id, String centre, String typedOn, String release, String gl) {}
