using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>
/// A class of modules with the classes of the program it derives from: what its fields hold, and what of that is registered. Registering
/// looks at the fields of all of them, base classes included, and at what they hold at that moment.
/// </summary>
internal sealed class ModuleClass
{
    private const int MaximumDepth = 5;

    private readonly LineageModel _lineage;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _registered = new(SymbolEqualityComparer.Default);

    private ModuleClass(INamedTypeSymbol type, LineageModel lineage, CancellationToken cancellationToken)
    {
        Type = type;
        _lineage = lineage;
        _cancellationToken = cancellationToken;
        var chain = new List<INamedTypeSymbol>();
        for (var declared = type; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
        {
            chain.Add(declared.OriginalDefinition);
        }

        Chain = [.. chain];
        foreach (var declared in Chain)
        {
            ReadCalls(declared);
        }
    }

    internal INamedTypeSymbol Type { get; }

    /// <summary>The class and its base classes in this program.</summary>
    internal ImmutableArray<INamedTypeSymbol> Chain { get; }

    /// <summary>The calls that register all fields.</summary>
    internal List<IInvocationOperation> Sweeps { get; } = [];

    /// <summary>Whether something is registered of which it cannot be told what it is, or registering is written anew.</summary>
    internal bool IsUnknown { get; private set; }

    /// <summary>The class, when its objects are modules that know of their parts only by being told.</summary>
    internal static ModuleClass? Of(INamedTypeSymbol type, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (type.TypeKind != TypeKind.Class || lineage.Apis.FindType(type, ApiRole.Component) is not { } fact || fact["holds"] is not null)
        {
            return null;
        }

        var foreign = type;
        while (foreign is { DeclaringSyntaxReferences.IsEmpty: false })
        {
            foreign = foreign.BaseType;
        }

        // Containers register what they are given; what derives from one is one.
        return foreign is null || foreign.Constructors.Any(constructor => lineage.Apis.Find(constructor, ApiRole.Register) is not null)
            ? null
            : new ModuleClass(type, lineage, cancellationToken);
    }

    internal bool IsRegistered(ISymbol member) => _registered.Contains(member);

    /// <summary>The fields and properties one of the classes declares.</summary>
    internal IEnumerable<ModuleSlot> SlotsOf(INamedTypeSymbol declared)
    {
        foreach (var field in declared.GetMembers().OfType<IFieldSymbol>())
        {
            var member = field.AssociatedSymbol ?? field;
            if (field.IsStatic || member.DeclaringSyntaxReferences.IsEmpty)
            {
                continue;
            }

            var initializer = InitializerOf(member);
            var writes = _lineage.References.Of(member, _cancellationToken).Writes;
            yield return new ModuleSlot(member, field.Type, initializer is null ? writes : writes.Insert(0, initializer));
        }
    }

    /// <summary>Whether a value made here has weights, as far as its type tells; what comes from outside may be registered there.</summary>
    internal bool MakesWeights(IOperation value)
    {
        value = Plain(value);
        return value switch
        {
            IConditionalOperation choice => MakesWeights(choice.WhenTrue) || (choice.WhenFalse is { } otherwise && MakesWeights(otherwise)),
            ICoalesceOperation coalesce => MakesWeights(coalesce.WhenNull),
            ILocalReferenceOperation { Local: var local } => InitializerOf(local) is { } initializer && IsMadeWithWeights(Plain(initializer)),
            _ => IsMadeWithWeights(value),
        };
    }

    /// <summary>Whether something is made on the spot and has weights; a method that gives back any module may give one without, unless it is one of those that make layers.</summary>
    private bool IsMadeWithWeights(IOperation made) => made switch
    {
        IObjectCreationOperation => HoldsWeights(made.Type, 0),
        IInvocationOperation call => (call.Type is { IsAbstract: false } || IsOfLibrary(call)) && HoldsWeights(call.Type, 0),
        _ => false,
    };

    /// <summary>Whether the library that modules are of makes it, not another one on top of it.</summary>
    private bool IsOfLibrary(IInvocationOperation call) =>
        _lineage.Apis.IsInLibrary(call.TargetMethod) && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingAssembly, call.Type?.ContainingAssembly);

    /// <summary>Whether a function that comes in makes something with weights each time it is called.</summary>
    private bool IsMakerOfWeights(IOperation part) => part is IParameterReferenceOperation { Parameter.Type: INamedTypeSymbol { DelegateInvokeMethod.ReturnType: { } made } } && HoldsWeights(made, 0);

