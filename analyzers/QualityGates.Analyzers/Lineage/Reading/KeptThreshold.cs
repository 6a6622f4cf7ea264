using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// One of several thresholds that is kept because of a score which loops of the program count row by row. Counters are arithmetic that terms do not
/// hold on to; as with <see cref="KeptEpoch"/>, the way from the count to the choice is read from the code.
/// </summary>
/// <param name="Scored">What the model says of the rows.</param>
/// <param name="Chosen">The comparison with the best score so far.</param>
internal sealed record KeptThreshold(MadeValue Scored, Site Chosen)
{
    private const int MaximumDepth = 20;

    internal static IEnumerable<KeptThreshold> In(MethodLineage method)
    {
        foreach (var item in method.Events)
        {
            if (item is { Kind: EventKind.Compared, InLoop: true, Site.Innermost: BinaryExpressionSyntax comparison, Value: ComputedValue { Operands: { Length: 2 } sides } }
                && (ScoredOf(sides[0], sides[1]) ?? ScoredOf(sides[1], sides[0])) is { } scored
                && ChosenBy(item.Site, ReferenceEquals(ScoredOf(sides[0], sides[1]), scored) ? comparison.Right : comparison.Left) is { } chosen)
            {
                yield return new KeptThreshold(scored, chosen);
            }
        }
    }

    /// <summary>What a model said of the row that a number is of, where it is compared with one that may change.</summary>
    private static MadeValue? ScoredOf(Value number, Value cut)
    {
        for (var depth = 0; cut is not ConstantValue && depth < MaximumDepth; depth++)
        {
            switch (number)
            {
                case MemberValue { Of: { } of }:
                    number = of;
                    break;
                case PartValue { Name: PartValue.Element } part:
                    number = part.Of;
                    break;
                case MadeValue { Role: ApiRole.Map, Extra: { } each }:
                    number = each;
                    break;
                case MadeValue { Role: ApiRole.Same or ApiRole.Select } same:
                    number = same["of"];
                    break;
                case MadeValue { Role: ApiRole.Transform } scored:
                    return scored;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The choice in the innermost loop that goes through thresholds, of this method or of one it calls.</summary>
    private static Site? ChosenBy(Site site, ExpressionSyntax cut)
    {
        var isCount = site.Inner is null;
        foreach (var turn in LoopsAround(site))
        {
            if ((isCount || IsLooped(site.Inner)) && Mentions(isCount ? cut : site.Node, VariedBy(turn)) && BestSoFar(site.Node, turn, isCount) is { } chosen)
            {
                return chosen;
            }
        }

        return !isCount && ChosenBy(site.Inner!, cut) is { } inside ? inside.From(site.Node) : null;
    }

    private static IEnumerable<SyntaxNode> LoopsAround(Site site) =>
        site.Node.Ancestors().TakeWhile(static around => around is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax) or GlobalStatementSyntax).Where(Loops.Is);

    /// <summary>Whether a called method goes through the rows: one that is asked about a single row counts nothing.</summary>
    private static bool IsLooped(Site? site) => site is not null && (LoopsAround(site).Any() || IsLooped(site.Inner));

    private static Site? BestSoFar(SyntaxNode counted, SyntaxNode turn, bool isCount)
    {
        var places = isCount ? CountersAround(counted, turn) : [counted];
        if (places.Count == 0)
        {
            return null;
        }

        var names = KeptEpoch.NamesOf(places, turn);
        return KeptNetwork.BestSoFar(turn.DescendantNodes().Where(node => node == counted ? !isCount : node is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText)), turn);
    }

    /// <summary>Where the loop over the rows, inside of the one over thresholds, is behind it what it has counted.</summary>
    private static List<SyntaxNode> CountersAround(SyntaxNode comparison, SyntaxNode turn)
    {
        if (comparison.Ancestors().TakeWhile(around => around != turn).LastOrDefault(Loops.Is) is not { } rows)
        {
            return [];
        }

        var counters = new HashSet<string>(rows.DescendantNodes().Select(static node => node switch
        {
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression, Operand: IdentifierNameSyntax name } => name,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression, Operand: IdentifierNameSyntax name } => name,
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: IdentifierNameSyntax name } => name,
            _ => null,
        }).OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText), StringComparer.Ordinal);
        return [.. turn.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.SpanStart > rows.Span.End && counters.Contains(name.Identifier.ValueText))];
    }

    private static bool Mentions(SyntaxNode code, HashSet<string> names) => code.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText));

    /// <summary>The variables that are others in each turn of a loop, not counting those of loops in it.</summary>
    private static HashSet<string> VariedBy(SyntaxNode turn)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in turn.DescendantNodes(node => node == turn || !(Loops.Is(node) || node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            switch (node)
            {
                case VariableDeclaratorSyntax variable:
                    names.Add(variable.Identifier.ValueText);
                    break;
                case SingleVariableDesignationSyntax designation:
                    names.Add(designation.Identifier.ValueText);
                    break;
            }
        }

        if (turn is ForEachStatementSyntax each)
        {
            names.Add(each.Identifier.ValueText);
        }

        return names;
    }
}
