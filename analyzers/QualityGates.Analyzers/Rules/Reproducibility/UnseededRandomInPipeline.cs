using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>MLQ1002: random numbers without a seed decide which rows a model is trained or judged with, in which order, or what is in them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRandomInPipeline() : OriginRule(Descriptor)
{
    public const string Id = "MLQ1002";

    /// <summary>Diagnostic property that hands the configured seed to the fix.</summary>
    public const string SeedProperty = "seed";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Unseeded random numbers decide about rows",
        messageFormat: "'{0}' {1}, and what {2} draws decides about rows that are {3} by '{4}' ({5}), so every run has other rows or another order; write {6}",
        category: nameof(Concern.Reproducibility),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Which rows are trained on, in which order, which are held out, what is in generated rows: where random numbers without a seed decide that, no run "
            + "can be repeated, and a metric that moved may have moved for no reason.",
        helpLinkUri: HelpLink(Id));

    private protected override bool MayBeFaulty(ApiLine line) =>
        (line.Role == ApiRole.Random && !line.Parts.Any(static part => part.StartsWith("source=", StringComparison.Ordinal)))
        || (line.Role == ApiRole.Draw && line.Words.Contains("seeding:none"));

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) =>
        api.As(ApiRole.Random) is { } random ? random.IndexOf("seed") < 0 && random.IndexOf("source") < 0
        : api.As(ApiRole.Draw) is { } draw && draw["seeding"] == "none" && draw.IndexOf("seed") < 0;

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var (draw, origin, use) in RandomRows.In(method))
        {
            if (!origin.IsSeeded && origin.Made.Role is ApiRole.Random or ApiRole.Draw && origin.Made.Fact["seeding"] is null or "none")
            {
                yield return new LineageFinding(
                    origin.Made.Site, draw.Site, [draw.Site, use.Site],
                    at =>
                    [
                        RandomReading.NameOf(origin.Made), origin.IsUnseedable ? "cannot be seeded" : "has no seed", ReferenceEquals(draw, origin.Made) ? "it" : $"'{draw.Name}' ({Places.Describe(draw.Site, at)})",
                        RandomRows.Describe(use), use.Name, Places.Describe(use.Site, at), Advice(origin, draw),
                    ]);
            }
        }
    }

    private protected override Configured Configure(AnalyzerOptions options, SyntaxTree tree) =>
        new([], ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, options.Read(RuleOptions.Seed, tree)));

    private static string Advice(RandomOrigin origin, MadeValue draw) =>
        origin.Made.Member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"'new {origin.Made.Member.ContainingType.Name}' with a constant seed"
        : draw.Fact["seeding"] == "none" ? "a 'new Random(seed)' with a constant seed and draw from that"
        : "'new Random(seed)' with a constant seed";
}
