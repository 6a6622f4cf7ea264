using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
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
        messageFormat: "'{0}' {1}, and what {2} draws {3} '{4}' ({5}), so every run has {6}; write {7}",
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
            if (IsUnseeded(origin))
            {
                yield return FindingOf(draw, origin, [draw.Site, use.Site], at => [$"decides about rows that are {RandomRows.Describe(use)} by", use.Name, Places.Describe(use.Site, at), "other rows or another order"]);
            }
        }

        foreach (var (draw, origin) in RowsGivenOut(method).SelectMany(row => RandomReading.DrawsIn(row, method)))
        {
            if (IsUnseeded(origin))
            {
                yield return FindingOf(draw, origin, [draw.Site], at => ["is in the rows that a data set gives out by", method.Method.Name, SourcePlace.Describe(method.Method.Locations[0], at), "other rows"]);
            }
        }

        foreach (var draw in method.Events.Where(static item => item.Kind == EventKind.Drawn).Select(static item => item.Value).OfType<MadeValue>())
        {
            if (RandomReading.OriginsOf(draw).FirstOrDefault(static origin => !origin.IsSeeded && origin.Made.Role is ApiRole.Random or ApiRole.Draw) is not { } origin)
            {
                continue;
            }

            var begins = OwnWeights.StepOf(draw.Site.Innermost, method.Model, cancellationToken);
            if ((begins ?? OwnTraining.StepOf(draw.Site.Innermost, method.Model, cancellationToken)) is { } step)
            {
                yield return FindingOf(draw, origin, [draw.Site], at =>
                [
                    begins is null ? "is in what weights are trained with that are moved by" : "is what weights start with that are moved by",
                    step.Syntax.ToString(), SourcePlace.Describe(step.Syntax.GetLocation(), at), "another model",
                ]);
            }
        }
    }

    private static bool IsUnseeded(RandomOrigin origin) => !origin.IsSeeded && origin.Made.Role is ApiRole.Random or ApiRole.Draw && origin.Made.Fact["seeding"] is null or "none";

    /// <param name="draw">What takes a random number.</param>
    /// <param name="origin">Where that comes from.</param>
    /// <param name="evidence">What shows it.</param>
    /// <param name="consequence">What becomes of the number, by which member, at which place, and what every run then has.</param>
    private static LineageFinding FindingOf(MadeValue draw, RandomOrigin origin, ImmutableArray<Site> evidence, Func<Location, object[]> consequence) => new(
        origin.Made.Site, draw.Site, evidence,
        at =>
        [
            RandomReading.NameOf(origin.Made), origin.IsUnseedable ? "cannot be seeded" : "has no seed", ReferenceEquals(draw, origin.Made) ? "it" : $"'{draw.Name}' ({Places.Describe(draw.Site, at)})",
            .. consequence(at), Advice(origin, draw),
        ]);

    /// <summary>What a method gives out that a library asks for one row: the row, and what has been put into it.</summary>
    private static IEnumerable<Value> RowsGivenOut(MethodLineage method) =>
        method.Method.OverriddenMethod is { } declared && method.Model.Apis.Find(declared.OriginalDefinition)?.As(ApiRole.Part)?["name"] == PartValue.Element ? [
            method.Result, .. method.Written,
            .. method.Events.Where(static item => item.Kind == EventKind.Branched).Select(static item => item.Value), // if (coin) image = image.flip(-1);
        ] : [];

    private protected override IEnumerable<LineageFinding> FindBeside(LineageModel lineage, CancellationToken cancellationToken) =>
        from weights in new DrawnWeights(lineage, cancellationToken).All(DrawnWeights.IsUnseeded)
        select new LineageFinding(
            new Site(weights.Source.Syntax), new Site(weights.Draw.Syntax), [new Site(weights.Draw.Syntax), new Site(weights.Step.Syntax)],
            at =>
            [
                weights.Source is IObjectCreationOperation made ? "new " + made.Type!.Name : weights.Source.Syntax.ToString(), weights.Source is IObjectCreationOperation ? "has no seed" : "cannot be seeded",
                weights.Source == weights.Draw ? "it" : $"'{weights.Draw.TargetMethod.Name}' ({SourcePlace.Describe(weights.Draw.Syntax.GetLocation(), at)})",
                "is what weights start with that are moved by", weights.Step.Syntax.ToString(), SourcePlace.Describe(weights.Step.Syntax.GetLocation(), at), "another model",
                weights.Source is IObjectCreationOperation { Type: { } type } ? $"'new {type.Name}' with a constant seed" : "'new Random(seed)' with a constant seed",
            ]);

    private protected override Configured Configure(AnalyzerOptions options, SyntaxTree tree) =>
        new([], ImmutableDictionary<string, string?>.Empty.Add(SeedProperty, options.Read(RuleOptions.Seed, tree)));

    private static string Advice(RandomOrigin origin, MadeValue draw) =>
        origin.Made.Member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"'new {origin.Made.Member.ContainingType.Name}' with a constant seed"
        : draw.Fact["seeding"] == "none" ? "a 'new Random(seed)' with a constant seed and draw from that"
        : "'new Random(seed)' with a constant seed";
}
