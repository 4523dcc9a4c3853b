/// The registry of donors as signed snapshots with differences, apart from the facts about cases.
@org.jspecify.annotations.NullMarked
package cn.yingchun.sync.registry;
