using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Data.Splits;

/// <summary>A file as it was when it was compared.</summary>
internal readonly record struct ComparedFile(string Path, FileStamp Stamp, Hash128 Content);

/// <summary>What a comparison of the parts of a split found. Pairs of parts are numbered earlier part * parts + later part.</summary>
internal sealed class SplitOutcome
{
    public required IReadOnlyList<ComparedFile> Files { get; init; }

    /// <summary>The rows of each part.</summary>
    public required IReadOnlyList<long> Rows { get; init; }

    /// <summary>The columns rows were compared by, when those are neither the declared keys nor all; else empty.</summary>
    public required IReadOnlyList<string> ComparedBy { get; init; }

    /// <summary>Rows of the later part that are in the earlier one too.</summary>
    public required IReadOnlyList<Tally> Shared { get; init; }

    /// <summary>By part: rows that repeat one before them.</summary>
    public required IReadOnlyList<Tally> Repeated { get; init; }

    /// <summary>Groups that are in both.</summary>
    public required IReadOnlyList<Tally> Groups { get; init; }

    /// <summary>Rows of the later part that are older than the newest row of the earlier one, which stands as the other of each pair.</summary>
    public required IReadOnlyList<Tally> Older { get; init; }

    /// <summary>By part: the newest time as it is written; empty without a time column.</summary>
    public required IReadOnlyList<string> Newest { get; init; }

    /// <summary>True when the hashes did not fit into the memory they may have.</summary>
    public bool HasSpilled { get; init; }
}
