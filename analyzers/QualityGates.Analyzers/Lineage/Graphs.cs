using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>The control-flow graphs of the methods of a compilation, built when a method is first asked for.</summary>
internal sealed class Graphs(References references)
{
    private readonly ConcurrentDictionary<ISymbol, ControlFlowGraph?> _graphs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _withNested = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ControlFlowGraph>> _initializers = new(SymbolEqualityComparer.Default);

    /// <summary>The graph of a method, accessor, constructor, local function or lambda with a body here; null when it has none.</summary>
    internal ControlFlowGraph? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (_graphs.TryGetValue(method, out var known))
        {
            return known;
        }

        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction && method.ContainingSymbol is IMethodSymbol container)
        {
            Of(container, cancellationToken);
            return _graphs.TryGetValue(method, out var nested) ? nested : null;
        }

        var graph = Build(method, cancellationToken);
        if (graph is not null)
        {
            var nested = new List<IMethodSymbol>();
            AddNested(graph, nested, cancellationToken);
            _withNested.TryAdd(method, [method, .. nested.OrderBy(static symbol => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0)]);
        }

        return _graphs.GetOrAdd(method, graph);
    }

    /// <summary>The initialisers of the fields and properties of a type's instances, in source order.</summary>
    internal ImmutableArray<ControlFlowGraph> InitializersOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _initializers.GetOrAdd(type.OriginalDefinition, symbol =>
        {
            var graphs = ImmutableArray.CreateBuilder<ControlFlowGraph>();
            foreach (var member in ((INamedTypeSymbol)symbol).GetMembers())
            {
                if (!member.IsStatic && InitializerOf(member, cancellationToken) is { } graph)
                {
                    graphs.Add(graph);
                }
            }

            return graphs.ToImmutable();
        });

    /// <summary>Where a type's instances get their first values.</summary>
    internal static IEnumerable<SyntaxNode> InitializerSyntaxOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.GetMembers().SelectMany(static member => member.DeclaringSyntaxReferences).Select(reference => References.InitializerIn(reference.GetSyntax(cancellationToken))).OfType<SyntaxNode>();

    /// <summary>The initialiser of one field or property; null when it has none.</summary>
    internal ControlFlowGraph? InitializerOf(ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = References.InitializerIn(reference.GetSyntax(cancellationToken));
            var graph = initializer is null ? null : references.OperationOf(initializer, cancellationToken) switch
            {
                IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
                IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
                _ => null,
            };
            if (graph is not null)
            {
                AddNested(graph, [], cancellationToken);
                return graph;
            }
        }

        return null;
    }

    /// <summary>The function that a field or property holds from the beginning and that nothing can replace; null when it holds another value.</summary>
    internal IMethodSymbol? FunctionIn(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true, Type.TypeKind: TypeKind.Delegate } or IPropertySymbol { SetMethod: null, IsAbstract: false, IsVirtual: false, Type.TypeKind: TypeKind.Delegate })
            || InitializerOf(member, cancellationToken) is not { } graph)
        {
            return null;
        }

        return TargetIn(graph) switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation } reference => reference.Method,
            _ => null,
        };
    }

    /// <summary>
    /// The method of a framework or library, on an object that nothing of the program has to run for, that a field or property holds from the beginning and
    /// the program replaces nowhere: <c>Func&lt;double&gt; Next { get; init; } = Random.Shared.NextDouble;</c>
    /// </summary>
    internal IMethodSymbol? ForeignIn(ISymbol member, CancellationToken cancellationToken) =>
        member is IFieldSymbol { Type.TypeKind: TypeKind.Delegate } or IPropertySymbol { IsAbstract: false, IsVirtual: false, IsOverride: false, Type.TypeKind: TypeKind.Delegate }
        && InitializerOf(member, cancellationToken) is { } graph
        && TargetIn(graph) is IMethodReferenceOperation { Method: { DeclaringSyntaxReferences.IsEmpty: true } method, Instance: { } of }
        && of.DescendantsAndSelf().All(static part => part is not (IInvocationOperation or IInstanceReferenceOperation)
            && part is not IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: false } and not IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false })
        && !references.WritesOf(member, cancellationToken).Any()
            ? method
            : null;

    /// <summary>The lambda or named method that an initialiser makes a delegate of.</summary>
    private static IOperation? TargetIn(ControlFlowGraph graph) =>
        graph.OriginalOperation is ISymbolInitializerOperation { Value: var value } ? (Operations.Unconverted(value) as IDelegateCreationOperation)?.Target : null;

    /// <summary>A method, and the lambdas and local functions in it, however deep, in source order.</summary>
    internal ImmutableArray<IMethodSymbol> WithNested(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_withNested.TryGetValue(method, out var known))
        {
            return known;
        }

        Of(method, cancellationToken);
        return _withNested.TryGetValue(method, out known) ? known : _withNested.GetOrAdd(method, [method]);
    }

    private ControlFlowGraph? Build(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            var graph = references.OperationOf(syntax, cancellationToken) switch
            {
                IMethodBodyOperation { BlockBody: not null } or IMethodBodyOperation { ExpressionBody: not null } => ControlFlowGraph.Create((IMethodBodyOperation)references.OperationOf(syntax, cancellationToken)!, cancellationToken),
                IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
                _ => syntax is ArrowExpressionClauseSyntax && references.OperationOf(syntax, cancellationToken) is IBlockOperation { Parent: null } block
                    ? ControlFlowGraph.Create(block, cancellationToken)
                    : null,
            };
            if (graph is not null)
            {
                return graph;
            }
        }

        return null;
    }

    private void AddNested(ControlFlowGraph graph, List<IMethodSymbol> all, CancellationToken cancellationToken)
    {
        foreach (var local in graph.LocalFunctions)
        {
            Add(local, graph.GetLocalFunctionControlFlowGraph(local, cancellationToken));
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                AddLambdas(operation);
            }

            if (block.BranchValue is { } value)
            {
                AddLambdas(value);
            }
        }

        void AddLambdas(IOperation operation)
        {
            foreach (var descendant in operation.DescendantsAndSelf())
            {
                if (descendant is IFlowAnonymousFunctionOperation lambda)
                {
                    Add(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken));
                }
            }
        }

        void Add(IMethodSymbol nested, ControlFlowGraph nestedGraph)
        {
            _graphs.TryAdd(nested.OriginalDefinition, nestedGraph);
            all.Add(nested.OriginalDefinition);
            AddNested(nestedGraph, all, cancellationToken);
        }
    }
}
