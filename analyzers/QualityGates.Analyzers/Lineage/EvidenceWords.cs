using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// What happens at each place of the evidence, in a property of the diagnostic: an editor shows the places only, a report says that one is the
/// split and another one the fit. Asked for findings that are reported, so it costs nothing where there are none.
/// </summary>
internal static class EvidenceWords
{
    /// <summary>The property: one entry a place, in the order of the additional locations, with <see cref="Separator"/> between them.</summary>
    internal const string Property = "Evidence";

    internal const char Separator = '|';

    // The first that a member plays: a call that divides and draws is the split.
    private static readonly (ApiRole Role, string Word)[] Words =
    [
        (ApiRole.Evaluate, "evaluation"), (ApiRole.CrossValidate, "cross-validation"), (ApiRole.Importance, "importance"), (ApiRole.Execute, "search"),
        (ApiRole.Fit, "fit"), (ApiRole.Split, "split"), (ApiRole.Folds, "folds"), (ApiRole.Resample, "resampling"), (ApiRole.Trainer, "trainer"), (ApiRole.Step, "step"),
        (ApiRole.Source, "source"), (ApiRole.Download, "download"), (ApiRole.Statistic, "statistic"), (ApiRole.Rewrite, "rewritten"), (ApiRole.Union, "joined"), (ApiRole.Subset, "rows taken"),
        (ApiRole.Map, "rows changed"), (ApiRole.Sort, "sorted"), (ApiRole.Transform, "transform"), (ApiRole.Predict, "prediction"), (ApiRole.Threshold, "threshold"),
        (ApiRole.Select, "selection"), (ApiRole.Load, "load"), (ApiRole.Save, "save"), (ApiRole.Print, "shown"), (ApiRole.Seed, "seed"), (ApiRole.Random, "random numbers"), (ApiRole.Draw, "draw"),
        (ApiRole.Context, "context"), (ApiRole.Unstable, "changes from run to run"), (ApiRole.Hash, "changes from run to run"), (ApiRole.Backward, "backward"), (ApiRole.Optimizer, "optimizer"),
        (ApiRole.Scheduler, "scheduler"), (ApiRole.Clear, "gradients cleared"), (ApiRole.Update, "update"), (ApiRole.Schedule, "schedule"), (ApiRole.Mode, "mode"), (ApiRole.Guard, "recording of gradients"),
        (ApiRole.Move, "move"), (ApiRole.Restore, "load"), (ApiRole.Loss, "loss"), (ApiRole.Activation, "activation"), (ApiRole.Experiment, "search"), (ApiRole.Chain, "chain"), (ApiRole.Same, "passed on"),
    ];

    /// <summary>The properties of a finding with what its evidence is.</summary>
    internal static ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, IReadOnlyCollection<Location> evidence, LineageModel lineage, CancellationToken cancellationToken) =>
        evidence.Count == 0 ? properties : properties.SetItem(Property, string.Join(Separator.ToString(), evidence.Select(place => Of(place, lineage, cancellationToken))));

    private static string Of(Location place, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (place.SourceTree is not { } tree)
        {
            return "";
        }

        var node = tree.GetRoot(cancellationToken).FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        var use = node is SimpleNameSyntax name && References.CallOf(name) is { } call ? call : node;
        return lineage.References.SymbolAt(use, cancellationToken) is { } symbol && lineage.Apis.Find(symbol) is { } api
            && Words.FirstOrDefault(entry => api.As(entry.Role) is not null).Word is { } word ? word + ": " + NameOf(symbol) : "";
    }

    private static string NameOf(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name;
}
