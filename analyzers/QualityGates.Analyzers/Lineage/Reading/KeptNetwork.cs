using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// One of several networks that is kept because of what it does on a test part: each turn of a loop makes one, trains and measures it. As with
/// <see cref="KeptEpoch"/>, the way from the measure to the choice is read from the code.
/// </summary>
/// <param name="Measured">The call that runs the network on the test part.</param>
/// <param name="Chosen">The comparison or the ordering.</param>
internal sealed record KeptNetwork(MadeValue Measured, Site Chosen)
{
    internal static IEnumerable<KeptNetwork> In(MethodLineage method, Selection selection, CancellationToken cancellationToken)
    {
        if (!method.Events.Any(static item => item.Value is MadeValue { Role: ApiRole.Backward }))
        {
            yield break;
        }

        var trained = ProgramModels.Trained(method);
        var seen = new HashSet<SyntaxNode>();
        foreach (var item in method.Events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Transform, Site.Node: InvocationExpressionSyntax call } run
                && !trained.Contains(run) && (TestPart.IsKnown(run["rows"]) || TestPart.IsAllThatIsLeft(method, run, trained))
                && call.AncestorsAndSelf().FirstOrDefault(node => (Loops.Is(node) || (node == call && IsQuery(method, call))) && Loops.IsMadeIn(run["model"], node)) is { } turn
                && method.Events.Any(step => step.Value is MadeValue { Role: ApiRole.Backward } && step.Site.IsWithin(turn))
                && !method.Events.Any(other => other.Value is MadeValue { Role: ApiRole.Transform } elsewhere && !trained.Contains(elsewhere) && !elsewhere.Site.IsWithin(turn) && TestPart.IsKnown(elsewhere["rows"])
                    && method.Rows.Relate(elsewhere["rows"], run["rows"]) != RowRelation.Same)
                && ChosenBy(call, turn, method, selection, cancellationToken) is { } chosen && seen.Add(chosen.Node))
            {
                yield return new KeptNetwork(run, chosen);
            }
        }
    }

    private static bool IsQuery(MethodLineage method, SyntaxNode call) => method.Events.Any(item => item.Value is MadeValue { Role: ApiRole.Map, Site: { Inner: null } place } && place.Node == call);

    private static Site? ChosenBy(InvocationExpressionSyntax call, SyntaxNode turn, MethodLineage method, Selection selection, CancellationToken cancellationToken)
    {
        var names = turn == call ? [] : KeptEpoch.NamesOf(call, turn);
        bool IsMeasure(SyntaxNode node) => node == call || (node is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText));
        var measures = turn.DescendantNodes().Where(IsMeasure).ToList();
        if (BestSoFar(measures, turn) is { } comparison)
        {
            return comparison;
        }

        // Or the first of all, in order, behind the loop.
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Value" };
        foreach (var measure in turn == call ? turn.DescendantNodes() : measures)
        {
            keys.UnionWith(HeldAs(measure, method.Model, cancellationToken));
        }

        var collections = new HashSet<string>(turn == call ? KeptEpoch.HeldBy(call, turn).Select(static held => held.Name) : measures.Select(measure => FilledBy(measure, method.Model, cancellationToken)).OfType<string>(), StringComparer.Ordinal);
        foreach (var item in method.Events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Select, Site: { Inner: null, Node: var place } } select && place.SyntaxTree == turn.SyntaxTree
                && (place.SpanStart >= turn.Span.End ? place.DescendantNodes().Any(node => node is IdentifierNameSyntax name && collections.Contains(name.Identifier.ValueText)) : turn == call && place.Span.Contains(call.Span) && place != call)
                && KeyOf(place, method.Model, cancellationToken) is { } key && keys.Contains(key) && selection.IsFirstTaken(select))
            {
                return select.Site;
            }
        }

        return null;
    }

    /// <summary>The comparison of a measure with the best so far, in the loop that each turn of takes one.</summary>
    internal static Site? BestSoFar(IEnumerable<SyntaxNode> measures, SyntaxNode turn)
    {
        foreach (var measure in measures)
        {
            if (measure.Ancestors().TakeWhile(node => node != turn && node is not StatementSyntax { Parent: BlockSyntax }).FirstOrDefault(KeptEpoch.IsComparison) is BinaryExpressionSyntax comparison
                && comparison.Left is not LiteralExpressionSyntax && comparison.Right is not LiteralExpressionSyntax && Selection.IsKept(new Site(comparison)))
            {
                return new Site(comparison);
            }
        }

        return null;
    }

    /// <summary>The member a measure is held in: of the object or tuple that is made with it.</summary>
    private static IEnumerable<string> HeldAs(SyntaxNode measure, LineageModel model, CancellationToken cancellationToken)
    {
        foreach (var node in measure.AncestorsAndSelf().TakeWhile(static node => node is not StatementSyntax))
        {
            switch (node.Parent)
            {
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument:
                    return ["Item" + (tuple.Arguments.IndexOf(argument) + 1)];
                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument
                    when model.References.OperationOf(creation, cancellationToken) is IObjectCreationOperation made && made.Arguments.FirstOrDefault(given => given.Syntax == argument)?.Parameter is { } parameter:
                    return [parameter.Name];
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax }:
                    return [name.Identifier.ValueText];
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name }:
                    return [name];
            }
        }

        return [];
    }

    /// <summary>The collection that a measure is put into, with what else is put there.</summary>
    private static string? FilledBy(SyntaxNode measure, LineageModel model, CancellationToken cancellationToken)
    {
        foreach (var node in measure.AncestorsAndSelf().TakeWhile(static node => node is not StatementSyntax))
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } call when node != measure
                    && model.References.OperationOf(call, cancellationToken) is IInvocationOperation add && model.Apis.Find(add.TargetMethod, ApiRole.Add) is not null:
                    return name.Identifier.ValueText;
                case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax name } }:
                    return name.Identifier.ValueText;
            }
        }

        return null;
    }

    /// <summary>The member that an ordering goes by.</summary>
    private static string? KeyOf(SyntaxNode ordering, LineageModel model, CancellationToken cancellationToken)
    {
        var body = ordering switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => (arguments[0].Expression as LambdaExpressionSyntax)?.ExpressionBody,
            OrderingSyntax clause => clause.Expression,
            _ => null,
        };
        return body is null ? null : model.References.OperationOf(body, cancellationToken) switch
        {
            IFieldReferenceOperation { Field: { CorrespondingTupleField.Name: var name } } => name,
            IMemberReferenceOperation reference => reference.Member.Name,
            _ => null,
        };
    }
}
