using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

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
    /// where a scope in or around it releases what is made.
    /// </summary>
    internal ILoopOperation? UnreleasedLoop(IOperation place) => Walk(place, MaximumCallers) is { IsReleased: false, Loop: var loop } ? loop : null;

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

    /// <summary>All operations of some, without those of functions in them.</summary>
    internal static IEnumerable<IOperation> In(IEnumerable<IOperation> operations)
    {
        var pending = new Stack<IOperation>(operations.Reverse());
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            yield return operation;
            if (operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            {
                foreach (var child in operation.ChildOperations.Reverse())
                {
                    pending.Push(child);
                }
            }
        }
    }

    private (bool IsReleased, ILoopOperation? Loop) Walk(IOperation place, int callers)
    {
        ILoopOperation? loop = null;
        IOperation inner = place;
        for (; inner.Parent is { } outer; inner = outer)
        {
            if (ScopeAt(outer, inner) is not null)
            {
                return (true, null);
            }

            if (outer is ILoopOperation around && around.Body == inner && loop is null)
            {
                if (In([around.Body]).Any(operation => operation is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Release) is not null))
                {
                    return (true, null);
                }

                loop = around;
            }

            if (outer is ILocalFunctionOperation)
            {
                inner = outer;
                break;
            }
        }

        if (callers == 0 || References.Enclosing(place, cancellationToken) is not IMethodSymbol method)
        {
            return (false, loop);
        }

        while (method is { MethodKind: MethodKind.AnonymousFunction, ContainingSymbol: IMethodSymbol container })
        {
            method = container;
        }

        // Where the function is called may be what repeats it, or what releases.
        var isReleased = false;
        foreach (var name in References.NamesOf(LineageModel.Key(method)).Take(2))
        {
            foreach (var call in lineage.References.Of(name, cancellationToken).Reads)
            {
                if (!call.Syntax.Span.Contains(place.Syntax.Span) || call.Syntax.SyntaxTree != place.Syntax.SyntaxTree)
                {
                    var (released, around) = Walk(call, callers - 1);
                    isReleased |= released;
                    loop ??= around;
                }
            }
        }

        return (isReleased, loop);
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
