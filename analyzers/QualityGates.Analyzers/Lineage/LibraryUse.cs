using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>Which methods use a library the tables know, themselves or through what they call: decided by symbols, asked for method by method.</summary>
internal sealed class LibraryUse(LineageModel lineage)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Body> _bodies = new(SymbolEqualityComparer.Default);

    internal bool Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = LineageModel.Key(method);
        if (_known.TryGetValue(method, out var known))
        {
            return known;
        }

        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<IMethodSymbol>();
        pending.Push(method);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = pending.Pop();
            if (!seen.Add(next) || (_known.TryGetValue(next, out known) && !known))
            {
                continue;
            }

            var body = known && _known.ContainsKey(next) ? new Body(true, []) : BodyOf(next, cancellationToken);
            if (body.UsesLibrary)
            {
                return _known.GetOrAdd(method, true);
            }

            foreach (var callee in body.Callees)
            {
                pending.Push(callee);
            }
        }

        // What cannot be reached from here cannot be reached from anything on the way, either.
        foreach (var member in seen)
        {
            _known.TryAdd(member, false);
        }

        return false;
    }

    private Body BodyOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        _bodies.TryGetValue(method, out var known) ? known : _bodies.GetOrAdd(method, Read(method, cancellationToken));

    private Body Read(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var callees = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var roots = method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).ToList();
        if (method.MethodKind == MethodKind.Constructor)
        {
            roots.AddRange(Graphs.InitializerSyntaxOf(method.ContainingType, cancellationToken));
        }

        foreach (var root in roots)
        {
            foreach (var operation in lineage.References.OperationOf(root, cancellationToken)?.DescendantsAndSelf() ?? [])
            {
                foreach (var used in UsedBy(operation))
                {
                    if (!seen.Add(used))
                    {
                        continue;
                    }

                    if (lineage.Apis.IsOfLibrary(used))
                    {
                        return new Body(true, []);
                    }

                    if (used is IMethodSymbol callee && lineage.Interest.Names(cancellationToken).Contains(NameOf(callee)))
                    {
                        callees.AddRange(lineage.References.BodiesOf(LineageModel.Key(callee), cancellationToken).Where(static body => !body.DeclaringSyntaxReferences.IsEmpty).Select(LineageModel.Key));
                    }
                }
            }
        }

        return new Body(false, callees.ToImmutable());
    }

    private static string NameOf(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => method.ContainingType.Name,
        { AssociatedSymbol: { } member } => member.Name,
        _ => method.Name,
    };

    private static IEnumerable<ISymbol> UsedBy(IOperation operation) => operation switch
    {
        IInvocationOperation call => [call.TargetMethod],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor],
        IMethodReferenceOperation reference => [reference.Method],
        IFieldReferenceOperation field => [field.Field],
        IPropertyReferenceOperation { Property: var property } => new ISymbol?[] { property, property.GetMethod, property.SetMethod }.OfType<ISymbol>(),
        _ => [],
    };

    private sealed record Body(bool UsesLibrary, ImmutableArray<IMethodSymbol> Callees);
}
