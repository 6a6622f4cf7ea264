using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1005: a library shuffles or samples rows without a seed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededShuffle() : OriginRule(Descriptor)
{
    public const string Id = "MLQ1005";

    /// <summary>Diagnostic property that hands the configured seed to the fix.</summary>
    public const string SeedProperty = "seed";

    /// <summary>Diagnostic property: set where one seed would give all epochs one order.</summary>
    public const string ReplaysProperty = RandomRecreated.ReplaysProperty;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Rows are shuffled without a seed",
        messageFormat: "'{0}' puts rows into random order without a seed, and {1}, so every run has another order; write 'seed: {2}'",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The order of the rows decides what a model trained in steps becomes, and which rows are in which part. A shuffle without a seed starts from system "
            + "entropy or the clock. A TorchSharp DataLoader has a generator of its own, which torch.manual_seed does not reach.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) => line.Role == ApiRole.Draw && (line.Words.Contains("seeding:own") || line.Parts.Any(static part => part.StartsWith("seed=", StringComparison.Ordinal)));

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) =>
        api.As(ApiRole.Draw) is { } draw && IsOfRows(draw, api) && (draw.IndexOf("when") < 0 || MayGive(use, member, draw, "when") || use.ToString().Contains("true"));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var item in method.Events)
        {
            if (item is not { Kind: EventKind.Drawn, Value: MadeValue draw } || draw["seed"] is not NothingValue || !RandomReading.Happens(draw)
                || method.Model.Apis.Find(draw.Member) is not { } api || !IsOfRows(draw.Fact, api))
            {
                continue;
            }

            if (draw.Fact["seeding"] == "own")
            {
                var properties = ImmutableDictionary<string, string?>.Empty;
                if (draw.Fact["replays"] is not null && ReplayedOrder.Of(draw, method, cancellationToken) is not null)
                {
                    properties = properties.Add(ReplaysProperty, "true");
                }

                yield return new LineageFinding(draw.Site, draw.Site, [], _ => [draw.Name, "draws from a generator of its own"], properties);
            }
            else if (RandomReading.OriginsOf(draw).FirstOrDefault() is { IsSeeded: false, Made: { Role: ApiRole.Context } context })
            {
                yield return new LineageFinding(draw.Site, context.Site, [context.Site], at => [draw.Name, $"its context ({Places.Describe(context.Site, at)}) has none either"]);
            }
        }
    }

    /// <summary>One caller that goes through epochs is enough.</summary>
    private protected override ImmutableDictionary<string, string?> PropertiesOf(List<LineageFinding> findings) =>
        (findings.Find(static finding => finding.Properties.ContainsKey(ReplaysProperty)) ?? findings[0]).Properties;

    private protected override Configured Configure(AnalyzerOptions options, SyntaxTree tree)
    {
        var seed = options.Read(RuleOptions.Seed, tree);
        return new([seed], ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, seed));
    }

    /// <summary>Whether it is rows that are drawn, and not what a trainer starts from.</summary>
    internal static bool IsOfRows(ApiFact draw, ApiMember api) =>
        api.As(ApiRole.Trainer) is null && (draw["seeding"] == "own" || api.As(ApiRole.Resample) is not null || api.As(ApiRole.Same)?["order"] == "random");
}
