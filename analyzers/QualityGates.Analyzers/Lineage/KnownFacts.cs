using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Facts about the language itself, which no table has a symbol for.</summary>
internal static class KnownFacts
{
    /// <summary>Training by gradient: what <c>backward</c> does to the model whose output it was called on.</summary>
    internal static readonly ApiFact Gradient = new(ApiRole.Fit, [new("step", "", null), new("rows", "", null)], []);

    /// <summary><c>rows[a..b]</c>.</summary>
    internal static readonly ApiFact Slice = new(ApiRole.Subset, [new("rows", "", null), new("from", "", null), new("to", "", null)], []);

    /// <summary><c>a..b</c> by itself, before it is known what it cuts.</summary>
    internal static readonly ApiFact Range = new(ApiRole.Subset, [new("from", "", null), new("to", "", null)], []);

    /// <summary><c>rows[range]</c>, where a caller may know the range.</summary>
    internal static readonly ApiFact Ranged = new(ApiRole.Subset, [new("rows", "", null), new("range", "", null)], []);

    /// <summary><c>sorted[n / 2]</c>: a median, or another quantile.</summary>
    internal static readonly ApiFact Quantile = new(ApiRole.Statistic, [new("rows", "", null)], []);

    /// <summary>A sum, a least or greatest value that a loop over rows arrives at.</summary>
    internal static readonly ApiFact Folded = new(ApiRole.Statistic, [new("rows", "", null)], []);

    /// <summary>An iterator that yields of every row it goes through; what it yields stands behind the rows.</summary>
    internal static readonly ApiFact Iterated = new(ApiRole.Map, [new("rows", "", null)], [new("flat", "yes")]);

    /// <summary>The rows for which an iterator yields something.</summary>
    internal static readonly ApiFact Some = new(ApiRole.Subset, [new("rows", "", null)], [new("random", "yes")]);

    /// <summary><c>rows[positions]</c>, where the positions are many: a mask, a part of a permutation.</summary>
    internal static readonly ApiFact Taken = new(ApiRole.Subset, [new("rows", "", null), new("at", "", null)], []);

    /// <summary><c>[.. a, .. b]</c>.</summary>
    internal static ApiFact UnionOf(int count) => new(ApiRole.Union, [.. Enumerable.Repeat(new ApiPart("rows", "", null), count)], []);
}
