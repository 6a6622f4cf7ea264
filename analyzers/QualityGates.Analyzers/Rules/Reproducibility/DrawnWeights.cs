using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>
/// Plain numbers that a model written by hand begins with. No library says what is a model, so it is told by what the program does with the
/// numbers: see <see cref="WeightUse"/>.
/// </summary>
internal sealed class DrawnWeights(LineageModel model, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 8;
    private const int MaximumHolders = 16;

    private static readonly ImmutableArray<string> NumbersOfARow = ["NextDouble", "NextSingle", "Next", "GetBytes", "GetInt32", "NewGuid"];

    private readonly WeightUse _use = new(model, cancellationToken);

    /// <summary>The draws that weights begin with: what draws, the generator, and where the weights are moved.</summary>
    /// <param name="isSource">Whether what makes a generator, or the one everybody shares, is of the kind that is looked for.</param>
    internal IEnumerable<(IInvocationOperation Draw, IOperation Source, IOperation Step)> All(Func<IOperation, ApiFact, bool> isSource)
    {
        foreach (var draw in model.References.Trees.SelectMany(tree => model.References.Named(tree, NumbersOfARow, static _ => true, cancellationToken)).OfType<IInvocationOperation>())
        {
            if (model.Apis.Find(draw.TargetMethod, ApiRole.Draw) is { } fact && SourceOf(draw, fact, isSource) is { } source && StepOf(draw) is { } step)
            {
                yield return (draw, source, step);
            }
        }
    }

    /// <summary>The generator a draw takes its number from; the draw itself, where nobody can seed that: <c>RandomNumberGenerator.GetBytes(4)</c>.</summary>
    private IOperation? SourceOf(IInvocationOperation draw, ApiFact fact, Func<IOperation, ApiFact, bool> isSource) => fact["seeding"] switch
    {
        null => SourceOf(draw.Instance, isSource, MaximumSteps),
        "none" when draw.Instance is null && fact.IndexOf("source") < 0 => isSource(draw, fact) ? draw : null,
        _ => null,
    };

    private IOperation? StepOf(IOperation draw)
    {
        var holders = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        Follow(draw, holders, MaximumSteps);
        return holders.Select(_use.StepOf).FirstOrDefault(static step => step is not null);
    }

    internal static bool IsUnseeded(IOperation source, ApiFact random) =>
        source is IObjectCreationOperation ? random.IndexOf("seed") < 0 && random.IndexOf("source") < 0 : random["seeding"] == "none";

    /// <summary>The generator a value certainly is, where it is of the kind: what makes it, or the one everybody shares.</summary>
    private IOperation? SourceOf(IOperation? generator, Func<IOperation, ApiFact, bool> isSource, int steps)
    {
        if (generator is null || steps == 0)
        {
            return null;
        }

        switch (Operations.Unconverted(generator))
        {
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return model.Apis.Find(constructor, ApiRole.Random) is { } random && isSource(creation, random) ? creation : null;
            case IPropertyReferenceOperation { Property: var property } shared when model.Apis.Find(property, ApiRole.Random) is { } everybodys && isSource(shared, everybodys):
                return shared;
            case IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: false } or IFieldReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation:
                IOperation? only = null;
                foreach (var value in ValuesOf(SymbolOf(generator)!))
                {
                    if (SourceOf(value, isSource, steps - 1) is not { } source)
                    {
                        return null;
                    }

                    only ??= source;
                }

                return only;
            default:
                return null;
        }
    }

    /// <summary>All a variable, a member or a parameter is given.</summary>
    private IEnumerable<IOperation?> ValuesOf(ISymbol symbol)
    {
        foreach (var written in model.References.Of(symbol, cancellationToken).Writes)
        {
            yield return written;
        }

        if (symbol is IParameterSymbol parameter)
        {
            foreach (var place in model.References.UsesOf(parameter, cancellationToken))
            {
                yield return Operations.ArgumentFor(parameter, place) is { ArgumentKind: not ArgumentKind.Explicit } ? null : Operations.GivenFor(parameter, place);
            }
        }
        else if (model.References.InitialOf(symbol, cancellationToken) is { } initial)
        {
            yield return initial;
        }
    }

    /// <summary>The variables and members that hold what is made of a number: it is scaled, put into arrays, given back and handed on.</summary>
    private void Follow(IOperation value, HashSet<ISymbol> holders, int steps)
    {
        while (steps > 0 && value.Parent is { } parent)
        {
            switch (parent)
            {
                case IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IConditionalOperation { Type: null }:
                    return;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    Hold(declarator.Symbol, holders, steps);
                    return;
                case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                    Hold(fields[0], holders, steps);
                    return;
                case IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties }:
                    Hold(properties[0], holders, steps);
                    return;
                case ISimpleAssignmentOperation assignment when assignment.Value == value:
                    Hold(SymbolOf(assignment.Target), holders, steps);
                    return;
                case IReturnOperation result when FunctionAround(result) is IMethodSymbol function:
                    foreach (var call in model.References.UsesOf(function, cancellationToken).OfType<IInvocationOperation>())
                    {
                        Follow(call, holders, steps - 1);
                    }

                    return;
                case IReturnOperation or IConversionOperation or IParenthesizedOperation or IBinaryOperation or IUnaryOperation or IConditionalOperation or IBlockOperation
                    or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation or ISpreadOperation or IAnonymousFunctionOperation or IDelegateCreationOperation:
                case IArrayElementReferenceOperation element when element.ArrayReference == value:
                    value = parent;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } when IsPassedOn(call.TargetMethod):
                    value = call;
                    break;
                case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: true } call when call.Instance == value:
                    value = call;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { Instance: { } list, TargetMethod: { Name: "Add" or "Insert", DeclaringSyntaxReferences.IsEmpty: true } } }:
                    Hold(SymbolOf(list), holders, steps);
                    return;
                case IArgumentOperation { Parameter: { DeclaringSyntaxReferences.IsEmpty: false } parameter }:
                    Hold(parameter.OriginalDefinition, holders, steps);
                    return;
                default:
                    return;
            }
        }
    }

    /// <summary>Notes who holds the numbers; a variable or parameter hands them on.</summary>
    private void Hold(ISymbol? holder, HashSet<ISymbol> holders, int steps)
    {
        if (holder is null || holders.Count == MaximumHolders || !holders.Add(holder) || holder is not (ILocalSymbol or IParameterSymbol))
        {
            return;
        }

        foreach (var read in model.References.Of(holder, cancellationToken).Reads)
        {
            Follow(read, holders, steps - 1);
        }

        // What is filled for somebody else is theirs: Fill(weights, random).
        if (holder is IParameterSymbol { Type: IArrayTypeSymbol } parameter)
        {
            foreach (var place in model.References.UsesOf(parameter, cancellationToken))
            {
                Hold(SymbolOf(Operations.GivenFor(parameter, place)), holders, steps - 1);
            }
        }
    }

    /// <summary>Arithmetic, and sequences of numbers made one by one.</summary>
    internal static bool IsPassedOn(IMethodSymbol method) =>
        method.ContainingType is { Name: nameof(Math) or "MathF" or nameof(Enumerable) or nameof(Array) or nameof(BitConverter), ContainingNamespace.Name: nameof(System) or "Linq" };

    /// <summary>The method or local function that gives a value back; null where a lambda does.</summary>
    private ISymbol? FunctionAround(IReturnOperation result)
    {
        for (var around = result.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
            {
                return null;
            }
        }

        return References.Enclosing(result, cancellationToken);
    }

    /// <summary>The variable or member that is named, or whose element is.</summary>
    internal static ISymbol? SymbolOf(IOperation? place) => place switch
    {
        IConversionOperation or IParenthesizedOperation => SymbolOf(Operations.Unconverted(place)),
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property.OriginalDefinition,
        IArrayElementReferenceOperation element => SymbolOf(element.ArrayReference),
        IPropertyReferenceOperation { Property.IsIndexer: true } element => SymbolOf(element.Instance),
        _ => null,
    };
}
