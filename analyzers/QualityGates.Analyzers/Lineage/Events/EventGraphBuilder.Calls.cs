using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Calls: of members the tables know, of methods with a body here, of functions, and of code that cannot be seen into.</content>
internal sealed partial class EventGraphBuilder
{
    private EventNode OnCall(IInvocationOperation call, Frame frame, EventNode at)
    {
        var target = call.TargetMethod;
        if (call.Instance is not null && _elements.Of(call.Instance, frame) is { } elements)
        {
            return RunOnEach(elements, call, frame, at);
        }

        if (target.MethodKind == MethodKind.DelegateInvoke)
        {
            return _subjects.Resolve(call.Instance, frame).Function is { } function ? RunFunction(function, call.Arguments, call, frame, at)
                : _subjects.RaisedBy(call.Instance, frame) is { } raised ? Raise(raised, call, frame, at)
                : GivesRows(call) ? at
                : Unknown(call, frame, at);
        }

        if (target is { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true })
        {
            var disposed = _subjects.Of(call.Instance, frame);
            return disposed is not null && _guards.Contains(disposed) ? Emit(new TrainingEvent(TrainingEventKind.Released, disposed, call, call.Instance, frame), at)
                : BodyOf(call, frame) is { } ending && Matters(ending) ? Run(ending, call.Arguments, call, disposed, frame, at)
                : at;
        }

        if (_lineage.Apis.Find(target) is { } known && !known.Facts.All(static fact => fact.Role is ApiRole.File or ApiRole.Print))
        {
            at = known.As(ApiRole.Update) is null && (known.As(ApiRole.Add) is null || _subjects.Of(call.Instance, frame) is null) ? RunGiven(call, frame, at, mayRunNever: true) : at;
            foreach (var fact in known.Facts)
            {
                at = OnFact(fact, call, frame, at);
            }

            return OnMade(call, call.Arguments, frame, at);
        }

        if (target.MethodKind == MethodKind.Constructor && frame.Self is { } self && call.Instance is IInstanceReferenceOperation && !IsModule(target.ContainingType))
        {
            return Construct(target, call.Arguments, call, self, frame, at);
        }

        if (BodyOf(call, frame) is { } body)
        {
            return Matters(body) || LeadsToFunctions(call, frame) || _graphs.AddsObjects(body, _cancellationToken) ? Applies(call, frame, _nodes.Count, Run(body, call.Arguments, call, call.Instance is null ? null : _subjects.Of(call.Instance, frame), frame, at)) : at;
        }

        if (!target.DeclaringSyntaxReferences.IsEmpty)
        {
            return RunOneOf([.. _lineage.References.BodiesOf(LineageModel.Key(target), _cancellationToken).Where(body => !body.IsAbstract && Matters(body))], call, frame, at);
        }

        at = RunGiven(call, frame, at, mayRunNever: true);
        return IsForeign(target) && (call.Instance is { } instance && MayHold(instance.Type) || call.Arguments.Any(argument => MayHold(argument.Value.Type)))
            ? Unknown(call, frame, at)
            : OnMade(call, call.Arguments, frame, at);
    }

    /// <summary>Whether a function that is not known is asked for a sequence, and told of no module: the batches come from elsewhere.</summary>
    private bool GivesRows(IInvocationOperation call) =>
        call.Type is { SpecialType: not SpecialType.System_String } type && (type is IArrayTypeSymbol || type.AllInterfaces.Append(type).Any(static shape => shape.OriginalDefinition is { SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } or { Name: "IAsyncEnumerable" }))
        && !IsKnownKind(type) && !call.Arguments.Any(argument => MayHold(argument.Value.Type));

    /// <summary>Whether a method is given a function that matters, or is one of an object that tells such functions of its events.</summary>
    private bool LeadsToFunctions(IInvocationOperation call, Frame frame) =>
        call.Arguments.Any(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate && _subjects.Resolve(argument.Value, frame).Function is { } function && Matters(LineageModel.Key(function.Method)))
        || (_handlers.Count > 0 && call.Instance is { } instance && _subjects.Of(instance, frame) is { } raising && _handlers.Keys.Any(raising.Holds));

