using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>
/// What the fields of an object hold when a method of it is looked at by itself: the one value the whole program writes into each. A field
/// that is written twice, with different values, holds neither.
/// </summary>
internal sealed class FieldValues(LineageModel lineage, CancellationToken cancellationToken) : Rewriting(lineage.Values)
{
    private readonly ContainerServices? _services = lineage.Services.MayProvide(cancellationToken) ? lineage.Services : null;

    // What a constructor is given is known where the container gives it.
    protected override bool Keeps(Value value) => !value.ReadsState && _services is null;

    protected override Site? SiteOf(Site site) => site;

    protected override Value Input(InputValue input) => (Value?)_services?.GivenTo(input.Symbol, cancellationToken) ?? input;

    protected override Value Static(ISymbol member) =>
        member is ITypeSymbol service ? (Value?)_services?.Of(service, cancellationToken) ?? Values.Add(new MemberValue(null, member))
        : lineage.WrittenTo(member, cancellationToken) is { } value ? Of(value)
        : Values.Add(new MemberValue(null, member));

    protected override Value Member(Value of, MemberValue member) =>
        of is InputValue { Symbol: ITypeSymbol } && (lineage.WrittenTo(member.Member, cancellationToken) ?? _services?.GivenTo(member.Member, cancellationToken)) is { } value ? Of(value)
        : IsFixed(member.Member, of) && lineage.WrittenTo(member.Member, cancellationToken) is ConstantValue constant ? constant
        : of is BundleValue bundle && bundle[member.Member.Name] is { } item ? item
        : of is CreatedValue created && lineage.HeldInitially(created, member.Member, cancellationToken) is { } held ? Of(held)
        : Values.Add(new MemberValue(of, member.Member));

    /// <summary>Whether what the program writes into a member is what it holds, whichever object it is of: nothing else can set it.</summary>
    private static bool IsFixed(ISymbol member, Value of) => member switch
    {
        IPropertySymbol property => property.SetMethod is null || of is CreatedValue,
        IFieldSymbol field => field.IsReadOnly || of is CreatedValue,
        _ => false,
    };

    protected override Value Part(Value of, PartValue part) => of switch
    {
        BundleValue bundle when bundle[part.Name] is { } item => item,
        ChoiceValue choice => Values.JoinAll(choice.Operands.Select(value => Part(value, part)), choice.IsEach),
        _ => Values.Part(of, part.Name),
    };

    protected override Value Made(Site site, MadeValue made, ImmutableArray<Value> operands) => Values.Add(new MadeValue(site, made.Fact, made.Member, operands));

    protected override Value Computed(string operation, ImmutableArray<Value> operands) =>
        operands.Any(static operand => operand is UnknownValue) ? UnknownValue.Instance
        : Arithmetic.Evaluate(operation, operands) is { } number ? Values.Add(new ConstantValue(number))
        : Values.Add(new ComputedValue(operation, operands));

    protected override Value Called(CalledValue called, Value function, ImmutableArray<Value> arguments) => Values.Add(new CalledValue(called.Site, function, arguments));

    /// <inheritdoc cref="LineageModel.WrittenTo"/>
    internal static Value? WrittenTo(ISymbol member, LineageModel lineage, CancellationToken cancellationToken)
    {
        Value? value = null;
        var isEmpty = false;
        foreach (var (facts, isInitial) in WritersOf(member, lineage, cancellationToken))
        {
            foreach (var write in facts.Writes)
            {
                if (write.Key.Member is ISymbol written && SymbolEqualityComparer.Default.Equals(written, member) && write.Key.Of is null or InputValue { Symbol: ITypeSymbol })
                {
                    var replaces = value is null or NothingValue || ReferenceEquals(value, write.Value) || (isEmpty && write.Value is not CreatedValue);
                    isEmpty = isInitial && lineage.References.InitialOf(member, cancellationToken) is { } initial && IsEmpty(initial);
                    value = replaces ? write.Value : write.Value is NothingValue ? value : UnknownValue.Instance;
                }
            }
        }

        return value;
    }

    /// <summary>Whether a list without elements only stands there until another is written: <c>double[][] _rows = []</c>.</summary>
    private static bool IsEmpty(IOperation initial) => initial switch
    {
        IConversionOperation conversion => IsEmpty(conversion.Operand),
        ICollectionExpressionOperation collection => collection.Elements.IsEmpty,
        IArrayCreationOperation array => array.Initializer is { ElementValues.IsEmpty: true } || (array.Initializer is null && array.DimensionSizes.All(static size => size.ConstantValue is { HasValue: true, Value: 0 })),
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null, Type.ContainingNamespace: { Name: nameof(System.Collections.Generic), ContainingNamespace.Name: nameof(System.Collections) } } => true,
        IInvocationOperation { Arguments.IsEmpty: true, TargetMethod: { IsStatic: true, Name: nameof(Enumerable.Empty), ContainingType.Name: nameof(Array) or nameof(Enumerable) } } => true,
        _ => false,
    };

    private static IEnumerable<(MethodFacts Facts, bool IsInitial)> WritersOf(ISymbol member, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty || member is not (IFieldSymbol or IPropertySymbol or IParameterSymbol))
        {
            yield break;
        }

        if (member is IFieldSymbol or IPropertySymbol && lineage.Graphs.InitializerOf(member, cancellationToken) is { } graph)
        {
            yield return (new MethodWalk(lineage, method: null, graph, [], cancellationToken).Run(), true);
        }

        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var write in lineage.References.WritesOf(member, cancellationToken))
        {
            var enclosing = References.Enclosing(write, cancellationToken);
            while (enclosing is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            {
                enclosing = enclosing.ContainingSymbol;
            }

            if (enclosing is IMethodSymbol method && seen.Add(LineageModel.Key(method)))
            {
                yield return (lineage.Of(method, cancellationToken), false);
            }
        }
    }
}
