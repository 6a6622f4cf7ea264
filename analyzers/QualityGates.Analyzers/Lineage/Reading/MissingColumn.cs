using System.Collections.Immutable;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>A column that a step or an evaluation reads and that is not there.</summary>
/// <param name="By">The one who reads it.</param>
/// <param name="Part">What the column is to it.</param>
/// <param name="Name">The name that was written, or is read where nothing is.</param>
/// <param name="There">The columns there are at that point.</param>
internal sealed record MissingColumn(MadeValue By, ApiPart Part, string Name, ImmutableArray<string> There);
