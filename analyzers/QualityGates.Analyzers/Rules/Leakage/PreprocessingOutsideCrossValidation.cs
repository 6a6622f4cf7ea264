using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2002: the rows given to cross-validation were transformed by a step that learned from all of them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PreprocessingOutsideCrossValidation() : LineageRule(Descriptor, ApiRole.CrossValidate, ApiRole.Execute)
{
    public const string Id = "MLQ2002";

    /// <summary>Set where one step has learned from the rows, so that nothing is left when it is part of the estimator.</summary>
    internal const string IsOnlyStepProperty = "IsOnlyStep";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Preprocessing outside cross-validation",
        messageFormat: "'{0}' ({1}) has learned from all rows that '{2}' divides into folds here, so every fold is tested on rows its features were "
            + "shaped by; give the step to the estimator instead, so that it is fitted anew in each fold",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Cross-validation fits its estimator once a fold. A step that was fitted before, on all rows, has seen the rows of every fold that it is tested on.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item.Kind != EventKind.Made || item.Value is not MadeValue { Role: ApiRole.CrossValidate or ApiRole.Execute } call
                || (call.Role == ApiRole.Execute && call["folds"] is NothingValue))
            {
                continue;
            }

            var all = Learned.In(call["rows"], method).Where(learned => method.Rows.Relate(learned.Rows, call["rows"]) is RowRelation.Same or RowRelation.Contains).ToList();
            if (all.FirstOrDefault() is { } nearest)
            {
                yield return new LineageFinding(
                    call.Site,
                    call.Site,
                    [nearest.Site, call.Site],
                    place => [nearest.Name, Places.Describe(nearest.Site, place), call.Name],
                    all.Count == 1 && call.Role == ApiRole.CrossValidate ? ImmutableDictionary<string, string?>.Empty.Add(IsOnlyStepProperty, "") : ImmutableDictionary<string, string?>.Empty);
            }
        }
    }
}
