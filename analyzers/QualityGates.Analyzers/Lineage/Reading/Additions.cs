using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>What is put into a collection, and whether some of it is put there twice.</summary>
internal static class Additions
{
    private const int MaximumDepth = 100;

    /// <summary>The addition that puts rows into <paramref name="collection"/> that are in it already.</summary>
    internal static Duplication? Repeated(Value collection, MethodLineage method, int before)
    {
        if (collection is not (CreatedValue or MadeValue or OpaqueValue or MemberValue or InputValue or PartValue))
        {
            return null;
        }

        var earlier = new List<MadeValue>();
        for (var i = 0; i < before; i++)
        {
            if (method.Events[i] is not { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Add, Extra: { } to } add } || !ReferenceEquals(to, collection))
            {
                continue;
            }

            if (AddsAgain(add, collection, earlier, method))
            {
                return new Duplication(add.Site, add.Name);
            }

            earlier.Add(add);
        }

        return null;
    }

    private static bool AddsAgain(MadeValue add, Value collection, List<MadeValue> earlier, MethodLineage method) =>
        IsFrom(RowsOf(add), collection, 0) || IsBetween(add, collection) || IsBesideItsOwn(add, collection, earlier)
        || earlier.Any(other => Meet(other, add, method) && !AreAlternatives(other.Site, add.Site)) || GoesRound(add) || IsRepeatedByLoop(add, collection);

    /// <summary>The rows that are added, or that the added one is one of.</summary>
    private static Value RowsOf(MadeValue add) => add["item"] switch
    {
        NothingValue => add["rows"],
        PartValue { Name: PartValue.Element } element => element.Of,
        _ => NothingValue.Instance,
    };

    /// <summary>Whether rows were taken from a collection.</summary>
    private static bool IsFrom(Value rows, Value collection, int depth) =>
        depth < MaximumDepth && (ReferenceEquals(rows, collection) || rows switch
        {
            MadeValue { Role: ApiRole.Same or ApiRole.Select } made => IsFrom(made["of"], collection, depth + 1),
            MadeValue { Role: ApiRole.Subset or ApiRole.Map or ApiRole.Resample } made => IsFrom(made["rows"], collection, depth + 1),
            _ => false,
        });

    /// <summary>
    /// Whether the added row was drawn from those that are in the collection already, and altered: interpolated, jittered. Rows that a program makes
    /// up one after the other, each from the last, are all there is.
    /// </summary>
    private static bool IsBetween(MadeValue add, Value collection) =>
        collection is not CreatedValue && add["item"] is CreatedValue && add.Operands.Length > add.Fact.Parts.Length + 1 && add.Operands[add.Fact.Parts.Length + 1] is BundleValue { IsRandom: true } made
        && (Terms.In(made).Any(term => term is PartValue { Name: PartValue.Element, Of: var rows } && IsFrom(rows, collection, 0))
            || MembersOf(collection).Any(member => Terms.Mentions(made, member)));

    /// <summary>What the rows of a query are made of, which stands for the rows themselves where one of them is read.</summary>
    private static IEnumerable<Value> MembersOf(Value collection) => collection switch
    {
        MadeValue { Role: ApiRole.Map } map when map.Operands.Length > map.Fact.Parts.Length + 1 && map.Operands[map.Fact.Parts.Length + 1] is BundleValue row =>
            row.Operands.Where(static member => member is not (UnknownValue or NothingValue or ConstantValue)),
        MadeValue { Role: ApiRole.Same } same => MembersOf(same["of"]),
        _ => [],
    };

    /// <summary>
    /// <c>all.Add(image); all.Add(Mirrored(image));</c>: a row, and what was made of it in the same pass, stand in one collection.
    /// </summary>
    private static bool IsBesideItsOwn(MadeValue add, Value collection, List<MadeValue> earlier) =>
        earlier.Count > 0 && Added(add) is { } added && Places.Of(collection) is { } made
        && earlier.Any(other => Added(other) is { } before && !AreAlternatives(other.Site, add.Site) && (IsMadeOf(added, before, made) || IsMadeOf(before, added, made)));

    /// <summary>What is written as the one argument of an addition.</summary>
    private static ExpressionSyntax? Added(MadeValue add) =>
        add["item"] is not NothingValue && add.Site.Innermost is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0].Expression : null;

    private static bool IsMadeOf(ExpressionSyntax altered, ExpressionSyntax row, Site collection) =>
        row is IdentifierNameSyntax name && altered is not IdentifierNameSyntax && altered.SyntaxTree == row.SyntaxTree
        && altered.DescendantNodesAndSelf().Any(node => node is IdentifierNameSyntax same && same.Identifier.ValueText == name.Identifier.ValueText && !(node.Parent is MemberAccessExpressionSyntax { Name: var member } && member == node))
        && row.Ancestors().OfType<CommonForEachStatementSyntax>().FirstOrDefault() is { } loop && loop.Span.Contains(altered.Span) && !new Site(collection.Innermost).IsWithin(loop)
        && IsOfPass(loop, name.Identifier.ValueText);

    /// <summary>Whether a variable is the row of a loop, or declared in it.</summary>
    private static bool IsOfPass(CommonForEachStatementSyntax loop, string name) =>
        (loop is ForEachStatementSyntax one && one.Identifier.ValueText == name)
        || loop.Statement.DescendantNodes().Any(node => node is VariableDeclaratorSyntax variable && variable.Identifier.ValueText == name);

    /// <summary>Whether two additions share a row for certain: of single ones in a loop it is not known which they are, unless nothing is in their way.</summary>
    private static bool Meet(MadeValue left, MadeValue right, MethodLineage method)
    {
        var (first, second) = (RowsOf(left), RowsOf(right));
        if (ReferenceEquals(left["item"], right["item"]) && left["item"] is not (NothingValue or UnknownValue or ConstantValue))
        {
            return IsUnconditional(left) || IsUnconditional(right);
        }

        return (IsComplete(left), IsComplete(right), method.Rows.Relate(first, second)) switch
        {
            (true, true, RowRelation.Same or RowRelation.Contains or RowRelation.Within or RowRelation.Overlaps) => true,
            (true, false, RowRelation.Same or RowRelation.Contains) => true,
            (false, true, RowRelation.Same or RowRelation.Within) => true,
            _ => false,
        };
    }

    private static bool IsComplete(MadeValue add) => add["item"] is NothingValue || IsUnconditional(add);

    /// <summary>Whether an addition happens for every row of the loop it stands in.</summary>
    private static bool IsUnconditional(MadeValue add)
    {
        for (var node = add.Site.Innermost; node is not null; node = node.Parent)
        {
            switch (node.Parent)
            {
                case CommonForEachStatementSyntax loop when node == loop.Statement:
                    return true;
                case BlockSyntax block when block.Statements.TakeWhile(statement => statement != node).Any(Leaves):
                    return false;
                case IfStatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                    or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether at most one of two calls happens: they stand in different branches, or a jump lies between them.</summary>
    private static bool AreAlternatives(Site left, Site right)
    {
        while (left.Node == right.Node && left.Inner is { } a && right.Inner is { } b)
        {
            (left, right) = (a, b);
        }

        if (left.Node.SyntaxTree != right.Node.SyntaxTree)
        {
            return false;
        }

        var above = new HashSet<SyntaxNode>(left.Node.AncestorsAndSelf());
        var meeting = right.Node.AncestorsAndSelf().FirstOrDefault(above.Contains);
        switch (meeting)
        {
            case IfStatementSyntax or SwitchStatementSyntax or SwitchExpressionSyntax or ConditionalExpressionSyntax:
                return true;
            case BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax:
                var first = left.Node.SpanStart < right.Node.SpanStart ? left.Node : right.Node;
                var branch = first.AncestorsAndSelf().First(node => node.Parent == meeting);
                return Leaves(branch);
            default:
                return false;
        }
    }

    private static bool Leaves(SyntaxNode statement) => statement
        .DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        .Any(static node => node is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax);

    /// <summary>Whether a loop adds the same again: rows that were there before it, or one row of a loop around it.</summary>
    private static bool IsRepeatedByLoop(MadeValue add, Value collection)
    {
        var call = add.Site.Innermost;
        if (add.Site.Inner is not null || call.Ancestors().FirstOrDefault(static node => node is StatementSyntax and (ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            || node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) is not StatementSyntax loop || loop is LocalFunctionStatementSyntax)
        {
            return false;
        }

        if (Places.Of(collection) is not { } made || made.IsWithin(loop))
        {
            return false; // A new collection each time round.
        }

        if (add["item"] is NothingValue)
        {
            return add["rows"] is MadeValue { Role: ApiRole.Subset or ApiRole.Source or ApiRole.Map or ApiRole.Select } rows && !rows.Site.IsWithin(loop) && !IsEmptied(loop, call);
        }

        return call is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } && arguments[0].Expression is IdentifierNameSyntax name
            && loop.Ancestors().OfType<ForEachStatementSyntax>().Any(outer => outer.Identifier.ValueText == name.Identifier.ValueText && !made.IsWithin(outer))
            && !IsEmptied(loop, call);
    }

    /// <summary><c>balanced.Add(group[i % group.Count])</c>: a position that begins again at the first row is there to add rows once more.</summary>
    private static bool GoesRound(MadeValue add) =>
        add.Site.Innermost is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
        && arguments[0].Expression is ElementAccessExpressionSyntax { Expression: var rows, ArgumentList.Arguments: { Count: 1 } places }
        && places[0].Expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.ModuloExpression, Right: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length", Expression: var counted } }
        && SyntaxFactory.AreEquivalent(rows, counted);

    /// <summary>Whether the collection may be emptied in the loop: something else than an addition is called on it.</summary>
    private static bool IsEmptied(SyntaxNode loop, SyntaxNode call) =>
        call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver, Name: var added } }
        || loop.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Name.Identifier.ValueText != added.Identifier.ValueText && access.Parent is InvocationExpressionSyntax && SyntaxFactory.AreEquivalent(access.Expression, receiver));
}
