using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>
/// The order in which methods can be summarised: the called before the calling, and methods that call each other in a circle together
/// (Tarjan's algorithm, on a stack of its own, so a chain of any length ends).
/// </summary>
internal sealed class CallOrder(LineageModel lineage)
{
    private const int MaximumLength = 3_000;

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _callees = new(SymbolEqualityComparer.Default);

    internal bool CallsItself(IMethodSymbol method, CancellationToken cancellationToken) => CalleesOf(method, cancellationToken).Contains(method, SymbolEqualityComparer.Default);

    /// <summary>Circles of methods, each after all it calls; a method that is in none is a circle of one.</summary>
    internal List<ImmutableArray<IMethodSymbol>> From(IMethodSymbol root, Func<IMethodSymbol, bool> isDone, CancellationToken cancellationToken)
    {
        var circles = new List<ImmutableArray<IMethodSymbol>>();
        var numbers = new Dictionary<IMethodSymbol, int>(SymbolEqualityComparer.Default);
        var lowest = new Dictionary<IMethodSymbol, int>(SymbolEqualityComparer.Default);
        var open = new Stack<IMethodSymbol>();
        var isOpen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var work = new Stack<(IMethodSymbol Method, int Next)>();

        void Enter(IMethodSymbol method)
        {
            numbers[method] = lowest[method] = numbers.Count;
            open.Push(method);
            isOpen.Add(method);
            work.Push((method, 0));
        }

        Enter(root);
        while (work.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (method, next) = work.Pop();
            var callees = CalleesOf(method, cancellationToken);
            if (next < callees.Length)
            {
                work.Push((method, next + 1));
                var callee = callees[next];
                if (numbers.TryGetValue(callee, out var number))
                {
                    lowest[method] = isOpen.Contains(callee) ? Math.Min(lowest[method], number) : lowest[method];
                }
                else if (!isDone(callee))
                {
                    Enter(callee);
                }

                continue;
            }

            if (lowest[method] == numbers[method])
            {
                var circle = ImmutableArray.CreateBuilder<IMethodSymbol>();
                IMethodSymbol member;
                do
                {
                    member = open.Pop();
                    isOpen.Remove(member);
                    circle.Add(member);
                }
                while (!SymbolEqualityComparer.Default.Equals(member, method));
                circle.Sort(static (left, right) => Compare(left, right));
                circles.Add(circle.ToImmutable());
            }

            if (work.Count > 0)
            {
                var caller = work.Peek().Method;
                lowest[caller] = Math.Min(lowest[caller], lowest[method]);
            }
        }

        return circles;
    }

    /// <summary>A helper that only computes a path or parses a row says something about values; long code without a library does not.</summary>
    private static bool IsShort(IMethodSymbol method) => method.DeclaringSyntaxReferences.All(static reference => reference.Span.Length < MaximumLength);

    /// <summary>By path of the file, then in source order.</summary>
    internal static int Compare(IMethodSymbol left, IMethodSymbol right)
    {
        var a = left.DeclaringSyntaxReferences.FirstOrDefault();
        var b = right.DeclaringSyntaxReferences.FirstOrDefault();
        var file = string.CompareOrdinal(a?.SyntaxTree.FilePath, b?.SyntaxTree.FilePath);
        return file != 0 ? file : (a?.Span.Start ?? 0).CompareTo(b?.Span.Start ?? 0);
    }

    private ImmutableArray<IMethodSymbol> CalleesOf(IMethodSymbol method, CancellationToken cancellationToken) =>
        _callees.TryGetValue(method, out var known) ? known : _callees.GetOrAdd(method, Collect(method, cancellationToken));

    private ImmutableArray<IMethodSymbol> Collect(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (lineage.Graphs.Of(method, cancellationToken) is not { } graph)
        {
            return [];
        }

        var callees = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var made = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default); // Types whose initialisers make others of their kind.
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                AddFrom(operation);
            }

            if (block.BranchValue is { } value)
            {
                AddFrom(value);
            }
        }

        return callees.ToImmutable();

        void AddFrom(IOperation root)
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                switch (operation)
                {
                    case IInvocationOperation call:
                        Add(call.TargetMethod);
                        break;
                    case IObjectCreationOperation { Constructor: { } constructor }:
                        Add(constructor);
                        foreach (var implied in ImpliedBases.Of(constructor, cancellationToken))
                        {
                            Add(implied);
                        }

                        AddInitializers(constructor.ContainingType);
                        break;
                    case IMethodReferenceOperation reference:
                        Add(reference.Method);
                        break;
                    case IFlowAnonymousFunctionOperation lambda:
                        Add(lambda.Symbol);
                        break;
                    case IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.IsEmpty: false } member, Type.TypeKind: TypeKind.Delegate }
                        when lineage.Graphs.FunctionIn(member.OriginalDefinition, cancellationToken) is { } function:
                        Add(function);
                        break;
                    case IPropertyReferenceOperation { Property: { } property } when !property.DeclaringSyntaxReferences.IsEmpty:
                        Add(property.GetMethod);
                        Add(property.SetMethod);
                        break;
                }
            }
        }

        void Add(IMethodSymbol? target)
        {
            if (target is null || lineage.Apis.Find(target) is not null)
            {
                return;
            }

            foreach (var body in lineage.References.BodiesOf(LineageModel.Key(target), cancellationToken))
            {
                var key = LineageModel.Key(body);
                if (!key.DeclaringSyntaxReferences.IsEmpty && seen.Add(key) && (IsShort(key) || lineage.LibraryUse.Of(key, cancellationToken)))
                {
                    callees.Add(key);
                }
            }
        }

        void AddInitializers(INamedTypeSymbol type)
        {
            if (type.DeclaringSyntaxReferences.IsEmpty || !made.Add(type.OriginalDefinition))
            {
                return;
            }

            foreach (var graphOfInitializer in lineage.Graphs.InitializersOf(type, cancellationToken))
            {
                foreach (var block in graphOfInitializer.Blocks)
                {
                    foreach (var operation in block.Operations)
                    {
                        AddFrom(operation);
                    }
                }
            }
        }
    }
}