    /// <summary>A method of a module that runs its parts, and nothing else that has to do with training, is one of its ways to be applied.</summary>
    private EventNode Applies(IInvocationOperation call, Frame frame, int first, EventNode at)
    {
        if (call.Instance is null or IInstanceReferenceOperation || !IsModule(call.Instance.Type) || _subjects.Of(call.Instance, frame) is not { } module)
        {
            return at;
        }

        var events = _nodes.Skip(first).Select(static node => node.Event).OfType<TrainingEvent>().ToList();
        bool IsOfPart(TrainingEvent item) => item is { Kind: TrainingEventKind.Applied, Subject: { } part } && module.Holds(part) && !module.Equals(part);
        if (!events.Exists(IsOfPart) || !events.TrueForAll(item => item.Kind is TrainingEventKind.Layer or TrainingEventKind.Made || IsOfPart(item)))
        {
            return at;
        }

        _subjects.Within.UnionWith(events);
        return Emit(new TrainingEvent(TrainingEventKind.Applied, module, call, call.Instance, frame), at);
    }

    private EventNode OnFact(ApiFact fact, IInvocationOperation call, Frame frame, EventNode at)
    {
        var of = EventSubjects.Operand(call, fact, fact.Role == ApiRole.Transform ? "model" : "of");
        TrainingEvent Event(TrainingEventKind kind, bool? setting = null) => new(kind, _subjects.Of(of, frame), call, of, frame, setting);
        switch (fact.Role)
        {
            case ApiRole.Add:
                OnAdded(call, fact, frame);
                return at;
            case ApiRole.Sort:
                _elements.AddAny(of, frame);
                return at;
            case ApiRole.Clear:
                return Emit(Event(TrainingEventKind.Cleared), at);
            case ApiRole.Backward:
                return Emit(new TrainingEvent(TrainingEventKind.Propagated, null, call, EventSubjects.Operand(call, fact, "loss"), frame), at);
            case ApiRole.Update:
                return Emit(Event(TrainingEventKind.Updated), RunGiven(call, frame, at, mayRunNever: false));
            case ApiRole.Schedule:
                return Emit(Event(TrainingEventKind.Scheduled), at);
            case ApiRole.Mode:
                return Emit(Event(TrainingEventKind.Mode, fact["mode"] is not null ? false : SettingOf(call, fact, "mode")), at);
            case ApiRole.Load when fact["into"] is not null && EventSubjects.Operand(call, fact, "model") is { } filled && IsModule(filled.Type):
                return Emit(new TrainingEvent(TrainingEventKind.Loaded, _subjects.Of(filled, frame), call, filled, frame), at);
            case ApiRole.Move:
                return Emit(Event(TrainingEventKind.Moved), at);
            case ApiRole.Gradient:
                return Emit(Event(TrainingEventKind.Handled), at);
            case ApiRole.Layer when fact.IndexOf("mode") >= 0:
                return Emit(Event(TrainingEventKind.Layer), at);
            case ApiRole.Transform when of is not null && IsModule(of.Type):
                return Emit(Event(TrainingEventKind.Applied), at);
            case ApiRole.Guard:
                var guard = new Subject(call.Syntax, frame, []);
                _guards.Add(guard);
                var setting = fact.IndexOf("when") < 0 ? true : SettingOf(call, fact, "when");
                return Emit(new TrainingEvent(TrainingEventKind.Guarded, guard, call, null, frame, fact["records"] == "no" ? !setting : setting), at);
            default:
                return at;
        }
    }

    /// <summary>What an argument that says yes or no is; true where none is given.</summary>
    private static bool? SettingOf(IInvocationOperation call, ApiFact fact, string part) =>
        EventSubjects.Operand(call, fact, part) is not { } given ? true
        : given.ConstantValue is { HasValue: true, Value: bool setting } ? setting
        : null;

