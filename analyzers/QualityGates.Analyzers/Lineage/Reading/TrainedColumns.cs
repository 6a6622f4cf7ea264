using System.Collections.Immutable;

namespace QualityGates.Lineage;

/// <summary>A trainer, or a search that brings its own, and the columns it was given.</summary>
/// <param name="Made">The trainer.</param>
/// <param name="Task">What its models predict; null when that is not known.</param>
/// <param name="LabelName">The name of the label, when it has one and it is known.</param>
/// <param name="Label">The label as the trainer saw it.</param>
/// <param name="Features">The features as the trainer saw them.</param>
/// <param name="GroupName">The loaded column whose values say which rows belong together, when there is one.</param>
internal sealed record TrainedColumns(MadeValue Made, string? Task, string? LabelName, Column? Label, ImmutableArray<Column> Features, string? GroupName);
