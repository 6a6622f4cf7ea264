using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// The part that a comparison leaves out of what is learned from: <c>if (fold != held)</c> around what learns or fills its list, the other branch of
/// <c>if (fold == held)</c>, or <c>if (fold == held) continue</c> before it.
/// </summary>
internal sealed class LeftOutPart
{
    private readonly References _references;
    private readonly CancellationToken _cancellationToken;

    private LeftOutPart(References references, CancellationToken cancellationToken) => (_references, _cancellationToken) = (references, cancellationToken);

    /// <summary>Whether what is evaluated somewhere was left out of what a model has learned from, in the method in which both come together.</summary>
    internal static bool Is(SyntaxNode evaluates, MadeValue fit, MethodLineage method, CancellationToken cancellationToken)
    {
        var part = new LeftOutPart(method.Model.References, cancellationToken);
        var numbers = part.HeldOut(evaluates, fit.Site.Node);
        return numbers.Count > 0
            && (part.IsGuarded(fit.Site, numbers) || Terms.In(fit["rows"]).Any(rows => part.IsOfOthers(rows, numbers))
                || (ListOf(fit["rows"]) is { } list && method.Events.Where(item => item.Value is MadeValue { Role: ApiRole.Add, Extra: { } to } && ReferenceEquals(to, list)).ToList() is { Count: > 0 } additions
                    && additions.TrueForAll(item => part.IsGuarded(item.Site, numbers))));
    }

    /// <summary>Whether only the other parts come to a place, here or in what is called here.</summary>
    private bool IsGuarded(Site? site, IReadOnlyList<ISymbol> numbers) => site is not null && (IsOnlyOfOthers(site.Node, numbers) || IsGuarded(site.Inner, GivenAt(site, numbers)));

    private bool IsOnlyOfOthers(SyntaxNode place, IReadOnlyList<ISymbol> numbers) => place.Ancestors().Any(around => IsBranchOfOthers(around, numbers)
        || around is StatementSyntax { Parent: BlockSyntax block } && block.Statements.TakeWhile(other => other != around).OfType<IfStatementSyntax>()
            .Any(passed => passed.Statement.DescendantNodesAndSelf().OfType<ContinueStatementSyntax>().Any() && Compares(passed.Condition, SyntaxKind.EqualsExpression, numbers)));

    private bool IsBranchOfOthers(SyntaxNode around, IReadOnlyList<ISymbol> numbers) =>
        (around.Parent is IfStatementSyntax kept && kept.Statement == around && Compares(kept.Condition, SyntaxKind.NotEqualsExpression, numbers))
        || (around.Parent is ElseClauseSyntax { Parent: IfStatementSyntax passed } && Compares(passed.Condition, SyntaxKind.EqualsExpression, numbers));

    /// <summary><c>parts.Where((_, number) =&gt; number != held)</c>, also in a method that is given the number.</summary>
    private bool IsOfOthers(Value part, IReadOnlyList<ISymbol> numbers)
    {
        if (part is not MadeValue { Role: ApiRole.Subset, Site: var site })
        {
            return false;
        }

        while (site.Inner is { } inner)
        {
            numbers = GivenAt(site, numbers);
            site = inner;
        }

        return site.Node is InvocationExpressionSyntax query
            && query.ArgumentList.DescendantNodes().OfType<BinaryExpressionSyntax>().Any(condition => Compares(condition, SyntaxKind.NotEqualsExpression, numbers));
    }

    private bool Compares(ExpressionSyntax condition, SyntaxKind kind, IReadOnlyList<ISymbol> numbers) =>
        condition is BinaryExpressionSyntax { Left: not LiteralExpressionSyntax, Right: not LiteralExpressionSyntax } compared && compared.IsKind(kind)
        && (IsNumber(compared.Left, numbers) || IsNumber(compared.Right, numbers));

    /// <summary><c>held</c>, or the part itself: <c>folds[held]</c>.</summary>
    private bool IsNumber(ExpressionSyntax side, IReadOnlyList<ISymbol> numbers) => side switch
    {
        IdentifierNameSyntax => _references.SymbolAt(side, _cancellationToken) is { } number && numbers.Contains(number, SymbolEqualityComparer.Default),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } at } => at[0].Expression is IdentifierNameSyntax index && IsNumber(index, numbers),
        _ => false,
    };

    /// <summary>What names the part in the method that is called at a place: also the parameter it is given for.</summary>
    private IReadOnlyList<ISymbol> GivenAt(Site site, IReadOnlyList<ISymbol> numbers)
    {
        if (site is not { Inner: not null, Node: InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call } || _references.SymbolAt(call, _cancellationToken) is not IMethodSymbol method)
        {
            return numbers;
        }

        var declared = (method.ReducedFrom ?? method).OriginalDefinition.Parameters;
        var before = method.ReducedFrom is null ? 0 : 1;
        var inside = numbers.ToList();
        for (var i = 0; i < arguments.Count; i++)
        {
            var parameter = arguments[i].NameColon is { Name.Identifier.ValueText: var name } ? declared.FirstOrDefault(named => named.Name == name) : declared.ElementAtOrDefault(i + before);
            if (parameter is not null && IsNumber(arguments[i].Expression, numbers))
            {
                inside.Add(parameter);
            }
        }

        return inside;
    }

    /// <summary>What says which part is evaluated: the number of it, <c>folds[held]</c>, or the variable of a loop over the parts; also where the part has a name of its own.</summary>
    private List<ISymbol> HeldOut(SyntaxNode evaluates, SyntaxNode fit)
    {
        const int Most = 16;
        var names = new List<ISymbol>();
        var pending = new Queue<SyntaxNode>([evaluates]);
        for (var steps = 0; pending.Count > 0 && steps < Most; steps++)
        {
            foreach (var name in pending.Dequeue().DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            {
                var isNumber = name.Parent is ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax } };
                if (_references.SymbolAt(name, _cancellationToken) is not { } symbol || (!isNumber && symbol is not ILocalSymbol) || names.Contains(symbol, SymbolEqualityComparer.Default))
                {
                    continue;
                }

                if (isNumber || symbol.DeclaringSyntaxReferences.Any(declared => declared.GetSyntax(_cancellationToken) is ForEachStatementSyntax) && symbol is ILocalSymbol { Type: { SpecialType: SpecialType.None } type } && Operations.IsSequence(type))
                {
                    names.Add(symbol);
                }
                else if (_references.InitialOf(symbol, _cancellationToken) is { Syntax: var initial } && pending.Count < Most && !initial.Span.Contains(fit.Span))
                {
                    pending.Enqueue(initial);
                }
            }
        }

        return names;
    }

    /// <summary>The list whose rows are learned from.</summary>
    private static Value? ListOf(Value rows) => rows switch
    {
        MadeValue { Role: ApiRole.Same or ApiRole.Select } same => ListOf(same["of"]),
        MadeValue { Role: ApiRole.Map or ApiRole.Subset } each => ListOf(each["rows"]),
        CreatedValue => rows,
        _ => null,
    };
}