    /// <summary>Runs a method in place of its call.</summary>
    private EventNode Run(IMethodSymbol body, ImmutableArray<IArgumentOperation> arguments, IOperation call, Subject? self, Frame frame, EventNode at, bool isOneOfSeveral = false)
    {
        if (frame.Depth >= MaximumDepth || frame.Runs(body) || _lineage.Graphs.Of(body, _cancellationToken) is not { } graph)
        {
            return Unknown(call, frame, at);
        }

        var outer = body.MethodKind == MethodKind.LocalFunction ? LexicalFrame(body, frame) : null;
        var inner = new Frame(body, frame, call, outer, self ?? outer?.Self) { IsOneOfSeveral = isOneOfSeveral || frame.IsOneOfSeveral };
        Bind(inner, body, arguments, call, frame);
        return Expand(graph, inner, at);
    }

    /// <summary>Runs each of the methods that a call may lead to; that it is another one than these is one of the ways, too.</summary>
    private EventNode RunOneOf(ImmutableArray<IMethodSymbol> bodies, IInvocationOperation call, Frame frame, EventNode at)
    {
        if (bodies.IsEmpty)
        {
            return at;
        }

        var end = New(null);
        Connect(Unknown(call, frame, at), end);
        if (bodies.Length <= MaximumBodies && call.Instance is { } instance && _subjects.Of(instance, frame) is { } self)
        {
            foreach (var body in bodies)
            {
                var begin = New(null);
                Connect(at, begin);
                Connect(Run(body, call.Arguments, call, self, frame, begin, isOneOfSeveral: true), end);
            }
        }

        return end;
    }

    private EventNode RunFunction(Function function, ImmutableArray<IArgumentOperation> arguments, IOperation call, Frame frame, EventNode at, Held element = default)
    {
        var method = LineageModel.Key(function.Method);
        if (_lineage.Graphs.Of(method, _cancellationToken) is not { } graph || frame.Depth >= MaximumDepth || frame.Runs(method))
        {
            return method.DeclaringSyntaxReferences.IsEmpty ? at : Unknown(call, frame, at);
        }

        var outer = method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction ? function.Outer : null;
        var inner = new Frame(method, frame, call, outer, function.Self ?? outer?.Self);
        Bind(inner, method, arguments, call, frame);
        if (element != default)
        {
            inner.Arguments[method.Parameters[0]] = element;
        }

        return Expand(graph, inner, at);
    }

