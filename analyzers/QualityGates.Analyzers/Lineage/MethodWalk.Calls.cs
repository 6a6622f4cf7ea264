using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Calls: of members the tables know, of methods with a body here, and of code that cannot be seen into.</content>
internal sealed partial class MethodWalk
{
    private const int MaximumOverrides = 3;

    private Value ReadCall(IInvocationOperation call)
    {
        var target = call.TargetMethod;
        var instance = call.Instance is null ? null : Read(call.Instance);
        var arguments = ReadArguments(call.Arguments, target);
        if (target.MethodKind == MethodKind.DelegateInvoke)
        {
            return CallFunction(instance ?? UnknownValue.Instance, [.. arguments], call);
        }

        if (target.Name == "GetEnumerator" && (instance ?? arguments.FirstOrDefault()) is { } collection)
        {
            return _yields.Through(collection, call.Syntax); // foreach, as the flow graph writes it; MoveNext and Current follow
        }

        if (target.Name == "<Clone>$" && instance is not null)
        {
            return CopyOf(instance, call); // with, as the flow graph writes it; the assignments follow
        }

        if (target.Name is "MoveNext" or "MoveNextAsync" or "Dispose" or "DisposeAsync" && target.Parameters.IsEmpty)
        {
            return UnknownValue.Instance;
        }

        if (target.MethodKind == MethodKind.Constructor && instance is not null)
        {
            RunPrimaryBase(target, instance, arguments, call);
        }

        if (lineage.References.MemberBehind(target, cancellationToken) is { } member)
        {
            target = member;
            (instance, arguments) = member.IsStatic ? ((Value?)null, arguments) : (arguments[0], arguments.Skip(1).ToArray());
        }

        var result = Known(call, target, instance, arguments) ?? CallBody(call, target, instance, arguments) ?? CallUnknown(call, target, instance, arguments);
        WriteOutputs(call.Arguments, call);
        return result;
    }

    private Value ReadCreation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
        {
            return UnknownValue.Instance;
        }

        var arguments = ReadArguments(creation.Arguments, constructor);
        if (Known(creation, constructor, instance: null, arguments) is { } made)
        {
            return made;
        }

        var type = creation.Type as INamedTypeSymbol ?? constructor.ContainingType;
        if (lineage.Apis.FindType(type, ApiRole.Step) is { } fact || lineage.Apis.FindType(type, ApiRole.Trainer) is { } trainer && (fact = trainer) is not null)
        {
            return _values.Add(new MadeValue(At(creation), fact, constructor, []));
        }

        var created = _values.Add(new CreatedValue(At(creation), type));
        if (constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty)
        {
            RecordEscape(EventKind.Escaped, creation, [.. arguments]);

            // Of what a file is opened with, the file is what matters.
            return lineage.Apis.Find(constructor, ApiRole.File) is null ? created : Opaque(creation, [.. arguments.Where(static value => value is not (UnknownValue or NothingValue))]);
        }

        // Initialisers see the parameters of the constructor that stands at the type: class Study(Random? random = null) { … = random ?? new(1); }
        WritePrimaryParameters(constructor, created, arguments);
        for (var declared = constructor.ContainingType; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
        {
            Instantiate(lineage.InitializersOf(declared, cancellationToken), constructor, created, arguments, creation);
        }

        RunImpliedBases(constructor, created, creation);
        if (FactsOf(LineageModel.Key(constructor)) is { } facts)
        {
            Instantiate(facts, constructor, created, arguments, creation);
        }

        return created;
    }

