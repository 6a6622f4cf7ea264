using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
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
    internal static bool Is(Site evaluates, MadeValue fit, MethodLineage method, CancellationToken cancellationToken)
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
            && query.ArgumentList.DescendantNodes().OfType<ExpressionSyntax>().Any(condition => Compares(condition, SyntaxKind.NotEqualsExpression, numbers));
    }

    /// <summary>Whether a condition holds of the other parts alone, or, asked for what is equal, of all that are not among them.</summary>
    private bool Compares(ExpressionSyntax condition, SyntaxKind kind, IReadOnlyList<ISymbol> numbers) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Compares(inner.Expression, kind, numbers),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) =>
            Compares(not.Operand, kind == SyntaxKind.EqualsExpression ? SyntaxKind.NotEqualsExpression : SyntaxKind.EqualsExpression, numbers),
        BinaryExpressionSyntax both when both.IsKind(kind == SyntaxKind.EqualsExpression ? SyntaxKind.LogicalOrExpression : SyntaxKind.LogicalAndExpression) =>
            Compares(both.Left, kind, numbers) || Compares(both.Right, kind, numbers),
        BinaryExpressionSyntax { Left: not LiteralExpressionSyntax, Right: not LiteralExpressionSyntax } compared =>
            compared.IsKind(kind) && (IsNumber(compared.Left, numbers) || IsNumber(compared.Right, numbers)),
        InvocationExpressionSyntax { ArgumentList.Arguments: var sides } called =>
            kind == SyntaxKind.EqualsExpression && NameOf(called) is nameof(ReferenceEquals) or nameof(Equals)
            && (sides.Any(side => IsNumber(side.Expression, numbers)) || (called.Expression is MemberAccessExpressionSyntax { Expression: var one } && IsNumber(one, numbers))),
        _ => false,
    };

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

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

        var inside = numbers.ToList();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (IsNumber(arguments[i].Expression, numbers) && ParameterFor(arguments[i], i, method) is { } parameter)
            {
                inside.Add(parameter);
            }
        }

        return inside;
    }

    private static IParameterSymbol? ParameterFor(ArgumentSyntax argument, int place, IMethodSymbol called)
    {
        var declared = (called.ReducedFrom ?? called).OriginalDefinition.Parameters;
        return argument.NameColon is { Name.Identifier.ValueText: var name } ? declared.FirstOrDefault(named => named.Name == name)
            : declared.ElementAtOrDefault(place + (called.ReducedFrom is null ? 0 : 1));
    }

    /// <summary>
    /// What says which part is evaluated: the number of it, <c>folds[held]</c>, or the variable of a loop over the parts; also where the part has a name of
    /// its own, or is given to the code that evaluates it.
    /// </summary>
    private List<ISymbol> HeldOut(Site evaluates, SyntaxNode fit)
    {
        const int Most = 16;
        var names = new List<ISymbol>();
        var pending = new Queue<SyntaxNode>([evaluates.Innermost]);
        for (var steps = 0; pending.Count > 0 && steps < Most; steps++)
        {
            foreach (var name in pending.Dequeue().DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
            {
                var isNumber = name.Parent is ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax } };
                if (_references.SymbolAt(name, _cancellationToken) is not { } symbol || (!isNumber && symbol is not (ILocalSymbol or IParameterSymbol)) || names.Contains(symbol, SymbolEqualityComparer.Default))
                {
                    continue;
                }

                if (isNumber || symbol.DeclaringSyntaxReferences.Any(declared => declared.GetSyntax(_cancellationToken) is ForEachStatementSyntax) && symbol is ILocalSymbol { Type: { SpecialType: SpecialType.None } type } && Operations.IsSequence(type))
                {
                    names.Add(symbol);
                }

                foreach (var from in symbol is IParameterSymbol parameter ? GivenFor(parameter, evaluates) : !isNumber && _references.InitialOf(symbol, _cancellationToken) is { Syntax: var initial } ? [initial] : [])
                {
                    if (pending.Count < Most && !from.Span.Contains(fit.Span))
                    {
                        pending.Enqueue(from);
                    }
                }
            }
        }

        return names;
    }

    /// <summary>What the code that evaluates is given for a parameter: by the calls that lead to it, or where the function it is runs.</summary>
    private IEnumerable<SyntaxNode> GivenFor(IParameterSymbol parameter, Site evaluates)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } method)
        {
            return [];
        }

        for (var site = evaluates; site is not null; site = site.Inner)
        {
            if (site.Node is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call && _references.SymbolAt(call, _cancellationToken) is IMethodSymbol called
                && SymbolEqualityComparer.Default.Equals(LineageModel.Key(called), LineageModel.Key(method)))
            {
                return arguments.Where((argument, i) => SymbolEqualityComparer.Default.Equals(ParameterFor(argument, i, called), parameter)).Select(static argument => argument.Expression);
            }
        }

        var functions = method.MethodKind != MethodKind.AnonymousFunction ? _references.UsesOf(method, _cancellationToken).Where(static use => use is IMethodReferenceOperation)
            : _references.OperationOf(declared[0].GetSyntax(_cancellationToken), _cancellationToken) is { } lambda ? [lambda]
            : [];
        return functions.SelectMany(function => HeldFunctions.RunsOf(function, _references, _cancellationToken))
            .SelectMany(static run => run.Arguments).Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal).Select(static argument => argument.Value.Syntax);
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
