using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// An epoch of a hand-written training loop that is kept, or the last one, because of what the network does on a test part. The measure is
/// arithmetic over batches, which terms do not hold on to, so its way from the call to the condition is read from the code.
/// </summary>
/// <param name="Measured">The call in the loop that runs the network on the test part.</param>
/// <param name="Kept">What happens under the condition: the network is saved, the loop is left.</param>
internal sealed record KeptEpoch(Site Measured, Site Kept)
{
    private const int MaximumDepth = 100;
    private const int MaximumCalls = 4;

    internal static IEnumerable<KeptEpoch> In(MethodLineage method, CancellationToken cancellationToken)
    {
        if (!method.Events.Any(static item => item.Value is MadeValue { Role: ApiRole.Backward }))
        {
            yield break;
        }

        var trained = ProgramModels.Trained(method);
        var seen = new HashSet<SyntaxNode>();
        foreach (var item in method.Events)
        {
            if (item is { InLoop: true, Value: MadeValue { Role: ApiRole.Transform } run }
                && !trained.Contains(run) && TestPart.Is(method, run, trained)
                && run.Site is { Node: InvocationExpressionSyntax call } && seen.Add(call.FirstAncestorOrSelf<StatementSyntax>() ?? (SyntaxNode)call)
                && KeptFor(method, item, 0, cancellationToken) is { } kept)
            {
                yield return kept;
            }
        }
    }

    /// <summary>What is kept because of a run: in the loop that stands here, or in that of a called method that does not know yet whose rows it is given.</summary>
    private static KeptEpoch? KeptFor(MethodLineage method, LineageEvent item, int depth, CancellationToken cancellationToken)
    {
        if (item is not { InLoop: true, Value: MadeValue { Site: { Node: InvocationExpressionSyntax call } } })
        {
            return null;
        }

        var steps = method.Events.Where(static other => other.Value is MadeValue { Role: ApiRole.Backward });
        if (call.Ancestors().FirstOrDefault(node => Loops.Is(node) && steps.Any(step => step.Site.IsWithin(node))) is { } loop)
        {
            // Where each turn makes a network of its own, no epoch is kept but one of several networks.
            return item.Value is MadeValue applied && !Loops.IsMadeIn(applied["model"], loop) && KeptBy(call, loop, method, cancellationToken) is { } kept ? new KeptEpoch(new Site(call), kept) : null;
        }

        return depth < MaximumCalls && method.Inside(item, cancellationToken) is { } inside && inside.Event.Value is MadeValue { Role: ApiRole.Transform } run
            && !TestPart.Is(inside.Method, run, ProgramModels.Trained(inside.Method)) && KeptFor(inside.Method, inside.Event, depth + 1, cancellationToken) is { } called
                ? called with { Measured = called.Measured.From(call) }
                : null;
    }

    private static Site? KeptBy(InvocationExpressionSyntax call, SyntaxNode loop, MethodLineage method, CancellationToken cancellationToken)
    {
        var names = NamesOf(call, loop);
        foreach (var condition in loop.DescendantNodes().OfType<IfStatementSyntax>())
        {
            bool IsMeasure(SyntaxNode part) => part == call || (part is IdentifierNameSyntax name && names.Contains(name.Identifier.ValueText));
            if (!condition.Condition.DescendantNodesAndSelf().Any(node => (IsComparison(node) && node.DescendantNodes().Any(IsMeasure))
                || (node is InvocationExpressionSyntax asked && asked != call && asked.ArgumentList.Arguments.Any(argument => argument.DescendantNodes().Any(IsMeasure)) && Compares(asked, IsMeasure, method.Model, cancellationToken))))
            {
                continue;
            }

            foreach (var item in method.Events)
            {
                if (item.Value is MadeValue { Role: ApiRole.Save } save && save.Site.IsWithin(condition.Statement))
                {
                    return save.Site;
                }
            }

            if (condition.Statement.DescendantNodesAndSelf().FirstOrDefault(node => node is BreakStatementSyntax && node.Ancestors().First(Loops.Is) == loop) is { } exit)
            {
                return new Site(exit);
            }
        }

        return null;
    }

    /// <summary><c>stopping.ShouldStop(loss)</c>: whether a method of the program compares what it is given with something.</summary>
    private static bool Compares(InvocationExpressionSyntax call, Func<SyntaxNode, bool> isMeasure, LineageModel model, CancellationToken cancellationToken) =>
        model.References.OperationOf(call, cancellationToken) is IInvocationOperation { TargetMethod: { IsAbstract: false } target } asked
        && target.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } body
        && asked.Arguments.Any(argument => argument.Parameter is { } given && argument.Syntax.DescendantNodes().Any(isMeasure) && body.DescendantNodes().Any(node =>
            IsComparison(node) && node.ChildNodes().Any(side => side is IdentifierNameSyntax name && name.Identifier.ValueText == given.Name)));

    internal static bool IsComparison(SyntaxNode node) =>
        node.Kind() is SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression;

    /// <summary>The variables that hold what the call returned, or what was computed of that in the same turn of the loop.</summary>
    internal static HashSet<string> NamesOf(InvocationExpressionSyntax call, SyntaxNode loop) => NamesOf([call], loop);

    /// <inheritdoc cref="NamesOf(InvocationExpressionSyntax, SyntaxNode)"/>
    internal static HashSet<string> NamesOf(List<SyntaxNode> places, SyntaxNode loop)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < places.Count && i < MaximumDepth; i++)
        {
            foreach (var (name, scope) in HeldBy(places[i], loop))
            {
                if (names.Add(name))
                {
                    places.AddRange(scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name && use.SpanStart > places[i].Span.End));
                }
            }
        }

        return names;
    }

    /// <summary>The variables a value is put into where it stands, with the code that can see them.</summary>
    internal static IEnumerable<(string Name, SyntaxNode Scope)> HeldBy(SyntaxNode value, SyntaxNode loop)
    {
        foreach (var node in value.AncestorsAndSelf())
        {
            switch (node.Parent)
            {
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return [(variable.Identifier.ValueText, ScopeOf(variable, loop))];
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == node:
                    return [(name.Identifier.ValueText, DeclarationOf(name, loop) ?? loop)];
                case AssignmentExpressionSyntax { Left: var target } assignment when assignment.Right == node:
                    return target.DescendantNodesAndSelf().Select(static declared => declared switch
                    {
                        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
                        IdentifierNameSyntax { Parent: ArgumentSyntax } name => name.Identifier.ValueText,
                        _ => "",
                    }).Where(static name => name.Length > 0).Select(name => (name, ScopeOf(assignment, loop)));
                case StatementSyntax or AnonymousFunctionExpressionSyntax or null:
                    return [];
            }
        }

        return [];
    }

    private static SyntaxNode ScopeOf(SyntaxNode declaration, SyntaxNode loop) =>
        declaration.Ancestors().First(node => node == loop || node is BlockSyntax or ForStatementSyntax or CommonForEachStatementSyntax || node.Parent is null);

    /// <summary>The code that can see a variable which is assigned at a place inside the loop; null when it is declared outside.</summary>
    private static BlockSyntax? DeclarationOf(IdentifierNameSyntax name, SyntaxNode loop) =>
        name.Ancestors().TakeWhile(node => node != loop).OfType<BlockSyntax>().FirstOrDefault(block => block.Statements.OfType<LocalDeclarationStatementSyntax>()
            .Any(statement => statement.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name.Identifier.ValueText)));
}
