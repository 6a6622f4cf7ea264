using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>
/// Whether numbers are the weights of a model that is written by hand: what it is given is weighted with them and summed up
/// (<c>sum += weights[i] * x[i]</c>), and a product moves them in a loop (<c>weights[i] += rate * error * x[i]</c>). One without the other is
/// something else: particles are moved, forces are summed up.
/// </summary>
internal sealed class WeightUse(LineageModel model, CancellationToken cancellationToken)
{
    private const int MaximumNames = 12;

    private readonly ConcurrentDictionary<ISymbol, IOperation?> _steps = new(SymbolEqualityComparer.Default);

    /// <summary>Where the numbers somebody holds are moved, if they are weights.</summary>
    internal IOperation? StepOf(ISymbol holder) => _steps.GetOrAdd(holder, symbol =>
    {
        var names = NamesOf(symbol);
        return names.Exists(IsSummedUp) ? names.Select(MovedAt).FirstOrDefault(static step => step is not null) : null;
    });

    private ImmutableArray<IOperation> Reads(ISymbol symbol) => model.References.Of(symbol, cancellationToken).Reads;

    /// <summary>What else the same numbers are called: a row of a matrix in a variable, the parameter of a method they are given to.</summary>
    private List<ISymbol> NamesOf(ISymbol holder)
    {
        var names = new List<ISymbol> { holder };
        for (var i = 0; i < names.Count && names.Count < MaximumNames; i++)
        {
            foreach (var read in Reads(names[i]))
            {
                var row = Operations.Outermost(ElementOf(read));
                if (!IsNumber(row.Type) && OtherNameOf(row) is { } other && !names.Contains(other, SymbolEqualityComparer.Default))
                {
                    names.Add(other);
                }
            }
        }

        return names;
    }

