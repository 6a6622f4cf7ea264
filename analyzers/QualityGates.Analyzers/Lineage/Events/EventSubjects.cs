using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// Which object an expression names. A variable that is assigned once is the object it is given, so that an alias, a parameter and a field
/// are the object itself; what is assigned twice is a variable, which gets another object each time.
/// </summary>
/// <param name="lineage">What is known of the program.</param>
/// <param name="choices">Of expressions that choose between objects, the one that is taken in this run.</param>
internal sealed partial class EventSubjects(LineageModel lineage, ImmutableDictionary<SyntaxNode, int> choices)
{
    private const int MaximumDepth = 40;

    // Rules ask at the same time, and after the request is over that built the graph.
    private readonly ConcurrentDictionary<ISymbol, StrongBox<IOperation?>> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _isWrittenOnce = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _isReplaced = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<Subject, StrongBox<ImmutableArray<Subject>?>> _modules = new();
    private readonly ConcurrentDictionary<ISymbol, IMethodSymbol?> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Subject, Held> _contents = [];
    private readonly Dictionary<(SyntaxNode Call, Frame Frame), Held> _results = [];

    internal LineageModel Lineage => lineage;

    /// <summary>Modules that were given to others, which may be their parts: what happens to the whole happens to them.</summary>
    internal HashSet<Subject> Parts { get; } = [];

    /// <summary>What happens in a method of a module that as a whole is one of its ways to be applied.</summary>
    internal HashSet<TrainingEvent> Within { get; } = [];

    internal Subject? Of(IOperation? expression, Frame frame) => Resolve(expression, frame).Subject;

