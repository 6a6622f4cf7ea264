using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>A loop whose tensors are not released while it runs.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Around">The scope that releases them once the loop is over; null where there is none.</param>
internal sealed record UnreleasedLoop(ILoopOperation Loop, IOperation? Around);

/// <summary>Where tensors are released: what a scope covers, and which scope or loop covers a place.</summary>
internal sealed class TensorScopes(LineageModel lineage, CancellationToken cancellationToken)
{
    private const int MaximumCallers = 3;

    /// <summary>The call that opens a scope over a place in the same function, inside <paramref name="within"/>; null when none does.</summary>
    internal IOperation? Over(IOperation place, IOperation? within = null)
    {
        for (var inner = place; inner.Parent is { } outer && inner != within; inner = outer)
        {
            if (ScopeAt(outer, inner) is { } scope)
            {
                return scope;
            }

            if (outer is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The loop that runs a place again and again: around it, or around the only calls of the function it is in. Null where there is none, or
    /// where a scope in or around it releases what is made; one around everything releases it when all is over, which is too late.
    /// </summary>
    internal UnreleasedLoop? UnreleasedLoop(IOperation place) => Walk(place, new Passes(null, 0, null), MaximumCallers) is { IsReleased: false, Passes: { Loop: { } loop } passes } ? new(loop, passes.Around) : null;

    /// <summary>What a scope covers: the body of its using statement, or what follows its declaration.</summary>
    internal static IEnumerable<IOperation> CoveredBy(IOperation scope)
    {
        for (var operation = scope; operation is not null; operation = operation.Parent)
        {
            switch (operation)
            {
                case IUsingOperation statement when statement.Resources.Syntax.Span.Contains(scope.Syntax.Span):
                    return [statement.Body];
                case IUsingDeclarationOperation { Parent: IBlockOperation block } declaration:
                    return block.Operations.SkipWhile(other => other != declaration).Skip(1);
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return [];
            }
        }

        return [];
    }

    /// <summary>What was seen on the way outwards from a place.</summary>
    /// <param name="Loop">The innermost loop.</param>
    /// <param name="Depth">How many loops are in each other.</param>
    /// <param name="Around">A scope around them.</param>
    private readonly record struct Passes(ILoopOperation? Loop, int Depth, IOperation? Around);

    private (bool IsReleased, Passes Passes) Walk(IOperation place, Passes passes, int callers)
    {
        IOperation inner = place;
        for (; inner.Parent is { } outer; inner = outer)
        {
            if (passes.Around is null && ScopeAt(outer, inner) is { } scope)
            {
                if (passes.Loop is null)
                {
                    return (true, passes);
                }

                passes = passes with { Around = scope };
            }

            if (outer is ILoopOperation around && around.Body == inner)
            {
                if (passes.Around is not null || Operations.OutsideFunctions([around.Body]).Any(operation => operation is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Release) is not null))
                {
                    return (true, passes); // Released in every pass of this one.
                }

                passes = passes with { Loop = passes.Loop ?? around, Depth = passes.Depth + 1 };
            }

            if (outer is IAnonymousFunctionOperation && callers > 0)
            {
                // Where a method of the program runs it may be what repeats it, or what releases.
                var runs = RunsOf(outer).Select(run => Walk(run, passes, callers - 1)).ToList();
                if (runs.Exists(static run => run.IsReleased))
                {
                    return (true, passes);
                }

                if (runs.Find(static run => run.Passes.Loop is not null) is { Passes.Loop: not null } repeated)
                {
                    return repeated;
                }
            }

            if (outer is ILocalFunctionOperation)
            {
                inner = outer;
                break;
            }
        }

        if (callers == 0 || References.Enclosing(place, cancellationToken) is not IMethodSymbol method)
        {
            return (passes.Around is not null, passes);
        }

        while (method is { MethodKind: MethodKind.AnonymousFunction, ContainingSymbol: IMethodSymbol container })
        {
            method = container;
        }

        // Where the function is called may be what repeats it, or what releases.
        var (isReleased, isCalled, found) = (false, false, passes);
        foreach (var name in References.NamesOf(LineageModel.Key(method)).Take(2))
        {
            foreach (var call in lineage.References.Of(name, cancellationToken).Reads)
            {
                if (!call.Syntax.Span.Contains(place.Syntax.Span) || call.Syntax.SyntaxTree != place.Syntax.SyntaxTree)
                {
                    var (released, from) = Walk(call, passes, callers - 1);
                    (isReleased, isCalled) = (isReleased || released, true);
                    found = found.Loop is null ? from : found with { Around = found.Around ?? from.Around };
                }
            }
        }

        // A scope around one loop of a function that others may call is theirs to repeat, unless it goes over all batches.
        var isLate = passes.Around is null || passes.Depth > 1 || passes.Loop is IForEachLoopOperation { Collection: var all } && Operations.Unconverted(all).Type is { } batches && lineage.Apis.IsInLibrary(batches)
            || SymbolEqualityComparer.Default.Equals(LineageModel.Key(method), lineage.Compilation.GetEntryPoint(cancellationToken));
        return (isCalled ? isReleased : !isLate, found);
    }

    /// <summary>Where a function runs that a method of the program is given, which may hand it on.</summary>
    private IEnumerable<IOperation> RunsOf(IOperation function, int hands = MaximumCallers)
    {
        while (function.Parent is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation)
        {
            function = function.Parent;
        }

        return hands > 0 && function.Parent is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } }
            ? lineage.References.Of(parameter.OriginalDefinition, cancellationToken).Reads.SelectMany(read => read is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } ? [read] : RunsOf(read, hands - 1))
            : [];
    }

    private IOperation? ScopeAt(IOperation outer, IOperation inner) => outer switch
    {
        IUsingOperation statement when statement.Body == inner => ScopeIn(statement.Resources),
        IBlockOperation block => block.Operations.TakeWhile(other => other != inner)
            .Where(static other => other is IUsingDeclarationOperation or IVariableDeclarationGroupOperation)
            .Select(ScopeIn).FirstOrDefault(static scope => scope is not null),
        _ => null,
    };

    private IOperation? ScopeIn(IOperation declaration) => declaration.DescendantsAndSelf().FirstOrDefault(operation =>
        operation is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Scope) is { Parts.IsEmpty: true });
}