    private void RunImpliedBases(IMethodSymbol constructor, Value created, IObjectCreationOperation creation)
    {
        foreach (var implied in ImpliedBases.Of(constructor, cancellationToken))
        {
            Value[] defaults = [.. implied.Parameters.Select(parameter => parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } ? _values.Add(new ConstantValue(value)) : (Value)NothingValue.Instance)];
            WritePrimaryParameters(implied, created, defaults);
            if (FactsOf(LineageModel.Key(implied)) is { } facts)
            {
                Instantiate(facts, implied, created, defaults, creation);
            }
        }
    }

    /// <summary><c>class Rents(Data data) : Trainer(data)</c>: what the base is given lives on in the object, and its initialisers see it.</summary>
    private void RunPrimaryBase(IMethodSymbol constructor, Value created, Value[] arguments, IOperation call)
    {
        if (constructor.Parameters.IsEmpty || !constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax))
        {
            return;
        }

        WritePrimaryParameters(constructor, created, arguments);
        if (lineage.InitializersOf(constructor.ContainingType, cancellationToken) is var facts && (facts.Events.Any(static item => item.Value.ReadsState) || facts.Writes.Any(static write => write.Value.ReadsState)))
        {
            Instantiate(facts, constructor, created, arguments, call);
        }
    }

    /// <summary>What the compiler writes for <c>record Study(IDataView Rows)</c> and <c>class Study(IDataView rows)</c>.</summary>
    private void WritePrimaryParameters(IMethodSymbol constructor, Value created, Value[] arguments)
    {
        if (!constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax))
        {
            return;
        }

        foreach (var parameter in constructor.Parameters)
        {
            var member = (ISymbol?)(constructor.ContainingType.IsRecord ? constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() : null) ?? parameter;
            WriteMember(created, member, arguments[parameter.Ordinal]);
        }
    }

    private Value[] ReadArguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol target)
    {
        var values = new Value[target.Parameters.Length];
        foreach (var argument in arguments)
        {
            var value = argument.Parameter?.RefKind == RefKind.Out ? UnknownValue.Instance : Read(argument.Value);
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
            {
                values[parameter.Ordinal] = value;
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= NothingValue.Instance;
        }

        return values;
    }

    /// <summary>What an unknown callee gave back by reference; a known one has written it already.</summary>
    private void WriteOutputs(ImmutableArray<IArgumentOperation> arguments, IOperation call)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && !_outputs.Remove(parameter.OriginalDefinition))
            {
                Assign(argument.Value, _values.Add(new OpaqueValue(new Site(argument.Syntax), [])));
            }
        }

        _outputs.Clear();
    }

    private readonly HashSet<ISymbol> _outputs = new(SymbolEqualityComparer.Default);

    private Value? CallBody(IInvocationOperation call, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        if (lineage.BodyOf(target, ExactTypeOf(instance), cancellationToken) is not { } body)
        {
            return ExactTypeOf(instance) is null ? CallOneOf(call, target, instance, arguments) : null;
        }

        if (FactsOf(body) is not { } facts || ReferenceEquals(facts, MethodFacts.None))
        {
            return null;
        }

        return Instantiate(facts, body, instance, arguments, call);
    }

    /// <summary>Which of a few overrides runs is not known, but each may; an interface leaves it to whoever puts the program together. Not where they leave anything behind, which only one of them does.</summary>
    private Value? CallOneOf(IInvocationOperation call, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        if ((!target.IsVirtual && !target.IsAbstract && !target.IsOverride) || target.ContainingType.TypeKind == TypeKind.Interface)
        {
            return null;
        }

        var bodies = lineage.BodiesOf(target, cancellationToken);
        if (bodies.Length is < 2 or > MaximumOverrides)
        {
            return null;
        }

        var facts = new MethodFacts[bodies.Length];
        for (var i = 0; i < bodies.Length; i++)
        {
            if (FactsOf(bodies[i]) is not { Writes.IsEmpty: true, Outputs.IsEmpty: true } known || ReferenceEquals(known, MethodFacts.None))
            {
                return null;
            }

            facts[i] = known;
        }

        return _values.JoinAll(facts.Select((known, i) => Instantiate(known, bodies[i], instance, arguments, call)), isEach: false);
    }

    private static Value ReceiverOf(IMethodSymbol target, Value? instance, Value[] arguments) =>
        instance ?? (target.IsExtensionMethod && arguments.Length > 0 ? arguments[0] : NothingValue.Instance);

    private static ITypeSymbol? ExactTypeOf(Value? instance) => (instance as CreatedValue)?.Type;

    /// <summary>The summary of a method that does not lead back here; null when there is none.</summary>
    private MethodFacts? FactsOf(IMethodSymbol body)
    {
        if (circle.Contains(body, SymbolEqualityComparer.Default))
        {
            return null;
        }

        return method is null ? lineage.Of(body, cancellationToken) : lineage.Known(body);
    }

    private Value CallUnknown(IInvocationOperation call, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        var given = instance is null ? arguments : [instance, .. arguments];
        foreach (var value in given)
        {
            if (value is FunctionValue function)
            {
                // Unknown code may run it, on elements of what else it is given where the types say so.
                CallFunction(function, [.. function.Method.Parameters.Select(parameter => Supplied(parameter, given, target, call))], call);
            }
        }

        if (lineage.Apis.Find(target, ApiRole.Path) is not null)
        {
            return Compute("path " + target.Name, given); // What is made of a text, line.Replace('\\', '/'), is made of it.
        }

        foreach (var value in given)
        {
            if (value is CreatedValue && Held(new HeapKey(value, HeapKey.Count)) is not null)
            {
                ForgetPlaces(value);
            }
        }

        return HandOver(call, target, given);
    }

    /// <summary>Code that cannot be seen into is given values, by name or as a function: <c>Action&lt;string&gt; print = Console.WriteLine</c>.</summary>
    private Value HandOver(IOperation call, IMethodSymbol target, Value[] given)
    {
        var isPrinted = lineage.Apis.Find(target, ApiRole.Print) is not null
            || (!target.IsStatic && given.FirstOrDefault() is MemberValue { Member: var writer } && lineage.Apis.Find(writer, ApiRole.Print) is not null);
        RecordEscape(isPrinted ? EventKind.Printed : EventKind.Escaped, call, given);
        return Opaque(call, [.. given.Where(static value => value is not (UnknownValue or NothingValue or FunctionValue))]);
    }

    private Value Supplied(IParameterSymbol parameter, Value[] given, IMethodSymbol target, IOperation call)
    {
        foreach (var value in given)
        {
            if ((TypeOf(value) is { } rows && (IsElementOf(parameter.Type, rows) || IsReadAs(parameter.Type, value, given, target))) || value is SequenceValue or MadeValue { Role: not (ApiRole.Statistic or ApiRole.Evaluate) } or CreatedValue { Type.AllInterfaces.IsEmpty: false })
            {
                return ElementOf(value);
            }
        }

        return _values.Add(new OpaqueValue(new Site(call.Syntax), [_values.Add(new InputValue(parameter))]));
    }

    /// <summary>Whether rows are gone through as objects: <c>ml.Data.CreateEnumerable&lt;Prediction&gt;(scored).Count(row =&gt; row.Score &gt; cut)</c>.</summary>
    private static bool IsReadAs(ITypeSymbol type, Value value, Value[] given, IMethodSymbol target) =>
        target is { IsExtensionMethod: true, Parameters: { IsEmpty: false } parameters } && ReferenceEquals(value, given[0]) && IsElementOf(type, parameters[0].Type);

    /// <summary>The declared type of what somebody outside gives, or keeps.</summary>
    private static ITypeSymbol? TypeOf(Value given) => given switch
    {
        InputValue { Symbol: IParameterSymbol parameter } => parameter.Type,
        InputValue { Symbol: ILocalSymbol local } => local.Type,
        MemberValue { Member: IFieldSymbol field } => field.Type,
        MemberValue { Member: IPropertySymbol property } => property.Type,
        _ => null,
    };

    private static bool IsElementOf(ITypeSymbol type, ITypeSymbol rows) => rows is IArrayTypeSymbol array
        ? SymbolEqualityComparer.Default.Equals(array.ElementType, type)
        : rows is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && rows.SpecialType != SpecialType.System_Nullable_T && rows.TypeKind != TypeKind.Delegate
            && SymbolEqualityComparer.Default.Equals(elements[0], type);

    private void RecordEscape(EventKind kind, IOperation call, Value[] given)
    {
        var values = given.Where(static value => value is not (UnknownValue or NothingValue or ConstantValue or FunctionValue)).ToImmutableArray();
        if (!values.IsEmpty)
        {
            Record(kind, At(call), _values.Add(new SequenceValue(values)));
        }
    }
}