    internal Held Resolve(IOperation? expression, Frame frame, int depth = 0) => depth > MaximumDepth ? default : expression switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Resolve(conversion.Operand, frame, depth + 1),
        IParenthesizedOperation parentheses => Resolve(parentheses.Operand, frame, depth + 1),
        IAwaitOperation awaited => Resolve(awaited.Operation, frame, depth + 1),
        ISimpleAssignmentOperation assignment => Resolve(assignment.Value, frame, depth + 1),
        IFlowCaptureReferenceOperation reference => (frame.Captures.TryGetValue(reference.Id, out var captured) ? captured : null) is { } single ? Resolve(single, frame, depth + 1)
            : OfChoice(lineage.References.OperationOf(reference.Syntax, CancellationToken.None), frame),
        IConditionalOperation or ISwitchExpressionOperation => OfChoice(expression, frame),
        ICollectionExpressionOperation or IArrayCreationOperation when EventElements.AreIn(expression.Type, this) => new Held(new Subject(expression.Syntax, frame, []), null),
        IDelegateCreationOperation creation => Resolve(creation.Target, frame, depth + 1),
        IFlowAnonymousFunctionOperation lambda => new Held(null, new Function(lambda.Symbol, frame, frame.Self)),
        IAnonymousFunctionOperation lambda => new Held(null, new Function(lambda.Symbol, frame, frame.Self)),
        IMethodReferenceOperation method => new Held(null, new Function(
            LineageModel.Key(method.Method), frame, method.Instance is null ? null : Resolve(method.Instance, frame, depth + 1).Subject)),
        ILocalReferenceOperation local => OfLocal(local.Local, frame, depth),
        IParameterReferenceOperation parameter => OfParameter(parameter.Parameter, frame),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => new Held(frame.Self, null),
        IFieldReferenceOperation field => OfMember(field.Field, field.Instance, frame, depth),
        IPropertyReferenceOperation { Property.IsIndexer: false } property => OfProperty(property, frame, depth),
        IInvocationOperation call => OfCall(call, frame, depth),
        IObjectCreationOperation or ITupleOperation => new Held(new Subject(expression.Syntax, frame, []), null),
        _ => default,
    };

    /// <summary>The event of an object that a call of a delegate raises; null where it is no event, or of an object that is not known.</summary>
    internal Subject? RaisedBy(IOperation? called, Frame frame)
    {
        for (var depth = 0; called is IFlowCaptureReferenceOperation reference && depth < MaximumDepth; depth++)
        {
            called = frame.Captures.TryGetValue(reference.Id, out var captured) ? captured : null;
        }

        return called is IEventReferenceOperation raised ? EventOf(raised, frame) : null;
    }

    /// <summary>An event as a member of the object that has it.</summary>
    internal Subject? EventOf(IEventReferenceOperation reference, Frame frame) =>
        reference.Event.OriginalDefinition is { IsStatic: true } own ? new Subject(own, null, []) : Of(reference.Instance, frame)?.Member(reference.Event.OriginalDefinition);

    /// <summary>Notes what a member of an object holds, or what a call gave back.</summary>
    internal void Note(Subject member, Held value) => _contents[member] = value;

    /// <inheritdoc cref="Note(Subject, Held)"/>
    internal void Note(SyntaxNode call, Frame frame, Held value) => _results[(call, frame)] = value;

    /// <summary>The modules whose parameters an optimizer changes; null when they are not known.</summary>
    internal ImmutableArray<Subject>? ModulesOf(Subject optimizer) =>
        _modules.GetOrAdd(optimizer, subject => new(UnionOf(SourcesOf(subject), static (subjects, source, frame) => subjects.ModulesMadeBy(source, frame)))).Value;

    /// <summary>The optimizer a scheduler works on; null when it is not known.</summary>
    internal Subject? OptimizerOf(Subject scheduler) =>
        UnionOf(SourcesOf(scheduler), static (subjects, source, frame) => subjects.FactOf(source, ApiRole.Scheduler) is { } fact && subjects.Of(Operand(source, fact, "of"), frame) is { } optimizer ? [optimizer] : null)
            is { Length: 1 } optimizers ? optimizers[0] : null;

    /// <summary>The expressions that give an object its first value: the one that makes it, or all that are written into the variable it is.</summary>
    internal IEnumerable<(IOperation Value, Frame Frame)> SourcesOf(Subject subject)
    {
        if (subject.Members.IsEmpty)
        {
            switch (subject.Root)
            {
                case SyntaxNode place when lineage.References.OperationOf(place, CancellationToken.None) is { } made:
                    return [(made, subject.Frame!)];
                case ILocalSymbol local when subject.Frame is { } frame:
                    return ValuesOf(local).Select(value => (value, frame));
                case IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }:
                    return ValuesOf((ISymbol)subject.Root).Select(value => (value, Frame.Apart(References.Enclosing(value, CancellationToken.None), null)));
                default:
                    return [];
            }
        }

        var member = subject.Members[subject.Members.Length - 1];
        return member is ITypeSymbol ? [] : ValuesOf(member).Select(value => (value, Frame.Apart(References.Enclosing(value, CancellationToken.None), subject.Holder)));
    }

    /// <summary>Whether what happens to the object of an event happens to the parameters of an optimizer, or may.</summary>
    internal bool Affects(TrainingEvent item, Subject optimizer)
    {
        if (item.Subject is not { } subject || subject.Meets(optimizer))
        {
            return true;
        }

        var modules = ModulesOf(optimizer);
        return IsModule(item.Of?.Type)
            ? modules is null || modules.Value.Any(module => module.Meets(subject))
            : modules is not null && ModulesOf(subject) is { } others && others.Any(other => modules.Value.Any(other.Meets));
    }

    /// <summary>Whether an event makes the optimizer anew, or the module it works on.</summary>
    internal bool Renews(TrainingEvent item, Subject optimizer) =>
        item is { Kind: TrainingEventKind.Made, Subject: { } made } && (made.Holds(optimizer) || (ModulesOf(optimizer) is { } modules && modules.Any(made.Holds)));

    internal bool IsModule(ITypeSymbol? type) => lineage.Apis.FindType(type, ApiRole.Parameters) is not null;

    /// <summary>What a member of the tables is given for a part.</summary>
    internal static IOperation? Operand(IOperation use, ApiFact fact, string name)
    {
        if (fact.IndexOf(name) is var index && index < 0)
        {
            return null;
        }

        var part = fact.Parts[index];
        var (instance, arguments) = use switch
        {
            IInvocationOperation call => (call.Instance, call.Arguments),
            IObjectCreationOperation creation => (null, creation.Arguments),
            IPropertyReferenceOperation property => (property.Instance, property.Arguments),
            _ => (null, []),
        };
        return part.IsInstance ? instance ?? arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value
            : arguments.FirstOrDefault(argument => argument.Parameter?.Name == part.Parameter) is { ArgumentKind: not ArgumentKind.DefaultValue } given ? given.Value
            : null;
    }

    /// <summary>What is known of the role a call or creation plays.</summary>
    internal ApiFact? FactOf(IOperation use, ApiRole role) => use switch
    {
        IInvocationOperation call => lineage.Apis.Find(call.TargetMethod, role),
        IObjectCreationOperation { Constructor: { } constructor } => lineage.Apis.Find(constructor, role),
        IPropertyReferenceOperation property => lineage.Apis.Find(property.Property, role),
        IFieldReferenceOperation field => lineage.Apis.Find(field.Field, role),
        _ => null,
    };

    /// <summary>Whether a member is written in one place of the program, or in its initialiser.</summary>
    internal bool IsWrittenOnce(ISymbol member) => _isWrittenOnce.GetOrAdd(member, symbol => ValuesOf(symbol).Take(2).Count() <= 1);

    private ImmutableArray<Subject>? UnionOf(IEnumerable<(IOperation Value, Frame Frame)> sources, Func<EventSubjects, IOperation, Frame, ImmutableArray<Subject>?> read)
    {
        var all = ImmutableArray.CreateBuilder<Subject>();
        foreach (var (value, frame) in sources)
        {
            var source = Operations.Unconverted(value);
            if ((source is IConditionalOperation { WhenFalse: { } otherwise } choice
                    ? UnionOf([(choice.WhenTrue, frame), (otherwise, frame)], read)
                    : read(this, source, frame)) is not { } found)
            {
                return null;
            }

            all.AddRange(found);
        }

        return all.Count == 0 ? null : all.ToImmutable();
    }

    private Held OfLocal(ILocalSymbol local, Frame frame, int depth)
    {
        var owner = frame.Of(local);
        if (local.IsForEach && owner is not null && ElementOf(local, owner, depth) is { } element)
        {
            return new Held(element, null);
        }

        if (owner is not null && ValueOf(local) is { } value && Resolve(value, owner, depth + 1) is var held && held != default)
        {
            return held;
        }

        return Content(new Subject(local, owner, []));
    }

    /// <summary>The optimizers of a collection that a loop takes one after the other, which are one object as far as it goes: what happens to one happens to all.</summary>
    private Subject? ElementOf(ILocalSymbol local, Frame owner, int depth) =>
        lineage.Apis.FindType(local.Type, ApiRole.Optimizer) is not null
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ForEachStatementSyntax { Expression: var collection }
        && lineage.References.OperationOf(collection, CancellationToken.None) is { } items && Resolve(items, owner, depth + 1).Subject is { } all ? all.Member(local.Type) : null;

    /// <summary>The collection whose elements a lambda is given one after the other: optimizers.ForEach(optimizer => …).</summary>
    private IOperation? LoopedBy(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && lineage.References.OperationOf(call, CancellationToken.None) is IInvocationOperation { TargetMethod: { Name: nameof(List<object>.ForEach), DeclaringSyntaxReferences.IsEmpty: true } } each
            ? each.Instance ?? each.Arguments.FirstOrDefault()?.Value : null;

    private Held OfParameter(IParameterSymbol parameter, Frame frame)
    {
        parameter = parameter.OriginalDefinition;
        if (_isReplaced.GetOrAdd(parameter, IsReplaced))
        {
            return default;
        }

        var owner = frame.Of(parameter);
        if (owner is not null && owner.Arguments.TryGetValue(parameter, out var given))
        {
            return given;
        }

        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            if (owner?.Outer is { } around && lineage.Apis.FindType(parameter.Type, ApiRole.Optimizer) is not null && LoopedBy(parameter) is { } collection && Resolve(collection, around).Subject is { } all)
            {
                return new Held(all.Member(parameter.Type), null);
            }

            return new Held(new Subject(parameter, owner, []), null);
        }

        // A parameter of a primary constructor is a field to the methods of the type, one that is put into a field is what the field holds.
        return (owner is null || IsPrimary((IMethodSymbol)parameter.ContainingSymbol) ? parameter : FieldFor(parameter)) is { } field && frame.Self?.Member(field) is { } member ? Content(member)
            : owner is null ? default
            : new Held(new Subject(parameter, owner, []), null);
    }

    /// <summary>Whether a parameter is given another object than what it holds, or what that is moved to: <c>net = new Net()</c>.</summary>
    private bool IsReplaced(ISymbol parameter) => lineage.References.WritesOf(parameter, CancellationToken.None)
        .Any(value => !value.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation { Parameter: var own } && SymbolEqualityComparer.Default.Equals(own, parameter)));

    /// <summary>Whether objects of a type hold what a function gives that runs when it is first asked for.</summary>
    internal static bool IsLazy(ITypeSymbol? type) => type is INamedTypeSymbol { Name: nameof(Lazy<object>), TypeArguments.Length: 1, ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a constructor is the head of its type.</summary>
    internal static bool IsPrimary(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private ISymbol? FieldFor(IParameterSymbol parameter)
    {
        foreach (var read in lineage.References.Of(parameter, CancellationToken.None).Reads)
        {
            if (read.Parent is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation } target })
            {
                return target.Member.OriginalDefinition;
            }
        }

        return null;
    }

    private Held OfMember(ISymbol member, IOperation? instance, Frame frame, int depth)
    {
        member = Plain(member);
        if (member.IsStatic)
        {
            return _functions.GetOrAdd(member, symbol => lineage.Graphs.FunctionIn(symbol, CancellationToken.None)) is { DeclaringSyntaxReferences.IsEmpty: false } function
                ? new Held(null, new Function(LineageModel.Key(function), null, null)) : Content(new Subject(member, null, []));
        }

        return Resolve(instance, frame, depth + 1).Subject?.Member(member) is { } subject ? Content(subject) : default;
    }

    private Held OfProperty(IPropertyReferenceOperation reference, Frame frame, int depth)
    {
        if (IsLazy(reference.Property.ContainingType) && Resolve(reference.Instance, frame, depth + 1).Subject is { Members.IsEmpty: true, Root: SyntaxNode made, Frame: { } maker })
        {
            return _results.TryGetValue((made, maker), out var given) ? given : default;
        }

        foreach (var declaration in reference.Property.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax(CancellationToken.None) is PropertyDeclarationSyntax { ExpressionBody.Expression: { } expression })
            {
                var self = reference.Instance is null ? null : Resolve(reference.Instance, frame, depth + 1).Subject;
                return lineage.References.OperationOf(expression, CancellationToken.None) is { } value
                    ? Resolve(value, new Frame(reference.Property.GetMethod, frame, reference, null, self), depth + 1)
                    : default;
            }
        }

        return OfMember(reference.Property, reference.Instance, frame, depth);
    }

    private Held OfCall(IInvocationOperation call, Frame frame, int depth)
    {
        if (_results.TryGetValue((call.Syntax, frame), out var result))
        {
            return result;
        }

        var known = lineage.Apis.Find(call.TargetMethod);
        if ((known?.As(ApiRole.Move) ?? known?.As(ApiRole.Same)) is { } fact)
        {
            return Resolve(Operand(call, fact, "of"), frame, depth + 1);
        }

        // A lookup can give back something that is there already; what a library makes is new.
        return known is not null || (lineage.Apis.IsInLibrary(call.TargetMethod) && call.Instance is null) ? new Held(new Subject(call.Syntax, frame, []), null) : default;
    }

    /// <summary>A member as it is declared; an element of a tuple has a name in each place, and one that all share.</summary>
    internal static ISymbol Plain(ISymbol member) => (member is IFieldSymbol { CorrespondingTupleField: { } shared } ? shared : member).OriginalDefinition;

    /// <summary>What a member of an object holds, as far as it is known; otherwise the member itself.</summary>
    internal Held Content(Subject member) => _contents.TryGetValue(member, out var value) && value != default ? value : new Held(member, null);

    /// <summary>What a variable holds that is assigned once; of a value that is taken apart it holds a part.</summary>
    private IOperation? ValueOf(ILocalSymbol local) =>
        _values.GetOrAdd(local, symbol => new(ValuesOf(symbol).Take(2).ToList() is { Count: 1 } values && values[0].Parent is not IDeconstructionAssignmentOperation ? values[0] : null)).Value;

    private IEnumerable<IOperation> ValuesOf(ISymbol variable)
    {
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(CancellationToken.None) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
                PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
                _ => null,
            };
            if (initializer is not null && !IsNothing(initializer) && lineage.References.OperationOf(initializer, CancellationToken.None) is { } operation)
            {
                yield return operation;
            }
        }

        foreach (var written in variable is ILocalSymbol ? lineage.References.Of(variable, CancellationToken.None).Writes : lineage.References.WritesOf(variable, CancellationToken.None))
        {
            if (!IsNothing(written.Syntax))
            {
                yield return written;
            }
        }
    }

    private static bool IsNothing(SyntaxNode value) => value is LiteralExpressionSyntax or PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };
}
