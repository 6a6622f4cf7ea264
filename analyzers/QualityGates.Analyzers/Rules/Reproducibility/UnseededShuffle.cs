using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        foreach (var draw in ShufflesIn(method.Events, method.Model))
        {
            if (FindingOf(draw, draw.Fact["replays"] is not null && ReplayedOrder.Of(draw, method, cancellationToken) is not null) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>What a field or property begins with runs in no method, unless the program makes such an object itself: the splitter of a class in a library.</summary>
    private protected override IEnumerable<LineageFinding> FindBeside(LineageModel lineage, CancellationToken cancellationToken)
    {
        ImmutableArray<string> names = [.. lineage.Apis.NamesIn(MayBeFaulty)];
        foreach (var tree in lineage.References.Trees)
        {
            var index = TreeNames.Of(tree, cancellationToken);
            if (!names.Any(index.Has))
            {
                continue;
            }

            foreach (var place in lineage.References.Named(tree, names, static name => IsInitial(name), cancellationToken).Select(static operation => operation.Syntax).Concat(index.Creations.Where(IsInitial)))
            {
                if (lineage.MemberAround(place, cancellationToken) is (IFieldSymbol or IPropertySymbol) and var member)
                {
                    var declared = (member as IFieldSymbol)?.AssociatedSymbol ?? member;
                    foreach (var draw in ShufflesIn(lineage.InitialOf(declared, place, cancellationToken).Events, lineage).Where(draw => draw.Site.Innermost == place))
                    {
                        if (FindingOf(draw, isReplayed: false) is { } finding)
                        {
                            yield return finding;
                        }
                    }
                }
            }
        }
    }

    private static bool IsInitial(SyntaxNode place) =>
        place.Ancestors().Any(static around => around is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } });

    /// <summary>The shuffles of rows that happen and are given no seed.</summary>
    private static IEnumerable<MadeValue> ShufflesIn(ImmutableArray<LineageEvent> events, LineageModel lineage) => events
        .Where(static item => item.Kind == EventKind.Drawn).Select(static item => item.Value).OfType<MadeValue>()
        .Where(draw => draw["seed"] is NothingValue && RandomReading.Happens(draw) && lineage.Apis.Find(draw.Member) is { } api && IsOfRows(draw.Fact, api));

    private static LineageFinding? FindingOf(MadeValue draw, bool isReplayed) =>
        draw.Fact["seeding"] == "own" ? new(
            draw.Site, draw.Site, [], _ => [draw.Name, "draws from a generator of its own"],
            isReplayed ? ImmutableDictionary<string, string?>.Empty.Add(ReplaysProperty, "true") : ImmutableDictionary<string, string?>.Empty)
        : RandomReading.OriginsOf(draw).FirstOrDefault() is { IsSeeded: false, Made: { Role: ApiRole.Context } context } ? new(
            draw.Site, context.Site, [context.Site], at => [draw.Name, $"its context ({Places.Describe(context.Site, at)}) has none either"])
        : null;

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
