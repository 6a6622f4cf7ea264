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

    private const int MaximumTypes = 6;

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<EventGraph>> _graphs = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<EventGraph>> _objects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, bool> _standIn = new();
    private readonly ConcurrentDictionary<ISymbol, bool> _isMade = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _adds = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _addNames;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _classes;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _derived;
    private readonly Lazy<HashSet<string>> _applying;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _roots = new(SymbolEqualityComparer.Default);

    private EventGraphs(LineageModel lineage)
    {
        Lineage = lineage;
        var modules = lineage.Apis.TypesOf(ApiRole.Parameters);
        Names = new HashSet<string>(
            modules.IsEmpty ? [] : lineage.Apis.NamesIn(line => line.Member.Length > 0 && (IsEvent(line.Role) || (line.Role == ApiRole.Transform && modules.Any(type => line.Type.StartsWith(type, StringComparison.Ordinal))))),
            StringComparer.Ordinal);
        _addNames = new HashSet<string>(modules.IsEmpty ? [] : lineage.Apis.NamesOf(ApiRole.Add), StringComparer.Ordinal);
        Interest = new Interest(lineage.Compilation, Names);
        _applying = new(NamesOfApplying);
        _classes = new(() => [.. lineage.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(static type => type.TypeKind == TypeKind.Class)]);
        _derived = new(() =>
        [
            .. _classes.Value.Where(static type => type is { IsAbstract: false, BaseType.DeclaringSyntaxReferences.IsEmpty: false })
                .OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal),
        ]);
    }

    internal LineageModel Lineage { get; }

    /// <summary>The names events are written with; none where the compilation has no library that has a training loop of its own.</summary>
    internal HashSet<string> Names { get; }

    /// <summary>The code that leads to events.</summary>
    internal Interest Interest { get; }

    internal static EventGraphs For(LineageModel lineage) => ByLineage.GetValue(lineage, static known => new EventGraphs(known));

    private static bool IsEvent(ApiRole role) => role is >= ApiRole.Parameters and <= ApiRole.Layer or ApiRole.Backward;

    /// <summary>Whether events stand in a method, so that a finding could: names may be equal, and what they stand for is only bound here.</summary>
    internal bool StandIn(SyntaxNode code, CancellationToken cancellationToken) => _standIn.TryGetValue(code, out var known) ? known
        : _standIn.GetOrAdd(code, TreeNames.Of(code.SyntaxTree, cancellationToken).PlacesOf(Names, code.Span).Any(place => MayBeEvent(code.FindToken(place).Parent, cancellationToken))
            || TreeNames.Of(code.SyntaxTree, cancellationToken).PlacesOf(_applying.Value, code.Span).Any(place => AppliesModule(code.FindToken(place).Parent, cancellationToken)));

    /// <summary>Whether a method of a module of the program is called on it that leads to events: it may be one of the ways the module is applied.</summary>
    private bool AppliesModule(SyntaxNode? place, CancellationToken cancellationToken) =>
        place is SimpleNameSyntax name && References.CallOf(name) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } call
        && Lineage.References.SymbolAt(call, cancellationToken) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method && Lineage.Apis.FindType(method.ContainingType, ApiRole.Parameters) is not null;

    /// <summary>The names of methods of the program's own modules that lead to events, beside those that a library calls.</summary>
    private HashSet<string> NamesOfApplying() => new(
        Names.Count == 0 ? [] : _classes.Value.Where(type => Lineage.Apis.FindType(type, ApiRole.Parameters) is not null)
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method is { IsStatic: false, MethodKind: MethodKind.Ordinary, ReturnsVoid: false, DeclaredAccessibility: not Accessibility.Private } && !Names.Contains(method.Name)
                && method.DeclaringSyntaxReferences.Any(reference => Interest.Includes(reference.GetSyntax(), CancellationToken.None)))
            .Select(static method => method.Name),
        StringComparer.Ordinal);

    private bool MayBeEvent(SyntaxNode? place, CancellationToken cancellationToken)
    {
        if (place is not SimpleNameSyntax name)
        {
            return false;
        }

        var member = Lineage.References.SymbolAt((SyntaxNode?)References.CallOf(name) ?? References.Whole(name), cancellationToken);
        return member is not (IMethodSymbol or IPropertySymbol or IFieldSymbol or ILocalSymbol or IParameterSymbol or INamedTypeSymbol or INamespaceSymbol)
            || (Lineage.Apis.Find(member) is { } known && known.Facts.Any(static fact => IsEvent(fact.Role) || fact.Role == ApiRole.Transform));
    }

    /// <summary>Whether a method puts objects or functions of the program into a collection, which may run them later.</summary>
    internal bool AddsObjects(IMethodSymbol method, CancellationToken cancellationToken) => _adds.TryGetValue(method, out var known) ? known
        : _adds.GetOrAdd(method, method.DeclaringSyntaxReferences.Any(reference =>
            TreeNames.Of(reference.SyntaxTree, cancellationToken).PlacesOf(_addNames, reference.Span).Any(place => reference.SyntaxTree.GetRoot(cancellationToken).FindToken(place).Parent is SimpleNameSyntax name && References.CallOf(name) is InvocationExpressionSyntax call
                && Lineage.References.OperationOf(call, cancellationToken) is IInvocationOperation { Instance: not null, Arguments.Length: > 0 } added && Lineage.Apis.Find(added.TargetMethod, ApiRole.Add) is not null
                && added.Arguments[added.Arguments.Length - 1].Value.Type is { } item && (item.TypeKind == TypeKind.Delegate || (item is { IsReferenceType: true, DeclaringSyntaxReferences.IsEmpty: false } && Lineage.Apis.FindType(item, ApiRole.Parameters) is null)))));

    /// <summary>What happens when a method runs, for each type of the object it may run on; nothing when it has no body here.</summary>
    internal ImmutableArray<EventGraph> Of(IMethodSymbol root, CancellationToken cancellationToken) => _graphs.TryGetValue(root, out var known) ? known
        : _graphs.GetOrAdd(root, [.. TypesOf(root, cancellationToken).SelectMany(type => EventGraphBuilder.Build(this, root, type, [], cancellationToken))]);

    /// <summary>What happens when the methods of the object that a method runs on run in any order, as far as nothing here calls them.</summary>
    internal ImmutableArray<EventGraph> OfObjects(IMethodSymbol root, CancellationToken cancellationToken)
    {
        if (_objects.TryGetValue(root, out var known))
        {
            return known;
        }

        var graphs = ImmutableArray.CreateBuilder<EventGraph>();
        foreach (var type in TypesOf(root, cancellationToken))
        {
            if (type is not null && Lineage.Apis.FindType(type, ApiRole.Parameters) is null)
            {
                graphs.AddRange(EventGraphBuilder.Build(this, root, type, [.. BeginningsOf(type, cancellationToken)], cancellationToken));
            }
        }

        return _objects.GetOrAdd(root, graphs.ToImmutable());
    }

    /// <summary>The types of the object a method may run on: its own and those derived from it, as far as they can be made and have no other method in its place.</summary>
    private ImmutableArray<INamedTypeSymbol?> TypesOf(IMethodSymbol root, CancellationToken cancellationToken)
    {
        if (root.IsStatic || root.ContainingType?.OriginalDefinition is not { } own)
        {
            return [null];
        }

        var derived = own.IsSealed || own.TypeKind != TypeKind.Class || root.MethodKind == MethodKind.Constructor ? []
            : _derived.Value.Where(type => References.IsDerived(type, own) && SymbolEqualityComparer.Default.Equals(Lineage.BodyOf(root, type, cancellationToken), root)).Take(MaximumTypes + 1).ToList();
        return derived.Count is 0 or > MaximumTypes ? [own] : own.IsAbstract ? [.. derived] : [own, .. derived];
    }

    /// <summary>The methods whose runs come to this one: where the program comes from, and, for what makes an object that nothing here makes, the methods of the object.</summary>
    internal IEnumerable<IMethodSymbol> RunsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var roots = RootsOf(method, cancellationToken);
        if (IsOfGiven(method, cancellationToken))
        {
            return roots.Contains(LineageModel.Key(method), SymbolEqualityComparer.Default) ? roots : [.. roots, LineageModel.Key(method)];
        }

        return method is { MethodKind: MethodKind.Constructor, ContainingType: { } type } && roots.Contains(LineageModel.Key(method), SymbolEqualityComparer.Default)
            ? roots.Concat(BeginningsOf(type.OriginalDefinition, cancellationToken))
            : roots;
    }

    /// <summary>
    /// Whether a method is called by others on an object that nothing here makes, as where it is injected: from its callers it cannot be seen how
    /// the object began.
    /// </summary>
    private bool IsOfGiven(IMethodSymbol method, CancellationToken cancellationToken) =>
        method is { IsStatic: false, DeclaredAccessibility: not Accessibility.Private, MethodKind: MethodKind.Ordinary, ContainingType: { TypeKind: TypeKind.Class, IsAbstract: false } type }
        && Lineage.Apis.FindType(type, ApiRole.Parameters) is null && _isMade.GetOrAdd(type.OriginalDefinition, made => CreationsOf((INamedTypeSymbol)made, cancellationToken).Any()) is false
        && CallersOf(LineageModel.Key(method), cancellationToken).Any(caller => !SymbolEqualityComparer.Default.Equals(caller.ContainingType?.OriginalDefinition, type.OriginalDefinition));

    private IEnumerable<IMethodSymbol> BeginningsOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (var declared = type; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType?.OriginalDefinition)
        {
            foreach (var method in declared.GetMembers().OfType<IMethodSymbol>())
            {
                if (method is { IsStatic: false, IsAbstract: false, IsImplicitlyDeclared: false, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertySet }
                    && method.DeclaringSyntaxReferences.Any(reference => Interest.Includes(reference.GetSyntax(cancellationToken), cancellationToken))
                    && (RootsOf(method, cancellationToken).Contains(LineageModel.Key(method), SymbolEqualityComparer.Default) || IsOfGiven(method, cancellationToken)))
                {
                    yield return LineageModel.Key(method);
                }
            }
        }
    }

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
            : References.NamesOf(method.AssociatedSymbol ?? method).SelectMany(name => Lineage.References.Of(name, cancellationToken) is var places && method.MethodKind == MethodKind.PropertySet ? places.Writes : places.Reads);
        foreach (var use in uses)
        {
            var around = Lineage.MemberAround(use.Syntax, cancellationToken);
            foreach (var caller in around is IMethodSymbol own ? [own] : around is { IsStatic: true } ? RunnersOf(around, cancellationToken) : [])
            {
                if (!SymbolEqualityComparer.Default.Equals(caller, method))
                {
                    yield return caller;
                }
            }
        }
    }

    /// <summary>The methods that name a field or property of a type which holds a function from the beginning: they may run it. None where it holds anything else.</summary>
    internal IEnumerable<IMethodSymbol> RunnersOf(ISymbol member, CancellationToken cancellationToken) =>
        member is IFieldSymbol { IsReadOnly: true, Type.TypeKind: TypeKind.Delegate } or IPropertySymbol { SetMethod: null, Type.TypeKind: TypeKind.Delegate }
            ? Lineage.References.Of(member.OriginalDefinition, cancellationToken).Reads.Select(read => Lineage.MethodAround(read.Syntax, cancellationToken)).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            : [];

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
