using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// The lineage of a compilation: what each method does to rows, steps, models and metrics. Computed on demand, once a method, and shared by
/// all rules. Methods that call each other in a circle are nothing to one another, so no result depends on where the analysis began.
/// </summary>
internal sealed class LineageModel
{
    private const int MaximumPendingTypes = 4;

    private static readonly ConditionalWeakTable<ApiModel, LineageModel> ByKnowledge = new();

    [ThreadStatic]
    private static List<INamedTypeSymbol>? _pendingTypes;

    private readonly ConcurrentDictionary<ISymbol, MethodFacts> _facts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MethodFacts> _initializers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MethodLineage> _read = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _readers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Value?> _writtenTo = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _onlyInitialized = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MethodFacts> _static = new(SymbolEqualityComparer.Default);
    private readonly CallOrder _order;
    private readonly ProgramReading _program;
    private ProgramEvaluations? _evaluations;
    private ProgramModels? _models;

    private LineageModel(Compilation compilation, ApiModel apis)
    {
        Compilation = compilation;
        Apis = apis;
        References = References.For(compilation);
        Graphs = new Graphs(References);
        Interest = new Interest(compilation, apis.AnchorNames);
        LibraryUse = new LibraryUse(this);
        Code = new CodeInFiles(this);
        Services = new ContainerServices(this);
        EvaluatedTasks = new EvaluatedTasks(this);
        _order = new CallOrder(this);
        _program = new ProgramReading(this);
    }

    internal Compilation Compilation { get; }

    internal ApiModel Apis { get; }

    internal References References { get; }

    internal Graphs Graphs { get; }

    internal ValueTable Values { get; } = new();

    internal Interest Interest { get; }

    internal LibraryUse LibraryUse { get; }

    internal CodeInFiles Code { get; }

    internal ContainerServices Services { get; }

    /// <summary>The columns that values name, as far as they were asked for.</summary>
    internal ConcurrentDictionary<Value, ColumnNames> ColumnNames { get; } = new();

    internal EvaluatedTasks EvaluatedTasks { get; }

    /// <summary>The lineage of a compilation, shared by all rules.</summary>
    internal static LineageModel For(Compilation compilation, ApiModel apis) => ByKnowledge.GetValue(apis, known => new LineageModel(compilation, known));

    /// <summary>What a method does. A method without a body here does nothing that is known.</summary>
    internal MethodFacts Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = Key(method);
        if (_facts.TryGetValue(method, out var known))
        {
            return known;
        }

        foreach (var circle in _order.From(method, _facts.ContainsKey, cancellationToken))
        {
            foreach (var member in circle)
            {
                _facts.TryAdd(member, Graphs.Of(member, cancellationToken) is { } graph
                    ? new MethodWalk(this, member, graph, circle.Length > 1 || _order.CallsItself(member, cancellationToken) ? circle : [], cancellationToken).Run()
                    : MethodFacts.None);
            }
        }

