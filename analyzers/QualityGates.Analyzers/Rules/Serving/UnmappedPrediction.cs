using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6006: a property of a prediction class that no column of the model fills.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmappedPrediction() : OriginRule(Descriptor)
{
    public const string Id = "MLQ6006";

    /// <summary>The column the fix names.</summary>
    public const string ColumnProperty = "column";

    private const int MostNames = 6;

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Prediction that no column fills",
        messageFormat: "'{0}' is filled from the column '{1}', which the model that '{2}' ({3}) predicts with does not make, so it keeps its default; {4}",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Prediction engines match columns and properties by name, letter by letter, and by default leave out what does not match: the property is 0, false or null for "
            + "every prediction, and nothing says so.",
        helpLinkUri: HelpLink(Id));

    // What every trainer of the library may write, by default.
    private static readonly string[] Predicted = ["Score", "Probability", "PredictedLabel"];

    private protected override bool MayBeFaulty(ApiLine line) => line.Role == ApiRole.Predict;

    private protected override bool MayBeFaulty(SyntaxNode use, ISymbol member, ApiMember api) => true;

    /// <summary>The property stands where its class is declared, which need not be where the model is used.</summary>
    private protected override bool MayStandIn(SemanticModel file, ImmutableArray<string> names, LineageModel lineage, CancellationToken cancellationToken) =>
        names.Any(name => lineage.References.Mentions(name, cancellationToken))
        && PredictionEngines.FilesOfOutputs(lineage, cancellationToken).Contains(file.SyntaxTree);

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var engines = PredictionEngines.Of(method.Model, cancellationToken);
        foreach (var output in engines.Outputs)
        {
            // One of the methods an engine is seen from reports for all of them.
            var filling = engines.Filling(output);
            if (!ReferenceEquals(filling[0].By, method))
            {
                continue;
            }

            var members = MembersOf(output, method.Model.Apis);
            foreach (var (member, column) in members)
            {
                if (FindingOf(member, column, members, filling, method.Model) is { } finding && !method.Model.References.WritesOf(member, cancellationToken).Any())
                {
                    yield return finding;
                }
            }
        }
    }

    private static LineageFinding? FindingOf(
        ISymbol member, string column, ImmutableArray<(ISymbol Member, string Column)> members, IReadOnlyList<PredictionEngine> engines, LineageModel model)
    {
        PredictionEngine? lacking = null;
        var isNotKnown = false;
        foreach (var engine in engines.GroupBy(static engine => engine.Made.Site.Innermost))
        {
            var known = engine.Where(static view => !view.Flows.IsEmpty).ToList();
            isNotKnown |= known.Count == 0;
            if (known.Any(view => view.Flows.Any(flow => !flow.Lacks(column))))
            {
                return null;
            }

            lacking ??= known.FirstOrDefault();
        }

        var nearest = lacking is null ? NearMiss(column, members, engines, model) : NearestOf(member, column, members, lacking.Flows);
        if ((lacking is null || isNotKnown) && nearest is null)
        {
            return null;
        }

        var by = (lacking ?? engines[0]).Made;
        var declared = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declared is null)
        {
            return null;
        }

        return new LineageFinding(
            new Site(declared),
            by.Site,
            [by.Site],
            place => [member.Name, column, by.Name, Places.Describe(by.Site, place), nearest is not null ? $"name the column: '[ColumnName(\"{nearest}\")]'" : AdviceOn(lacking!.Flows, members)],
            nearest is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(ColumnProperty, nearest));
    }

    /// <summary>The members a prediction engine fills, with the columns it fills them from.</summary>
    private static ImmutableArray<(ISymbol Member, string Column)> MembersOf(INamedTypeSymbol type, ApiModel apis)
    {
        var members = ImmutableArray.CreateBuilder<(ISymbol, string)>();
        for (var declared = type; declared is { SpecialType: SpecialType.None }; declared = declared.BaseType)
        {
            foreach (var member in declared.GetMembers())
            {
                if (RowSchema.TypeOf(member, isWritten: true) is { } held && ColumnTypes.Of(held) is not ColumnType.Other && member is not IFieldSymbol { IsReadOnly: true }
                    && RowSchema.NameOf(member, apis) is { } column)
                {
                    members.Add((member, column));
                }
            }
        }

        return members.ToImmutable();
    }

    /// <summary>The column that was probably meant: the one whose name is nearest, or the only one that is left and fits.</summary>
    private static string? NearestOf(ISymbol member, string column, ImmutableArray<(ISymbol Member, string Column)> members, ImmutableArray<ColumnFlow> flows)
    {
        var taken = members.Select(static other => other.Column).ToImmutableHashSet();
        var left = flows[0].Names.Where(name => !taken.Contains(name) && flows.All(flow => !flow.Lacks(name))).ToList();
        if (NearestName.Of(column, left) is { } nearest)
        {
            return nearest;
        }

        var type = RowSchema.TypeOf(member, isWritten: true) is { } held ? ColumnTypes.Of(held) : ColumnType.Unknown;
        var fitting = left.Where(name => Fits(name, type)).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    private static bool Fits(string column, ColumnType type) => column switch
    {
        "Score" => type is ColumnType.Single or ColumnType.Vector,
        "Probability" => type is ColumnType.Single,
        "PredictedLabel" => type is ColumnType.Boolean or ColumnType.Text or ColumnType.WholeNumber,
        _ => false,
    };

    /// <summary>Of a model that is not known: the column every trainer writes that differs in case only, when nothing else has that name.</summary>
    private static string? NearMiss(string column, ImmutableArray<(ISymbol Member, string Column)> members, IReadOnlyList<PredictionEngine> engines, LineageModel model)
    {
        var nearest = Array.Find(Predicted, name => name != column && string.Equals(name, column, StringComparison.OrdinalIgnoreCase));
        return nearest is null || members.Any(other => other.Column == nearest)
            || engines.Any(engine => engine.Input.DeclaringSyntaxReferences.IsEmpty || RowSchema.OfClass(engine.Input, model.Apis).Columns.ContainsKey(column))
            || IsNamedInCode(column, model) ? null : nearest;
    }

    /// <summary>Whether the program writes the name elsewhere than in attributes: a trainer may be told to call its column so.</summary>
    private static bool IsNamedInCode(string column, LineageModel model) => model.Compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantTokens().Any(token =>
        token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == column && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is null));

    private static string AdviceOn(ImmutableArray<ColumnFlow> flows, ImmutableArray<(ISymbol Member, string Column)> members)
    {
        var left = flows[0].Names.Except(members.Select(static member => member.Column)).OrderBy(static name => name, StringComparer.Ordinal).ToList();
        return left.Count == 0 ? "remove it, or let a step of the pipeline write the column"
            : $"the columns that nothing is filled from are: '{string.Join("', '", left.Take(MostNames))}'{(left.Count > MostNames ? ", …" : "")}";
    }
}
