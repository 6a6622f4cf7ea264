using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>What makes single predictions into objects of a class, as one method sees it.</summary>
/// <param name="By">The method.</param>
/// <param name="Made">The engine, or the call that predicts.</param>
/// <param name="Input">The class of the rows it is given.</param>
/// <param name="Output">The class of the predictions.</param>
/// <param name="Flows">The columns there are to fill it from, one for each way the model may have come about; empty where one is not known in full.</param>
internal sealed record PredictionEngine(MethodLineage By, MadeValue Made, INamedTypeSymbol Input, INamedTypeSymbol Output, ImmutableArray<ColumnFlow> Flows);

/// <summary>The prediction engines of a compilation whose classes are declared in it.</summary>
internal sealed class PredictionEngines
{
    private static readonly ConditionalWeakTable<LineageModel, PredictionEngines> ByModel = new();
    private static readonly ConditionalWeakTable<LineageModel, ImmutableHashSet<SyntaxTree>> FilesByModel = new();

    private readonly ConcurrentDictionary<ISymbol, List<PredictionEngine>> _byOutput = new(SymbolEqualityComparer.Default);

    private PredictionEngines(LineageModel model, CancellationToken cancellationToken)
    {
        foreach (var method in model.All(cancellationToken))
        {
            foreach (var item in method.Events)
            {
                if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Predict } made && Read(method, made) is { } engine)
                {
                    _byOutput.GetOrAdd(engine.Output, static _ => []).Add(engine);
                }
            }
        }
    }

    internal static PredictionEngines Of(LineageModel model, CancellationToken cancellationToken) => ByModel.GetValue(model, known => new PredictionEngines(known, cancellationToken));

    /// <summary>The engines that fill objects of a class.</summary>
    internal IReadOnlyList<PredictionEngine> Filling(INamedTypeSymbol output) => _byOutput.TryGetValue(output, out var engines) ? engines : [];

    /// <summary>The classes that are filled.</summary>
    internal IEnumerable<INamedTypeSymbol> Outputs => _byOutput.Keys.Cast<INamedTypeSymbol>();

    /// <summary>
    /// The files that declare a class some engine may fill, or a class such a one is derived from. Asked for before any method is read: the
    /// class is the second of two type arguments where an engine is written, or, where generic code makes the engine, one of those that are given to it.
    /// </summary>
    internal static ImmutableHashSet<SyntaxTree> FilesOfOutputs(LineageModel model, CancellationToken cancellationToken) => FilesByModel.GetValue(model, known =>
    {
        var files = known.References.Trees.Select(tree => TreeNames.Of(tree, cancellationToken)).ToList();
        var parameters = new HashSet<string>(files.SelectMany(static file => file.TypeParameters), StringComparer.Ordinal);
        var isOpen = files.Any(file => file.SecondTypeArguments.Any(parameters.Contains));
        var names = new HashSet<string>(files.SelectMany(file => isOpen ? file.TypeArguments : file.SecondTypeArguments), StringComparer.Ordinal);
        var declaring = ImmutableHashSet.CreateBuilder<SyntaxTree>();
        foreach (var declared in known.Compilation.GetSymbolsWithName(names.Contains, SymbolFilter.Type, cancellationToken))
        {
            for (var type = declared as INamedTypeSymbol; type is { DeclaringSyntaxReferences.IsEmpty: false }; type = type.BaseType)
            {
                declaring.UnionWith(type.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree));
            }
        }

        return declaring.ToImmutable();
    });

    private static PredictionEngine? Read(MethodLineage method, MadeValue made)
    {
        if (made["columns"] is not NothingValue || made.Member is not IMethodSymbol { TypeArguments: { Length: 2 } arguments }
            || TypeArguments.Seen(arguments[0], made.Site, method.Model.References) is not INamedTypeSymbol input
            || TypeArguments.Seen(arguments[1], made.Site, method.Model.References) is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } output)
        {
            return null;
        }

        var schema = input.DeclaringSyntaxReferences.IsEmpty ? null : RowSchema.OfClass(input, method.Model.Apis);
        // An engine or pool that is put in by others: nothing is known of its model.
        var flows = schema is null || made["model"] is NothingValue or UnknownValue ? []
            : StepSequence.AllOf(made["model"]).Select(steps => new ColumnFlow(schema, UnknownValue.Instance, steps, method.Model)).ToImmutableArray();
        return new PredictionEngine(method, made, input, output, flows.All(static flow => flow.IsComplete) ? flows : []);
    }
}
