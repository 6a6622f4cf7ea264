using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1012: a call promises determinism that its library does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedDeterminism() : CallRule(Descriptor)
{
    public const string Id = "MLQ1012";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Determinism that is not there",
        messageFormat: "'{0}' is not implemented: it fails or does nothing, and the run is no more repeatable than without it; take it out, and record device, threads and seed with the run instead",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Some switches exist because the library they were ported from has them, and have nothing behind them. Code that calls one looks repeatable and is not.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => apis.NamesOf(ApiRole.Claim);

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            if (place is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Claim) is not null)
            {
                context.ReportDiagnostic(Finding(SourcePlace.OfCall(call), [], ImmutableDictionary<string, string?>.Empty, call.TargetMethod.Name));
            }
        }
    }
}