        return _facts.TryGetValue(method, out known) ? known : MethodFacts.None;
    }

    /// <summary>
    /// The one value the whole program writes to a field, property or parameter of a primary constructor, as the writing method sees it; unknown
    /// when there are several, null when there is none here.
    /// </summary>
    internal Value? WrittenTo(ISymbol member, CancellationToken cancellationToken) =>
        _writtenTo.TryGetValue(member, out var known) ? known : _writtenTo.GetOrAdd(member, FieldValues.WrittenTo(member, this, cancellationToken));

    /// <summary>Whether a setting that may be left out, <c>int? Seed { get; set; }</c>, is written where its object is made and nowhere else: an object made without it has none.</summary>
    internal bool IsOnlyInitialized(IPropertySymbol property, CancellationToken cancellationToken) =>
        property is { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, SetMethod: not null, DeclaringSyntaxReferences.IsEmpty: false }
        && (_onlyInitialized.TryGetValue(property, out var known) ? known : _onlyInitialized.GetOrAdd(property,
            property.ContainingType.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } owner } && SymbolEqualityComparer.Default.Equals(owner, property))
            && References.WritesOf(property, cancellationToken).All(static written =>
                written.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } })));

    /// <summary>What a member that nothing changes later holds in an object made for a static field or property: <c>static Settings Default { get; } = new(Seed: 1)</c>.</summary>
    internal Value? HeldInitially(CreatedValue created, ISymbol member, CancellationToken cancellationToken)
    {
        if (created.Site.Inner is not null || member is not (IPropertySymbol { SetMethod: null or { IsInitOnly: true } } or IFieldSymbol { IsReadOnly: true })
            || MemberAround(created.Site.Node, cancellationToken) is not ((IFieldSymbol or IPropertySymbol) and { IsStatic: true } holder))
        {
            return null;
        }

        holder = (holder as IFieldSymbol)?.AssociatedSymbol ?? holder;
        if (!_static.TryGetValue(holder, out var facts))
        {
            facts = _static.GetOrAdd(holder, Graphs.InitializerOf(holder, cancellationToken) is { } graph ? new MethodWalk(this, method: null, graph, [], cancellationToken).Run() : MethodFacts.None);
        }

        return facts.Writes.FirstOrDefault(write => ReferenceEquals(write.Key.Of, created) && write.Key.Member is ISymbol written && SymbolEqualityComparer.Default.Equals(written, member)).Value;
    }

    /// <summary>A method as rules look at it.</summary>
    internal MethodLineage Read(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = Key(method);
        if (_read.TryGetValue(method, out var known))
        {
            return known;
        }

        var facts = Of(method, cancellationToken);
        using var fields = new FieldValues(this, cancellationToken);
        return _read.GetOrAdd(method, new MethodLineage(
            this, method, [.. facts.Events.Select(item => item with { Value = fields.Of(item.Value) })], fields.Of(facts.Result),
            [.. facts.Writes.Where(static write => write.Key.Member is not HeapKey.Saved).Select(write => fields.Of(write.Value)), .. facts.Outputs.Select(output => fields.Of(output.Value))]));
    }

    /// <summary>All methods of the compilation that are of interest, with the lambdas and local functions in them: by path of the file, then in source order.</summary>
    internal ImmutableArray<MethodLineage> All(CancellationToken cancellationToken) => _program.All(cancellationToken);

    /// <summary>The evaluations in all methods.</summary>
    internal ProgramEvaluations Evaluations(CancellationToken cancellationToken) =>
        _evaluations ?? Interlocked.CompareExchange(ref _evaluations, ProgramEvaluations.In(this, cancellationToken), null) ?? _evaluations;

    /// <summary>What becomes of the models of all methods.</summary>
    internal ProgramModels Models(CancellationToken cancellationToken) =>
        _models ?? Interlocked.CompareExchange(ref _models, ProgramModels.In(this, cancellationToken), null) ?? _models;

    /// <summary>A method and the lambdas and local functions in it.</summary>
    internal ImmutableArray<IMethodSymbol> WithNested(IMethodSymbol method, CancellationToken cancellationToken) => Graphs.WithNested(Key(method), cancellationToken);

    /// <summary>The methods, accessors and constructors that read a field or property, in their code or a lambda in it.</summary>
    internal ImmutableArray<IMethodSymbol> ReadersOf(ISymbol member, CancellationToken cancellationToken) =>
        _readers.TryGetValue(member, out var known) ? known : _readers.GetOrAdd(member, [.. References.Of(member, cancellationToken).Reads
            .Select(read => MethodAround(read.Syntax, cancellationToken)).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)]);

    /// <summary>The method, accessor or constructor a place is in; lambdas and local functions belong to the method around them.</summary>
    internal IMethodSymbol? MethodAround(SyntaxNode place, CancellationToken cancellationToken) => MemberAround(place, cancellationToken) as IMethodSymbol;

    /// <summary>The same, or the field or property whose initialiser a place is in.</summary>
    internal ISymbol? MemberAround(SyntaxNode place, CancellationToken cancellationToken)
    {
        var around = References.Around(place, cancellationToken);
        while (around is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            around = around.ContainingSymbol;
        }

        return around is IMethodSymbol method ? Key(method) : around;
    }

    /// <summary>What is known of a method already; what is not is nothing: used where asking further could run in a circle.</summary>
    internal MethodFacts? Known(IMethodSymbol method) => _facts.TryGetValue(Key(method), out var known) ? known : null;

    /// <summary>What the initialisers of a type's fields and properties write into a new instance.</summary>
    internal MethodFacts InitializersOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        type = type.OriginalDefinition;
        if (_initializers.TryGetValue(type, out var known))
        {
            return known;
        }

        // A type whose initialisers make others of its own kind, directly or through others, is followed for a few steps only; what was cut
        // short is not kept, so it does not matter who asks first.
        var pending = _pendingTypes ??= [];
        if (pending.Count >= MaximumPendingTypes || pending.Contains(type, SymbolEqualityComparer.Default))
        {
            return MethodFacts.None;
        }

        pending.Add(type);
        try
        {
            var writes = ImmutableArray.CreateBuilder<KeyValuePair<HeapKey, Value>>();
            var events = ImmutableArray.CreateBuilder<LineageEvent>();
            foreach (var graph in Graphs.InitializersOf(type, cancellationToken))
            {
                var facts = new MethodWalk(this, method: null, graph, [], cancellationToken).Run();
                writes.AddRange(facts.Writes);
                events.AddRange(facts.Events);
            }

            known = new MethodFacts(NothingValue.Instance, writes.ToImmutable(), [], events.ToImmutable());
        }
        finally
        {
            pending.RemoveAt(pending.Count - 1);
        }

        return pending.Count == 0 ? _initializers.GetOrAdd(type, known) : known;
    }

    /// <summary>What the initialiser of one field or property does.</summary>
    internal MethodFacts InitialOf(ISymbol member, CancellationToken cancellationToken) =>
        Graphs.InitializerOf(member, cancellationToken) is { } graph ? new MethodWalk(this, method: null, graph, [], cancellationToken).Run() : MethodFacts.None;

    /// <summary>The same, or, of a place in a lambda there, what that does.</summary>
    internal MethodFacts InitialOf(ISymbol member, SyntaxNode place, CancellationToken cancellationToken) =>
        References.Around(place, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda && Graphs.InitializerOf(member, cancellationToken) is not null
            ? Of(lambda, cancellationToken)
            : InitialOf(member, cancellationToken);

    /// <summary>The one body a call runs, as far as that can be told; null when there is none or there are several.</summary>
    internal IMethodSymbol? BodyOf(IMethodSymbol target, ITypeSymbol? receiver, CancellationToken cancellationToken)
    {
        target = Key(target);
        if (receiver is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } exact && (target.IsVirtual || target.IsAbstract || target.IsOverride || target.ContainingType?.TypeKind == TypeKind.Interface))
        {
            for (var type = exact; type is not null; type = type.BaseType)
            {
                foreach (var member in type.GetMembers(target.Name))
                {
                    if (member is IMethodSymbol { IsAbstract: false } candidate && References.NamesOf(candidate.OriginalDefinition).Contains(target, SymbolEqualityComparer.Default))
                    {
                        return candidate.DeclaringSyntaxReferences.IsEmpty ? null : Key(candidate);
                    }
                }
            }
        }

        return BodiesOf(target, cancellationToken) is { Length: 1 } bodies ? bodies[0] : null;
    }

    /// <summary>The bodies here that a call may run.</summary>
    internal ImmutableArray<IMethodSymbol> BodiesOf(IMethodSymbol target, CancellationToken cancellationToken)
    {
        var bodies = References.BodiesOf(Key(target), cancellationToken);
        return bodies.Length == 1 ? bodies[0] is { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false } only ? [Key(only)] : []
            : [.. bodies.Where(static body => !body.IsAbstract && !body.DeclaringSyntaxReferences.IsEmpty).Select(Key)];
    }

    internal static IMethodSymbol Key(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }
}
