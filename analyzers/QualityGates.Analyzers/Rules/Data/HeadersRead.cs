using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Files that the program reads without the line of their header, wherever it does: found out once, for all loaders that are asked about.</summary>
/// <param name="Loads">What loads say that there is a header.</param>
/// <param name="Skips">What lines are read from the second one on.</param>
internal sealed record HeadersRead(ImmutableArray<MadeValue> Loads, ImmutableArray<MadeValue> Skips)
{
    private static readonly ConditionalWeakTable<LineageModel, HeadersRead> ByModel = new();

    internal static HeadersRead InProgram(LineageModel model, CancellationToken cancellationToken)
    {
        if (ByModel.TryGetValue(model, out var known))
        {
            return known;
        }

        var all = model.All(cancellationToken).Select(In).ToList();
        var found = new HeadersRead([.. all.SelectMany(static method => method.Loads).Distinct()], [.. all.SelectMany(static method => method.Skips).Distinct()]);
        return ByModel.GetValue(model, _ => found);
    }

    internal static HeadersRead In(MethodLineage method)
    {
        var made = method.Events.Select(static item => item.Value).OfType<MadeValue>().ToList();
        return new(
            [.. made.Where(static load => load.Role == ApiRole.Source && LoaderOf(load)["header"] is ConstantValue { Constant: true })],
            [.. made.Where(static lines => lines.Role == ApiRole.Subset && lines["skip"] is ConstantValue { Constant: 1 } && lines["rows"] is MadeValue { Role: ApiRole.Source })]);
    }

    /// <summary>What a file is loaded with: a loader that was set up before, or the call itself.</summary>
    internal static MadeValue LoaderOf(MadeValue source) => source["columns"] is MadeValue { Role: ApiRole.Columns } loader ? loader : source;
}
