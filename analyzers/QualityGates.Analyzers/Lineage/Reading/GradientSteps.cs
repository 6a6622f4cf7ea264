using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>Finds the steps of an optimizer that a propagated loss leads to: not those of a training beside it, which has a loss of its own.</summary>
internal sealed class GradientSteps(LineageModel model, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 4;
    private const int MostMethods = 100;

    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    internal bool AreOnTheWayOf(Site backward)
    {
        var methods = new List<IMethodSymbol>();
        for (var site = backward; site is not null; site = site.Inner)
        {
            if (model.MethodAround(site.Node, cancellationToken) is { } around)
            {
                methods.Add(around);
            }
        }

        for (var depth = 0; depth <= MaximumDepth && methods.Count > 0; depth++)
        {
            var callers = new List<IMethodSymbol>();
            foreach (var method in methods)
            {
                if (_seen.Count > MostMethods || !_seen.Add(LineageModel.Key(method)))
                {
                    continue;
                }

                if (Steps(method))
                {
                    return true;
                }

                callers.AddRange(References.NamesOf(method.OriginalDefinition).OfType<IMethodSymbol>().SelectMany(name => model.References.UsesOf(name, cancellationToken))
                    .Select(use => model.MethodAround(use.Syntax, cancellationToken)).OfType<IMethodSymbol>());
            }

            methods = callers;
        }

        return _seen.Count > MostMethods;
    }

    /// <summary>Whether a method steps itself, or by one that is there for it and propagates nothing.</summary>
    private bool Steps(IMethodSymbol method)
    {
        var calls = CallsOf(method);
        return calls.Exists(IsStep) || calls.Select(static call => call.TargetMethod).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .Any(called => model.BodiesOf(called, cancellationToken).Any(body => CallsOf(body) is { Count: > 0 } inner && inner.Exists(IsStep) && !inner.Exists(call => model.Apis.Find(call.TargetMethod, ApiRole.Backward) is not null)));
    }

    private bool IsStep(IInvocationOperation call) => model.Apis.Find(call.TargetMethod, ApiRole.Update) is not null;

    private List<IInvocationOperation> CallsOf(IMethodSymbol method) =>
    [
        .. method.DeclaringSyntaxReferences.SelectMany(reference => model.References.OperationOf(reference.GetSyntax(cancellationToken), cancellationToken)?.Descendants().OfType<IInvocationOperation>() ?? []),
    ];
}
