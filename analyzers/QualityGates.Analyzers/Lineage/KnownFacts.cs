using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Facts about the language itself, which no table has a symbol for.</summary>
internal static class KnownFacts
{
    /// <summary><c>rows[a..b]</c>.</summary>
    internal static readonly ApiFact Slice = new(ApiRole.Subset, [new("rows", "", null), new("from", "", null), new("to", "", null)], []);

    /// <summary><c>[.. a, .. b]</c>.</summary>
    internal static ApiFact UnionOf(int count) => new(ApiRole.Union, [.. Enumerable.Repeat(new ApiPart("rows", "", null), count)], []);
}