    private void Bind(Frame inner, IMethodSymbol body, ImmutableArray<IArgumentOperation> arguments, IOperation call, Frame frame)
    {
        if (Operations.InstanceOf(call) is { } instance && _lineage.References.ReceiverOf(body, _cancellationToken) is { } receiver)
        {
            inner.Arguments[receiver] = _subjects.Resolve(instance, frame);
        }

        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < body.Parameters.Length && (IsKnownKind(parameter.Type) || MayHold(parameter.Type)))
            {
                inner.Arguments[body.Parameters[parameter.Ordinal]] = _subjects.Resolve(argument.Value, frame);
            }
        }
    }

    /// <summary>Runs the functions a call is given: a library runs one without parameters once, and one with parameters for each of something.</summary>
    private EventNode RunGiven(IOperation call, Frame frame, EventNode at, bool mayRunNever)
    {
        var arguments = (call as IInvocationOperation)?.Arguments ?? ((IObjectCreationOperation)call).Arguments;
        foreach (var argument in arguments)
        {
            if (argument.Value.Type?.TypeKind != TypeKind.Delegate || argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Value.ConstantValue is { HasValue: true, Value: null })
            {
                continue;
            }

            if (_subjects.Resolve(argument.Value, frame).Function is not { } function)
            {
                at = Unknown(call, frame, at);
                continue;
            }

            if (!Matters(LineageModel.Key(function.Method)))
            {
                continue;
            }

            if (function.Method.Parameters.Length == 1 && _elements.In((call as IInvocationOperation)?.Instance ?? arguments[0].Value, frame) is { } elements)
            {
                at = elements.Aggregate(at, (before, element) => RunFunction(function, [], call, frame, before, element));
                continue;
            }

            var begin = New(null);
            Connect(at, begin);
            var end = RunFunction(function, [], call, frame, begin);
            if (mayRunNever && function.Method.Parameters.Length > 0)
            {
                Connect(end, begin);
            }

            at = New(null);
            Connect(end, at);
            if (mayRunNever)
            {
                Connect(begin, at);
            }
        }

        return at;
    }

    private EventNode Unknown(IOperation call, Frame frame, EventNode at) => Emit(new TrainingEvent(TrainingEventKind.Unknown, null, call, null, frame), at);

    private static Frame? LexicalFrame(IMethodSymbol function, Frame frame)
    {
        for (var outer = frame; outer is not null; outer = outer.Outer)
        {
            if (SymbolEqualityComparer.Default.Equals(outer.Method, function.ContainingSymbol.OriginalDefinition))
            {
                return outer;
            }
        }

        return null;
    }

    private IMethodSymbol? BodyOf(IInvocationOperation call, Frame frame)
    {
        var target = call.TargetMethod;
        if (target.MethodKind == MethodKind.LocalFunction)
        {
            return LineageModel.Key(target);
        }

        var isBase = call is { IsVirtual: false, Instance: IInstanceReferenceOperation } && (target.IsVirtual || target.IsOverride);
        return (isBase ? LineageModel.Key(target) : _lineage.BodyOf(target, ExactTypeOf(call.Instance, frame), _cancellationToken)) is { } body && _lineage.Graphs.Of(body, _cancellationToken) is not null ? body : null;
    }

    /// <summary>The type of an object that is made here, or that the analysis began in; null where the object may be of a type derived from what is known.</summary>
    private ITypeSymbol? ExactTypeOf(IOperation? instance, Frame frame)
    {
        if (instance is null || Operations.Unconverted(instance).Type is not { } type || type is { IsSealed: true })
        {
            return instance is null ? null : Operations.Unconverted(instance).Type;
        }

        return _subjects.Of(instance, frame) is { Members.IsEmpty: true, Root: var root } ? root switch
        {
            INamedTypeSymbol begun => begun,
            SyntaxNode made when _lineage.References.OperationOf(made, _cancellationToken) is IObjectCreationOperation creation => creation.Type,
            _ => null,
        } : null;
    }

    /// <summary>Whether code leads to events; a local function is short enough to be looked at.</summary>
    private bool Matters(IMethodSymbol body) =>
        body.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction
        || body.DeclaringSyntaxReferences.Any(reference => _graphs.Interest.Includes(reference.GetSyntax(_cancellationToken), _cancellationToken));

    private bool IsModule(ITypeSymbol? type) => _lineage.Apis.FindType(type, ApiRole.Parameters) is not null;

    private bool IsKnownKind(ITypeSymbol? type) =>
        type is { IsReferenceType: true } && (IsModule(type) || _lineage.Apis.FindType(type, ApiRole.Optimizer) is not null || _lineage.Apis.FindType(type, ApiRole.Scheduler) is not null);

    /// <summary>Whether an object of a type may lead to modules and optimizers.</summary>
    private bool MayHold(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsTupleType: true } several ? several.TupleElements.Any(element => MayHold(element.Type))
        : type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or ITypeParameterSymbol
        && (type.TypeKind is TypeKind.Delegate or TypeKind.TypeParameter || type.SpecialType == SpecialType.System_Object || !type.DeclaringSyntaxReferences.IsEmpty || IsKnownKind(type));

    /// <summary>Whether a method is neither of the program, of a library the tables know, nor of the framework.</summary>
    private bool IsForeign(IMethodSymbol target)
    {
        var space = target.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name is not (nameof(System) or nameof(Microsoft)) && !_lineage.Apis.IsInLibrary(target);
    }
}
