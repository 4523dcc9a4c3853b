/// The one file that travels: signed, encrypted, compressed, checked before anything in it is believed.
@org.jspecify.annotations.NullMarked
package cn.yingchun.sync.bundle;
