using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>
/// Random numbers that are in what a network written by hand learns from, or say which rows those are: weights are multiplied with what became of
/// them (<c>weights * noisy</c>, <c>np.dot(batch, weights)</c>), and what comes of that moves the same weights (<c>weights -= rate * gradient</c>).
/// One without the other is something else: a disturbance of a position, a rotation.
/// </summary>
internal sealed class OwnTraining(ApiModel apis, References references, CancellationToken cancellationToken) : ForwardFlow(references, cancellationToken)
{
    private readonly HashSet<ISymbol> _weighing = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _moved = new(SymbolEqualityComparer.Default);

    /// <summary>Where weights are moved by what became of numbers drawn at a place; null where none are known to be.</summary>
    internal static IOperation? StepOf(SyntaxNode draw, LineageModel model, CancellationToken cancellationToken) =>
        model.References.OperationOf(draw, cancellationToken) is { } operation ? new OwnTraining(model.Apis, model.References, cancellationToken).StepOf(operation) : null;

    private IOperation? StepOf(IOperation draw)
    {
        Follow(draw);
        foreach (var filled in draw is IInvocationOperation { TargetMethod.ReturnsVoid: true } call ? call.Arguments.Where(static argument => argument.Value.Type is IArrayTypeSymbol) : [])
        {
            FollowInto(filled.Value); // Normal.Samples(noise, 0, 1)
        }

        return Found;
    }

    private IOperation? Found => _moved.FirstOrDefault(pair => _weighing.Contains(pair.Key)).Value;

    protected override bool MayArrive => true;

    protected override bool ThroughObjects => true;

    protected override bool ThroughArithmetic => true;

    protected override bool ThroughText(bool isLeading) => true;

    protected override bool HasEnough => Found is not null;

    protected override bool OnUse(IOperation value, IOperation use)
    {
        switch (use)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product:
                Weigh(product.LeftOperand == value ? product.RightOperand : product.LeftOperand);
                return false;
            case IInvocationOperation call when call.Instance == value:
                Weigh([.. call.Arguments.Select(static argument => argument.Value)]);
                return false;
            case IArgumentOperation { Parent: IInvocationOperation { Instance: { } moved } call } argument when apis.IsInLibrary(call.TargetMethod) && call.TargetMethod.Name is "Subtract" or "Add"
                && call.Arguments.Any(other => other != argument && HeldIn(other.Value) is { } into && SymbolEqualityComparer.Default.Equals(into, HeldIn(moved))): // weights.Subtract(step, weights)
                Move(moved, call);
                return false;
            case IArgumentOperation { Parent: IInvocationOperation call } argument when apis.IsInLibrary(call.TargetMethod):
                Weigh([.. call.Arguments.Where(other => other != argument).Select(static other => other.Value), .. call.Instance is { } instance ? [instance] : (IOperation[])[]]);
                return false;
            case IArgumentOperation { Parent: IPropertyReferenceOperation { Property: { IsIndexer: true } indexer } element } when apis.IsInLibrary(indexer): // x[from + ":" + to]
                Push(element);
                return true;
            case IArrayElementReferenceOperation element when element.Indices.Contains(value):
                Push(element);
                return true;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } step when step.Value == value:
                Move(step.Target, step);
                return false;
            case ISimpleAssignmentOperation { Value: var written } step when written == value && Operations.Unconverted(written) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract, LeftOperand: var before }
                && SymbolEqualityComparer.Default.Equals(HeldIn(before), HeldIn(step.Target)):
                Move(step.Target, step);
                return false;
            default:
                return false;
        }
    }

    protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target) =>
        !target.DeclaringSyntaxReferences.IsEmpty ? (target.MethodKind == MethodKind.Constructor ? Use.ResultAndBody : Use.Body)
        : apis.IsInLibrary(target) || DrawnWeights.IsPassedOn(target) ? Use.Result
        : Use.Ends;

    protected override Use OnReceiver(IOperation use) => use switch
    {
        IInvocationOperation call => apis.IsInLibrary(call.TargetMethod) || DrawnWeights.IsPassedOn(call.TargetMethod) ? Use.Result : Use.Ends,
        IPropertyReferenceOperation { Property: var property } => apis.IsInLibrary(property) && use.Type is { } type && apis.IsInLibrary(type) ? Use.Result : Use.Ends,
        _ => Use.Ends,
    };

    private void Weigh(params IOperation[] others)
    {
        foreach (var other in others)
        {
            if (HeldIn(other) is { } holder)
            {
                _weighing.Add(holder);
            }
        }
    }

    private void Move(IOperation target, IOperation step)
    {
        if (HeldIn(target) is { } holder && !_moved.ContainsKey(holder))
        {
            _moved.Add(holder, step);
        }
    }

    /// <summary>The variable or member a matrix, vector or array of a library is in, or one of several of them.</summary>
    private ISymbol? HeldIn(IOperation place) => Operations.Unconverted(place) switch
    {
        var matrix when matrix.Type is { } type && apis.IsInLibrary(type) => DrawnWeights.SymbolOf(matrix),
        _ => null,
    };
}
