using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// The one order in which a network is given its rows in every epoch: a shuffle whose generator begins again with each pass, by a seed that the
/// epochs do not change (or by none yet), while the network that learns goes on.
/// </summary>
internal static class ReplayedOrder
{
    private const int MaximumTerms = 2_000;

    // A tensor for each part of a row, made by a query of queries.
    private const int MaximumDepth = 4;

    /// <summary>The loop of the epochs over batches that are shuffled at <paramref name="draw"/>; null where no such loop is known.</summary>
    internal static SyntaxNode? Of(MadeValue draw, MethodLineage method, CancellationToken cancellationToken)
    {
        if (In(method, draw, cancellationToken) is { } epochs)
        {
            return epochs;
        }

        // Kept in a member by one method, passed over by another.
        var model = method.Model;
        return model.References.OperationOf(draw.Site.Innermost, cancellationToken) is { } made
            && Operations.Outermost(made).Parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } holder }
            ? new Callers(model, cancellationToken).Of(model.References.Of(holder.Member.OriginalDefinition, cancellationToken).Reads.Select(static read => read.Syntax))
                .SelectMany(caller => model.WithNested(caller, cancellationToken))
                .Select(reader => In(model.Read(reader, cancellationToken), draw, cancellationToken)).FirstOrDefault(static found => found is not null)
            : null;
    }

    private static SyntaxNode? In(MethodLineage method, MadeValue draw, CancellationToken cancellationToken)
    {
        var rows = draw["rows"];
        if (rows is UnknownValue or NothingValue)
        {
            return null;
        }

        foreach (var backward in method.Events.Select(static item => item.Value).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Backward))
        {
            // What is given to the loss has gone through the network, which each turn may make for itself.
            var runs = Terms.In(backward["loss"], MaximumTerms).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Transform).ToList();
            if (runs.Exists(run => IsOf(run["rows"], rows)) && EpochsOf(backward.Site, draw, method, cancellationToken) is { } epochs && !runs.Exists(run => Loops.IsMadeIn(run["model"], epochs)))
            {
                return epochs;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether what a network is given is of these rows: of one of the tensors beside each other they are made of, or, where a query made them, what it
    /// made of each.
    /// </summary>
    private static bool IsOf(Value given, Value rows, int depth = 0) => rows is not (UnknownValue or NothingValue or ConstantValue) && depth < MaximumDepth && (Terms.Mentions(given, rows)
        || (rows is SequenceValue several && several.Operands.Any(part => IsOf(given, part, depth + 1)))
        || (rows is MadeValue { Role: ApiRole.Map, Extra: { } each } && IsOf(given, each, depth + 1)));

    /// <summary>The loop around the passes over the batches, if it has one order for all of them.</summary>
    private static SyntaxNode? EpochsOf(Site backward, MadeValue draw, MethodLineage method, CancellationToken cancellationToken)
    {
        var isPassed = false;
        foreach (var (loop, isAround) in LoopsAround(backward, draw.Site).Reverse())
        {
            if (isPassed)
            {
                return !isAround || IsSameIn(draw, loop) ? loop : null;
            }

            isPassed = loop is CommonForEachStatementSyntax pass && IsOver(pass.Expression, draw, method, cancellationToken);
        }

        return null;
    }

    /// <summary>The loops that go on while something happens, from the outermost on, each with whether another thing happens in it as well.</summary>
    private static IEnumerable<(SyntaxNode Loop, bool IsAround)> LoopsAround(Site place, Site other)
    {
        var compared = other;
        for (var site = place; site is not null; site = site.Inner)
        {
            var loops = site.Node.Ancestors().TakeWhile(static around => around is not MemberDeclarationSyntax or GlobalStatementSyntax).Where(Loops.Is).Reverse();
            foreach (var loop in loops)
            {
                yield return (loop, compared?.IsWithin(loop) == true);
            }

            compared = compared?.Node == site.Node ? compared.Inner : null;
        }
    }

    /// <summary>Whether a loop goes over the batches, itself or in a query over them.</summary>
    private static bool IsOver(ExpressionSyntax collection, MadeValue draw, MethodLineage method, CancellationToken cancellationToken)
    {
        var loader = draw.Member is IMethodSymbol { MethodKind: not MethodKind.Constructor } maker ? maker.ReturnType : draw.Member.ContainingType;
        return method.Model.References.OperationOf(collection, cancellationToken)?.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(part.Type?.OriginalDefinition, loader.OriginalDefinition)) == true;
    }

    /// <summary>Whether a loader that is made in each turn is made of the same rows, with the same seed: nothing that a turn changes goes into it.</summary>
    private static bool IsSameIn(MadeValue draw, SyntaxNode loop)
    {
        if (draw["seed"] is not (ConstantValue or InputValue or NothingValue))
        {
            return false;
        }

        var changed = new HashSet<string?>(loop.DescendantNodesAndSelf().Select(NameIn), StringComparer.Ordinal);
        return !draw.Site.Node.DescendantNodes().Any(node => node is IdentifierNameSyntax name && changed.Contains(name.Identifier.ValueText));
    }

    /// <summary>The variable that is declared or written here.</summary>
    private static string? NameIn(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax inner => inner.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var member } } => member.Identifier.ValueText,
        PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.ValueText,
        PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };
}