    private static ISymbol? OtherNameOf(IOperation row) => row.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        IArgumentOperation { Parameter: { DeclaringSyntaxReferences.IsEmpty: false } parameter } => parameter.OriginalDefinition,
        ISimpleAssignmentOperation assignment when assignment.Value == row => DrawnWeights.SymbolOf(assignment.Target),
        IForEachLoopOperation loop when loop.Collection == row => loop.Locals.FirstOrDefault(),
        _ => null,
    };

    /// <summary>weights[i] += rate * error * x[i], in a loop.</summary>
    private IOperation? MovedAt(ISymbol name)
    {
        foreach (var read in Reads(name))
        {
            var element = ElementOf(read);
            if (IsNumber(element.Type) && element != read && MoveOf(element, name) is { } step)
            {
                return step;
            }
        }

        return model.References.Of(name, cancellationToken).Writes
            .Select(written => written.Parent is IAssignmentOperation { Target: IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation) } target } ? MoveOf(target, name) : null)
            .FirstOrDefault(static step => step is not null);
    }

    private IOperation? MoveOf(IOperation element, ISymbol name)
    {
        var amount = element.Parent switch
        {
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } step when step.Target == element => step.Value,
            ISimpleAssignmentOperation { Value: var value } step when step.Target == element
                && Operations.Unconverted(value) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum && Mentions(sum.LeftOperand, name) => sum.RightOperand,
            _ => null,
        };
        return amount is not null && IsInLoop(element) && HasProduct(amount) ? element.Parent : null;
    }

    /// <summary>A loop, or a lambda that some loop calls.</summary>
    private static bool IsInLoop(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation or IAnonymousFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasProduct(IOperation amount) => amount.DescendantsAndSelf().Any(term => IsProduct(term)
        || (term is ILocalReferenceOperation { Local: var local } && model.References.InitialOf(local, cancellationToken)?.DescendantsAndSelf().Any(IsProduct) == true));

    private static bool IsProduct(IOperation term) => term is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } || term is IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false };

    private bool IsSummedUp(ISymbol name) => Reads(name).Any(read => IsZipped(read) || (ElementOf(read) is var element && IsNumber(element.Type) && IsSummand(element, name)));

    /// <summary>weights.Zip(x, (w, v) => w * v), Dot(weights, x).</summary>
    private static bool IsZipped(IOperation read) => Operations.Outermost(read).Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } target, Arguments: var arguments } }
        && (target.Name == "Dot" || (target.Name == "Zip" && arguments.Any(static argument =>
            argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body: var body } } && body.Descendants().Any(IsProductOfParameters))));

    private static bool IsProductOfParameters(IOperation term) => term is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
        && Operations.Unconverted(product.LeftOperand) is IParameterReferenceOperation && Operations.Unconverted(product.RightOperand) is IParameterReferenceOperation;

    /// <summary>Whether a weight is multiplied with what stands at the same place of something the model is given, and the products are summed up.</summary>
    private bool IsSummand(IOperation element, ISymbol name)
    {
        var product = element;
        var others = new List<IOperation>();
        while (product.Parent is IConversionOperation or IParenthesizedOperation or IUnaryOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply })
        {
            if (product.Parent is IBinaryOperation binary)
            {
                others.Add(binary.LeftOperand == product ? binary.RightOperand : binary.LeftOperand);
            }

            product = product.Parent;
        }

        // A square is an energy or a penalty.
        return others.Count > 0 && !others.Exists(other => Mentions(other, name)) && others.Exists(other => IsGiven(Operations.Unconverted(other), element)) && IsAddedUp(product, element);
    }

    private bool IsGiven(IOperation other, IOperation weight)
    {
        var places = PlacesIn(weight);
        switch (other)
        {
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } value }:
                return places.Any(place => place is IParameterSymbol && SymbolEqualityComparer.Default.Equals(place.ContainingSymbol, value.ContainingSymbol)); // x.Select((v, i) => v * weights[i])
            case IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true }:
                return PlacesIn(other).Any(place => places.Exists(own => AreTogether(own, place))) && IsFromOutside(DrawnWeights.SymbolOf(other));
            case IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation) } beside when weight is IMemberReferenceOperation && PlacesIn(other).Any(place => places.Exists(own => AreTogether(own, place))) && IsGivenTo(beside.Member):
                return true; // dendrites[i].Signal * dendrites[i].Weight, where dendrites[i].Signal = signals[i] in what the model is asked.
            case IMemberReferenceOperation { Instance: { } of }:
                // synapse.Weight * synapse.From.Value, but not particle.Speed * particle.Mass.
                return weight is IMemberReferenceOperation { Instance: { } owner } && DrawnWeights.SymbolOf(owner) is ILocalSymbol or IParameterSymbol
                    && of is IMemberReferenceOperation { Instance: { } ofOwner } && SymbolEqualityComparer.Default.Equals(DrawnWeights.SymbolOf(owner), DrawnWeights.SymbolOf(ofOwner));
            default:
                return false;
        }
    }

    /// <summary>Whether two variables say the same place: one and the same, or an element and its number, <c>synapses.Select((synapse, i) => synapse.Weight * x[i])</c>.</summary>
    private static bool AreTogether(ISymbol own, ISymbol other) => SymbolEqualityComparer.Default.Equals(own, other)
        || (own is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function } && other is IParameterSymbol && SymbolEqualityComparer.Default.Equals(function, other.ContainingSymbol));

    /// <summary>Rows reach a model from outside: what an object is made of stays in its fields.</summary>
    private bool IsFromOutside(ISymbol? values) => values is ILocalSymbol or IParameterSymbol
        || (values is IFieldSymbol or IPropertySymbol && model.References.Of(values, cancellationToken).Writes.Any(written =>
            Operations.Unconverted(written) is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } }));

    /// <summary>Whether a member of each object is given a number that a method is given for it, and is never changed by itself.</summary>
    private bool IsGivenTo(ISymbol member) => model.References.Of(member.OriginalDefinition, cancellationToken).Writes is { IsEmpty: false } writes && writes.All(written =>
        Operations.Unconverted(written) is IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } && written.Parent is ISimpleAssignmentOperation
        && DrawnWeights.SymbolOf(written) is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } });

    /// <summary>sum += w[i] * x[i], sum = sum + w[i] * x[i], Sum(i => w[i] * x[i]): into one number for all places, or for all of a row.</summary>
    private static bool IsAddedUp(IOperation product, IOperation weight)
    {
        var sum = product;
        while (sum.Parent is IConversionOperation or IParenthesizedOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add })
        {
            sum = sum.Parent;
        }

        return sum.Parent switch
        {
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } added => IsOneForAll(added.Target, weight),
            ISimpleAssignmentOperation added when added.Value == sum && sum != product => IsOneForAll(added.Target, weight) && DrawnWeights.SymbolOf(added.Target) is { } target && Mentions(sum, target),
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Sum" or "Select" or "Zip" or "Aggregate" } } } } } } => true,
            _ => false,
        };
    }

    private static bool IsOneForAll(IOperation target, IOperation weight)
    {
        var places = PlacesIn(target);
        return PlacesIn(weight).Any(place => !places.Contains(place, SymbolEqualityComparer.Default));
    }

    /// <summary>The variables that say which element of something is meant, and whose.</summary>
    private static List<ISymbol> PlacesIn(IOperation element)
    {
        var places = new List<ISymbol>();
        for (var of = Operations.Unconverted(element); of is not null;)
        {
            switch (of)
            {
                case IArrayElementReferenceOperation array:
                    places.AddRange(array.Indices.SelectMany(SymbolsIn));
                    of = Operations.Unconverted(array.ArrayReference);
                    break;
                case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } indexed:
                    places.AddRange(indexed.Arguments.SelectMany(static argument => SymbolsIn(argument.Value)));
                    of = Operations.Unconverted(list);
                    break;
                case IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } member:
                    places.Add(DrawnWeights.SymbolOf(member.Instance)!);
                    return places;
                case IMemberReferenceOperation { Instance: IArrayElementReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: true } } member: // synapses[i].Weight
                    of = member.Instance;
                    break;
                default:
                    return places;
            }
        }

        return places;
    }

    private static IEnumerable<ISymbol> SymbolsIn(IOperation index) => index.DescendantsAndSelf().Select(DrawnWeights.SymbolOf).OfType<ISymbol>().Where(static symbol => symbol is ILocalSymbol or IParameterSymbol);

    private static bool Mentions(IOperation value, ISymbol symbol) =>
        value.DescendantsAndSelf().Any(term => term is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation && SymbolEqualityComparer.Default.Equals(DrawnWeights.SymbolOf(term), symbol));

    /// <summary>weights[layer][i] for weights.</summary>
    private static IOperation ElementOf(IOperation read)
    {
        var element = read;
        while (element.Parent is IArrayElementReferenceOperation array && array.ArrayReference == element || element.Parent is IPropertyReferenceOperation { Property.IsIndexer: true } list && list.Instance == element)
        {
            element = element.Parent;
        }

        return element;
    }

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal;
}
