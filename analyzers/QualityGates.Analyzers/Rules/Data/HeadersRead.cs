using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>Files that the program reads without the line of their header, wherever it does: found out once, for all loaders that are asked about.</summary>
/// <param name="Loads">What loads say that there is a header.</param>
/// <param name="Skips">What lines are read from the second one on, also by code without any library: <c>File.ReadLines("songs.csv").Skip(1)</c>.</param>
internal sealed record HeadersRead(ImmutableArray<MadeValue> Loads, ImmutableArray<MadeValue> Skips)
{
    private static readonly ConditionalWeakTable<LineageModel, HeadersRead> ByModel = new();

    internal static HeadersRead InProgram(LineageModel model, CancellationToken cancellationToken)
    {
        if (ByModel.TryGetValue(model, out var known))
        {
            return known;
        }

        // Code that counts or shows lines has to do with no library, so nobody else reads it.
        var beside = SkipsIn(model, cancellationToken).Select(skip => model.MemberAround(skip.Syntax, cancellationToken)).OfType<ISymbol>().Distinct(SymbolEqualityComparer.Default)
            .SelectMany(member => EventsOf(member, model, cancellationToken));
        var all = model.All(cancellationToken).Select(In).Append(In(beside)).ToList();
        var found = new HeadersRead([.. all.SelectMany(static method => method.Loads).Distinct()], [.. all.SelectMany(static method => method.Skips).Distinct()]);
        return ByModel.GetValue(model, _ => found);
    }

    internal static HeadersRead In(MethodLineage method) => In(method.Events);

    private static HeadersRead In(IEnumerable<LineageEvent> events)
    {
        var made = events.Select(static item => item.Value).OfType<MadeValue>().ToList();
        return new(
            [.. made.Where(static load => load.Role == ApiRole.Source && LoaderOf(load)["header"] is ConstantValue { Constant: true })],
            [.. made.Where(static lines => lines.Role == ApiRole.Subset && lines["skip"] is ConstantValue { Constant: 1 } && lines["rows"] is MadeValue { Role: ApiRole.Source })]);
    }

    /// <summary>What a file is loaded with: a loader that was set up before, or the call itself.</summary>
    internal static MadeValue LoaderOf(MadeValue source) => source["columns"] is MadeValue { Role: ApiRole.Columns } loader ? loader : source;

    private static IEnumerable<LineageEvent> EventsOf(ISymbol member, LineageModel model, CancellationToken cancellationToken) => member switch
    {
        IMethodSymbol method => model.WithNested(method, cancellationToken).SelectMany(nested => model.Read(nested, cancellationToken).Events),
        _ => model.InitialOf(member, cancellationToken).Events,
    };

    private static IEnumerable<IInvocationOperation> SkipsIn(LineageModel model, CancellationToken cancellationToken) => model.References.Trees
        .SelectMany(tree => model.References.Named(tree, [nameof(Enumerable.Skip)], static _ => true, cancellationToken)).OfType<IInvocationOperation>()
        .Where(skip => model.Apis.Find(skip.TargetMethod, ApiRole.Subset) is { } subset && ConstantsFor(skip, subset, "skip").Contains(1));

    private static IEnumerable<object?> ConstantsFor(IInvocationOperation call, ApiFact fact, string part) => call.Arguments
        .Where(argument => argument.Parameter is { } parameter && fact.Plays(part, parameter.OriginalDefinition) && argument.Value.ConstantValue.HasValue)
        .Select(static argument => argument.Value.ConstantValue.Value);
}
