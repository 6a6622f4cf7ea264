using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>The event graphs of a compilation, built when they are first asked for and shared by all rules.</summary>
internal sealed class EventGraphs
{
    private const int MaximumCallers = 60;

    private static readonly ConditionalWeakTable<LineageModel, EventGraphs> ByLineage = new();

    private readonly ConcurrentDictionary<ISymbol, EventGraph?> _graphs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _roots = new(SymbolEqualityComparer.Default);

    private EventGraphs(LineageModel lineage)
    {
        Lineage = lineage;
        var modules = lineage.Apis.TypesOf(ApiRole.Parameters);
        Names = new HashSet<string>(
            modules.IsEmpty ? [] : lineage.Apis.NamesIn(line => line.Member.Length > 0 && (IsEvent(line.Role) || (line.Role == ApiRole.Transform && modules.Any(type => line.Type.StartsWith(type, StringComparison.Ordinal))))),
            StringComparer.Ordinal);
        Interest = new Interest(lineage.Compilation, Names);
    }

    internal LineageModel Lineage { get; }

    /// <summary>The names events are written with; none where the compilation has no library that has a training loop of its own.</summary>
    internal HashSet<string> Names { get; }

    /// <summary>The code that leads to events.</summary>
    internal Interest Interest { get; }

    internal static EventGraphs For(LineageModel lineage) => ByLineage.GetValue(lineage, static known => new EventGraphs(known));

    private static bool IsEvent(ApiRole role) => role is >= ApiRole.Parameters and <= ApiRole.Layer or ApiRole.Backward;

    /// <summary>What happens when a method runs; null when it has no body here.</summary>
    internal EventGraph? Of(IMethodSymbol root, CancellationToken cancellationToken) =>
        _graphs.TryGetValue(root, out var known) ? known : _graphs.GetOrAdd(root, EventGraphBuilder.Build(this, root, cancellationToken));

    /// <summary>The methods from which the program comes to this one, and which nothing here calls.</summary>
    internal ImmutableArray<IMethodSymbol> RootsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = LineageModel.Key(method);
        return _roots.TryGetValue(method, out var known) ? known : _roots.GetOrAdd(method, CollectRoots(method, cancellationToken));
    }

    private ImmutableArray<IMethodSymbol> CollectRoots(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var roots = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var pending = new Queue<IMethodSymbol>();
        pending.Enqueue(method);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = pending.Dequeue();
            var hasCaller = false;
            foreach (var caller in CallersOf(next, cancellationToken))
            {
                hasCaller = true;
                if (seen.Add(caller))
                {
                    pending.Enqueue(caller);
                }
            }

            if (!hasCaller)
            {
                roots.Add(next);
            }

            if (seen.Count > MaximumCallers)
            {
                return [method];
            }
        }

        return roots.Count == 0 ? [method] : roots.ToImmutable(); // Methods that call each other in a circle.
    }

    /// <summary>The methods that call this one. What a library calls, a forward pass, is called from nowhere.</summary>
    private IEnumerable<IMethodSymbol> CallersOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (Lineage.Apis.Find(method) is not null)
        {
            yield break;
        }

        var uses = method.MethodKind == MethodKind.Constructor
            ? CreationsOf(method.ContainingType, cancellationToken)
            : References.NamesOf(method.AssociatedSymbol ?? method).SelectMany(name => Lineage.References.Of(name, cancellationToken).Reads);
        foreach (var use in uses)
        {
            if (Lineage.MethodAround(use.Syntax, cancellationToken) is { } caller && !SymbolEqualityComparer.Default.Equals(caller, method))
            {
                yield return caller;
            }
        }
    }

    private IEnumerable<IOperation> CreationsOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var tree in Lineage.References.Trees)
        {
            foreach (var use in Lineage.References.Named(tree, [type.Name], static name => References.CallOf(name) is BaseObjectCreationExpressionSyntax, cancellationToken))
            {
                if (use is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type?.OriginalDefinition, type))
                {
                    yield return use;
                }
            }
        }
    }
}
