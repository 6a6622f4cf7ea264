using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Files that the program reads without the line of their header, wherever it does: found out once, for all loaders that are asked about.</summary>
/// <param name="Loads">What loads say that there is a header.</param>
/// <param name="Skips">What lines are read from the second one on.</param>
/// <param name="Beside">Where code without any library skips the first line of a file, by its path: <c>File.ReadLines("songs.csv").Skip(1)</c>.</param>
internal sealed record HeadersRead(ImmutableArray<MadeValue> Loads, ImmutableArray<MadeValue> Skips, ImmutableDictionary<string, Site> Beside)
{
    private static readonly ConditionalWeakTable<LineageModel, HeadersRead> ByModel = new();

    internal static HeadersRead InProgram(LineageModel model, CancellationToken cancellationToken)
    {
        if (ByModel.TryGetValue(model, out var known))
        {
            return known;
        }

        var all = model.All(cancellationToken).Select(In).ToList();
        var found = new HeadersRead([.. all.SelectMany(static method => method.Loads).Distinct()], [.. all.SelectMany(static method => method.Skips).Distinct()], SkipsBeside(model, cancellationToken));
        return ByModel.GetValue(model, _ => found);
    }

    internal static HeadersRead In(MethodLineage method)
    {
        var made = method.Events.Select(static item => item.Value).OfType<MadeValue>().ToList();
        return new(
            [.. made.Where(static load => load.Role == ApiRole.Source && LoaderOf(load)["header"] is ConstantValue { Constant: true })],
            [.. made.Where(static lines => lines.Role == ApiRole.Subset && lines["skip"] is ConstantValue { Constant: 1 } && lines["rows"] is MadeValue { Role: ApiRole.Source })],
            ImmutableDictionary<string, Site>.Empty);
    }

    /// <summary>Where the first line of the file of a load is skipped; a hole that is to be filled in, <c>"&lt;your file&gt;"</c>, is none.</summary>
    internal Site? SkippedBeside(MadeValue source) =>
        source["path"] is ConstantValue { Text: { } path } && path.IndexOf('<') < 0 && Beside.TryGetValue(path, out var skip) ? skip : null;

    /// <summary>What a file is loaded with: a loader that was set up before, or the call itself.</summary>
    internal static MadeValue LoaderOf(MadeValue source) => source["columns"] is MadeValue { Role: ApiRole.Columns } loader ? loader : source;

    private static ImmutableDictionary<string, Site> SkipsBeside(LineageModel model, CancellationToken cancellationToken)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Site>(StringComparer.Ordinal);
        foreach (var skip in model.References.Trees.SelectMany(tree => model.References.Named(tree, [nameof(Enumerable.Skip)], static _ => true, cancellationToken)).OfType<IInvocationOperation>())
        {
            if (model.Apis.Find(skip.TargetMethod, ApiRole.Subset) is not { } subset || !ConstantsFor(skip, subset, "skip").Contains(1))
            {
                continue;
            }

            foreach (var rows in skip.Arguments)
            {
                if (Operations.Unconverted(rows.Value) is IInvocationOperation read && model.Apis.Find(read.TargetMethod, ApiRole.Source) is { } lines
                    && ConstantsFor(read, lines, "path").OfType<string>().FirstOrDefault() is { } path && !found.ContainsKey(path))
                {
                    found.Add(path, new Site(skip.Syntax));
                }
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<object?> ConstantsFor(IInvocationOperation call, ApiFact fact, string part) => call.Arguments
        .Where(argument => argument.Parameter is { } parameter && fact.Plays(part, parameter.OriginalDefinition) && argument.Value.ConstantValue.HasValue)
        .Select(static argument => argument.Value.ConstantValue.Value);
}
