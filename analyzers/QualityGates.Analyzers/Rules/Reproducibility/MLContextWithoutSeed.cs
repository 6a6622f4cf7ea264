using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1001: a context without seed reaches an operation that draws random numbers from it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MLContextWithoutSeed() : OriginRule(Descriptor)
{
    public const string Id = "MLQ1001";

    /// <summary>Diagnostic property that hands the configured seed to the fix.</summary>
    public const string SeedProperty = "seed";

    /// <summary>Property of findings whose draw is a shuffle or sample of rows.</summary>
    private const string ShuffleProperty = "shuffle";

    private static readonly ImmutableDictionary<string, string?> OfShuffle = ImmutableDictionary<string, string?>.Empty.Add(ShuffleProperty, null);

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "MLContext without seed",
        messageFormat: "This context is created without a seed and '{0}' ({1}) draws random numbers from it, so two runs need not give the same model; "
            + "write 'new MLContext(seed: {2})'",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Trainers, shuffles, bootstrap samples, AutoML and permutation feature importance take their random numbers from the MLContext they "
            + "were reached through. Without a seed that generator starts from system entropy.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) => line.Role == ApiRole.Context;

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) =>
        api.As(ApiRole.Context) is { } context
        && (use is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } || MayGive(use, member, context, "seed"));

    // AddSingleton<MLContext>(): the container creates it.
    private protected override bool MayStandIn(SemanticModel file, ImmutableArray<string> names, LineageModel lineage, CancellationToken cancellationToken) =>
        base.MayStandIn(file, names, lineage, cancellationToken)
        || (TreeNames.Of(file.SyntaxTree, cancellationToken) is var written && written.TypeArguments.Any(names.Contains) && lineage.Apis.NamesOf(ApiRole.Service).Any(written.Has));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is not { Kind: EventKind.Drawn, Value: MadeValue draw } || !RandomReading.Happens(draw))
            {
                continue;
            }

            foreach (var origin in RandomReading.OriginsOf(draw))
            {
                if (!origin.IsSeeded && origin.Made.Role == ApiRole.Context)
                {
                    var isShuffle = draw["seed"] is NothingValue && method.Model.Apis.Find(draw.Member) is { } api && UnseededShuffle.IsOfRows(draw.Fact, api);
                    yield return new LineageFinding(
                        origin.Made.Site, draw.Site, [draw.Site], at => [draw.Name, Places.Describe(draw.Site, at)], isShuffle ? OfShuffle : ImmutableDictionary<string, string?>.Empty);
                }
            }
        }
    }

    // A context that only shuffles or samples is MLQ1005, which stands at the shuffle.
    private protected override bool IsOwn(ImmutableArray<LineageFinding> findings) => findings.Any(static finding => !finding.Properties.ContainsKey(ShuffleProperty));

    private protected override Configured Configure(AnalyzerOptions options, SyntaxTree tree)
    {
        var seed = options.Read(RuleOptions.Seed, tree);
        return new([seed], ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, seed));
    }
}