    /// <summary>Whether what a collection holds, or some of it, is made here.</summary>
    internal bool FillsWithWeights(ModuleSlot slot) =>
        slot.Values.Any(value => value.DescendantsAndSelf().Any(part => IsMadeWithWeights(part) || IsMakerOfWeights(part)))
        || _lineage.References.Of(slot.Member, _cancellationToken).Reads.Any(read => read.Parent switch
        {
            IInvocationOperation call => call.Instance == read && call.Arguments.Any(argument => Plain(argument.Value) is ITupleOperation tuple ? tuple.Elements.Any(MakesWeights) : MakesWeights(argument.Value)),
            IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } => read.Parent.Parent is ISimpleAssignmentOperation assignment && assignment.Target == read.Parent && MakesWeights(assignment.Value),
            _ => false,
        });

    /// <summary>Whether objects of a type have weights: those of the library do unless it is known that they do not, those of the program where a field of theirs does.</summary>
    internal bool HoldsWeights(ITypeSymbol? type, int depth)
    {
        if (type is ITypeParameterSymbol { DeclaringType: { } generic } parameter)
        {
            return depth == 0 && _lineage.Apis.FindType(parameter.ConstraintTypes.FirstOrDefault(), ApiRole.Component) is not null
                && CreationsOf(generic).Any(made => HoldsWeights(made.TypeArguments[parameter.Ordinal], depth + 1));
        }

        if (type is null || _lineage.Apis.FindType(type, ApiRole.Component) is not { } fact || fact["holds"] is not null)
        {
            return false;
        }

        if (type.DeclaringSyntaxReferences.IsEmpty || depth >= MaximumDepth)
        {
            return true;
        }

        for (var declared = type; declared is { DeclaringSyntaxReferences.IsEmpty: false }; declared = declared.BaseType)
        {
            if (declared.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && (HoldsWeights(field.Type, depth + 1) || HoldsWeights(ElementOf(field.Type), depth + 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The types, with their arguments, that the program makes objects of where it names a generic type.</summary>
    private IEnumerable<INamedTypeSymbol> CreationsOf(INamedTypeSymbol generic) => _lineage.References.TreesWith(generic.Name, _cancellationToken)
        .SelectMany(tree => _lineage.References.Named(tree, [generic.Name], static name => References.CallOf(name) is BaseObjectCreationExpressionSyntax, _cancellationToken))
        .Select(static made => made.Type).OfType<INamedTypeSymbol>().Where(made => SymbolEqualityComparer.Default.Equals(made.OriginalDefinition, generic.OriginalDefinition));

    /// <summary>What a collection holds; null for all that is none, and for containers that are modules themselves.</summary>
    internal ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        var elements = type is IArrayTypeSymbol array ? [array.ElementType]
            : _lineage.Apis.FindType(type, ApiRole.Component) is null && type is INamedTypeSymbol named && named.AllInterfaces.Prepend(named).Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
                ? named.TypeArguments
                : [];
        return elements.SelectMany(static element => element is INamedTypeSymbol { IsTupleType: true } tuple ? tuple.TupleElements.Select(static item => item.Type) : [element])
            .FirstOrDefault(element => HoldsWeights(element, 0));
    }

    /// <summary>The constructor that runs first when this one does.</summary>
    internal IMethodSymbol? ChainedTo(IMethodSymbol constructor)
    {
        if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is ConstructorDeclarationSyntax { Initializer: { } initializer })
        {
            return (_lineage.References.OperationOf(initializer, _cancellationToken) as IInvocationOperation)?.TargetMethod;
        }

        return constructor.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty);
    }

    /// <summary>The call that registers all fields directly in a constructor, the last of them.</summary>
    internal IInvocationOperation? SweepIn(IMethodSymbol constructor) =>
        Sweeps.LastOrDefault(sweep => SymbolEqualityComparer.Default.Equals(References.Enclosing(sweep, _cancellationToken), constructor));

    /// <summary>The call that has registered all fields before the body of a constructor begins; null where none has.</summary>
    internal IInvocationOperation? SweepBefore(IMethodSymbol constructor)
    {
        var seen = 0;
        for (var earlier = ChainedTo(constructor); earlier is not null && seen++ < MaximumDepth; earlier = ChainedTo(earlier))
        {
            if (SweepIn(earlier.OriginalDefinition) is { } sweep)
            {
                return sweep;
            }
        }

        return null;
    }

    internal static IOperation Plain(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation or ISimpleAssignmentOperation)
        {
            value = value switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                _ => ((ISimpleAssignmentOperation)value).Value,
            };
        }

        return value;
    }

    private void ReadCalls(INamedTypeSymbol declared)
    {
        var names = _lineage.Apis.NamesIn(static line => line.Role == ApiRole.Register);
        foreach (var reference in declared.DeclaringSyntaxReferences.OrderBy(static reference => reference.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static reference => reference.Span.Start))
        {
            var index = TreeNames.Of(reference.SyntaxTree, _cancellationToken);
            foreach (var place in names.SelectMany(index.PlacesOf).Where(place => reference.Span.Contains(place)).OrderBy(static place => place))
            {
                switch (reference.SyntaxTree.GetRoot(_cancellationToken).FindToken(place).Parent)
                {
                    case MethodDeclarationSyntax method when names.Contains(method.Identifier.ValueText) && method.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.OverrideKeyword):
                        IsUnknown = true;
                        break;
                    case SimpleNameSyntax name when References.CallOf(name) is { } call && call.FirstAncestorOrSelf<TypeDeclarationSyntax>() == reference.GetSyntax(_cancellationToken):
                        ReadCall(_lineage.References.OperationOf(call, _cancellationToken));
                        break;
                }
            }
        }
    }

    private void ReadCall(IOperation? operation)
    {
        var (target, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => (null, []),
        };
        if (target is null || _lineage.Apis.Find(target, ApiRole.Register) is not { } fact)
        {
            return;
        }

        if (fact.IndexOf("of") is not (>= 0 and var of))
        {
            if (operation is IInvocationOperation { Instance: IInstanceReferenceOperation } sweep)
            {
                Sweeps.Add(sweep);
            }
        }
        else if (arguments.FirstOrDefault(argument => argument.Parameter?.Name == fact.Parts[of].Parameter) is { } given)
        {
            Mark(given.Value, 0);
        }
    }

    /// <summary>What is registered: the fields a value is read from, or put into.</summary>
    private void Mark(IOperation value, int depth)
    {
        if (depth > MaximumDepth)
        {
            IsUnknown = true;
            return;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                Mark(conversion.Operand, depth);
                break;
            case IParenthesizedOperation parenthesized:
                Mark(parenthesized.Operand, depth);
                break;
            case ISimpleAssignmentOperation assignment:
                Mark(assignment.Target, depth);
                break;
            case IFieldReferenceOperation { Field: var field }:
                _registered.Add(field.OriginalDefinition);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false } property }:
                _registered.Add(property.OriginalDefinition);
                break;
            case IPropertyReferenceOperation { Instance: { } collection }:
                Mark(collection, depth + 1);
                break;
            case IArrayElementReferenceOperation element:
                Mark(element.ArrayReference, depth + 1);
                break;
            case IArrayCreationOperation { Initializer: { } initializer }:
                MarkAll(initializer.ElementValues, depth);
                break;
            case ICollectionExpressionOperation collection:
                MarkAll(collection.Elements, depth);
                break;
            case ISpreadOperation spread:
                Mark(spread.Operand, depth + 1);
                break;
            case ITupleOperation tuple:
                MarkAll(tuple.Elements, depth);
                break;
            case IInvocationOperation call when _lineage.Apis.IsInLibrary(call.TargetMethod):
                break; // A part made on the spot.
            case IInvocationOperation call:
                foreach (var source in call.Arguments.Select(static argument => argument.Value).Prepend(call.Instance).OfType<IOperation>().Where(static source => source is not IInstanceReferenceOperation))
                {
                    Mark(source, depth + 1); // Select, ToArray: what they are of.
                }

                break;
            case ILocalReferenceOperation { Local: var local }:
                MarkVariable(local, depth);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                MarkVariable(parameter, depth);
                break;
        }
    }

    private void MarkAll(IEnumerable<IOperation> values, int depth)
    {
        foreach (var value in values)
        {
            Mark(value, depth + 1);
        }
    }

    /// <summary>A variable is one of what a loop goes through, or has a first value, or is put into a collection or field beside being registered.</summary>
    private void MarkVariable(ISymbol variable, int depth)
    {
        var before = _registered.Count;
        if (variable is ILocalSymbol local && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is { } declaration)
        {
            if (declaration.FirstAncestorOrSelf<CommonForEachStatementSyntax>(loop => !loop.Statement.Span.Contains(declaration.Span)) is { } loop
                && _lineage.References.OperationOf(loop.Expression, _cancellationToken) is { } collection)
            {
                Mark(collection, depth + 1);
            }
            else if (InitializerOf(local) is { } initializer)
            {
                Mark(initializer, depth + 1);
            }
        }

        foreach (var read in _lineage.References.Of(variable, _cancellationToken).Reads)
        {
            var outer = read;
            while (outer.Parent is IConversionOperation or IParenthesizedOperation or ITupleOperation)
            {
                outer = outer.Parent;
            }

            switch (outer.Parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation { Instance: IFieldReferenceOperation or IPropertyReferenceOperation } call } when _lineage.Apis.Find(call.TargetMethod, ApiRole.Register) is null:
                    Mark(call.Instance, depth + 1);
                    break;
                case ISimpleAssignmentOperation assignment when assignment.Value == outer:
                    Mark(assignment.Target, depth + 1);
                    break;
            }
        }

        IsUnknown |= variable is IParameterSymbol && _registered.Count == before;
    }

    private IOperation? InitializerOf(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax(_cancellationToken) switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } written } => written,
                PropertyDeclarationSyntax { Initializer.Value: { } written } => written,
                _ => null,
            };
            if (value is not null && _lineage.References.OperationOf(value, _cancellationToken) is { } operation)
            {
                return operation;
            }
        }

        return null;
    }
}
