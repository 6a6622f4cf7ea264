using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Lineage;

namespace QualityGates.Rules.Reproducibility;

/// <summary>
/// Follows a sequence whose order is not certain to what its order decides: rows that are learned from one after the other, and numbers that
/// are given out in this order. It ends where somebody sorts, counts, or takes one by itself.
/// </summary>
internal sealed class OrderFlow(ApiModel apis, References references, CancellationToken cancellationToken) : TrainingFlow(apis, references, cancellationToken)
{
    private readonly References _references = references;
    private readonly CancellationToken _cancellationToken = cancellationToken;
    private bool _isSorted;

    /// <summary>Whether it is the numbers given out in this order that are learned from, not the order of rows.</summary>
    internal bool DecidesNumbers { get; private set; }

    internal bool Decides(IOperation sequence) => Reaches(sequence) && !_isSorted;

    protected override bool HasEnough => base.HasEnough || _isSorted;

    protected override bool Carries(IOperation made, IMethodSymbol target)
    {
        var api = Apis.Find(target);
        if (api?.As(ApiRole.Sort) is not null)
        {
            _isSorted |= target.ReturnsVoid && target.MethodKind != MethodKind.Constructor; // Array.Sort(files): the same array, from then on in order.
            return false;
        }

        if (target.MethodKind == MethodKind.Constructor && made.Type is { } created && IsSorted(created))
        {
            return false;
        }

        return api?.As(ApiRole.Statistic) is null && api?.As(ApiRole.Part) is null && made.Type is { } type && (IsSequence(type) || target.ReturnsVoid && made is IInvocationOperation);
    }

    protected override Use OnArgument(IArgumentOperation argument, IMethodSymbol target) =>
        // A dictionary by name has no order left that anything could depend on, and neither has what is worked on in parallel and not by place.
        target is { Name: "ToDictionary" or "ToLookup", DeclaringSyntaxReferences.IsEmpty: true } || IsUnorderedWork(argument, target) ? Use.Ends : base.OnArgument(argument, target);

    private bool IsUnorderedWork(IArgumentOperation argument, IMethodSymbol target) =>
        argument.Parameter?.Ordinal == 0 && target.DeclaringSyntaxReferences.IsEmpty && Apis.Find(target, ApiRole.Parallel)?["runs"] == "many"
        && target.Parameters.All(static parameter => parameter.Type is not INamedTypeSymbol { DelegateInvokeMethod.Parameters.Length: > 2 });

    protected override bool OnUse(IOperation value, IOperation use)
    {
        switch (use)
        {
            case IForEachLoopOperation loop when loop.Collection == value && !(Operations.Unconverted(value).Type is { } type && Apis.IsInLibrary(type)):
                LookIn(loop.Body, loop);
                return true;

            case IArrayElementReferenceOperation element when element.ArrayReference == value:
                LookAround(element);
                return true;

            case IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == value && !Apis.IsInLibrary(element.Property):
                LookAround(element);
                return true;

            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true } target } call } argument
                when argument.Parameter?.Ordinal == 0 && (target.Name == "IndexOf" || Numbers(call)):
                Number(call);
                return target.Name == "IndexOf";

            case IInvocationOperation { TargetMethod: { Name: "IndexOf", DeclaringSyntaxReferences.IsEmpty: true } } call when call.Instance == value:
                Number(call);
                return true;

            case IInvocationOperation call when call.Instance == value && Apis.Find(call.TargetMethod, ApiRole.Sort) is not null:
                _isSorted = true; // files.Sort(): the same list, from then on in order.
                return true;

            case IInvocationOperation { TargetMethod: { Name: "ForEach", DeclaringSyntaxReferences.IsEmpty: true } } call when call.Instance == value:
                LookIn(call, call);
                return true;

            default:
                return false;
        }
    }

    private static bool IsSorted(ITypeSymbol type) => type.Name is "SortedSet" or "SortedDictionary" or "SortedList" or "PriorityQueue";

    /// <summary>Select((item, index) => …) where the index is made use of.</summary>
    private static bool Numbers(IInvocationOperation call) =>
        call.Arguments.Select(static argument => argument.Value).Select(static value => value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 2 } parameters } lambda } ? (parameters[1], lambda) : default)
            .Any(static pair => pair.lambda is not null && pair.Item1.Type.SpecialType == SpecialType.System_Int32
                && pair.lambda.Descendants().Any(part => part is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, pair.Item1)));

    /// <summary>One element: in a loop over places, as in a loop over elements; a data set that gives out rows by their place decides their order.</summary>
    private void LookAround(IOperation element)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IForLoopOperation or IWhileLoopOperation:
                    LookIn(((ILoopOperation)around).Body, around);
                    return;
                case IMethodBodyOperation when References.Enclosing(element, _cancellationToken) is IMethodSymbol { OverriddenMethod: { } declared } && Apis.IsInLibrary(declared):
                    Reached(element, declared.Name);
                    return;
            }
        }
    }

    /// <summary>What a loop over the sequence leaves behind: lists it fills, numbers it gives out, what it yields.</summary>
    private void LookIn(IOperation body, IOperation loop)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IInvocationOperation call when Apis.Find(call.TargetMethod, ApiRole.Add) is { } add && (call.Instance ?? call.Arguments.FirstOrDefault()?.Value) is { } collection && IsOutside(collection, loop):
                    if (add.IndexOf("key") >= 0)
                    {
                        NumberIn(collection, call.Arguments[call.Arguments.Length - 1].Value, loop);
                    }
                    else if (!IsSet(collection.Type))
                    {
                        FollowHolder(collection);
                    }

                    break;

                case ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array } } when IsOutside(array, loop):
                    FollowHolder(array);
                    break;

                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection } } assignment when IsOutside(collection, loop):
                    NumberIn(collection, assignment.Value, loop);
                    break;

                case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                    Push(yielded);
                    break;

                // Weights that go on from element to element have been trained in this order.
                case IInvocationOperation { Instance: { } optimizer } update when Apis.Find(update.TargetMethod, ApiRole.Update) is not null && IsOutside(optimizer, loop):
                    Reached(update, update.TargetMethod.Name);
                    break;
            }
        }
    }

    private static bool IsSet(ITypeSymbol? type) =>
        type is not null && (IsSorted(type) || type.AllInterfaces.Any(static declared => declared.Name == "ISet"));

    private static bool IsOutside(IOperation collection, IOperation loop) => collection switch
    {
        IConversionOperation conversion => IsOutside(conversion.Operand, loop),
        ILocalReferenceOperation { Local: var local } => !local.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(reference.Span)),
        IParameterReferenceOperation or IFieldReferenceOperation => true,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IPropertyReferenceOperation { Instance: { } instance } => IsOutside(instance, loop),
        IArrayElementReferenceOperation element => IsOutside(element.ArrayReference, loop),
        _ => false,
    };

    /// <summary>ids[name] = ids.Count, ids.Add(name, next++), ids[names[i]] = i.</summary>
    private void NumberIn(IOperation collection, IOperation value, IOperation loop)
    {
        var number = Operations.Unconverted(value);
        while (number is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, RightOperand.ConstantValue.HasValue: true } shifted) // (uint)ids.Count + 1
        {
            number = Operations.Unconverted(shifted.LeftOperand);
        }

        if ((number is IIncrementOrDecrementOperation or IPropertyReferenceOperation { Property.Name: "Count" } || IsCounter(number, loop)) && number.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64)
        {
            Number(collection);
        }
    }

    /// <summary>Whether a variable goes up in each turn of a loop.</summary>
    private static bool IsCounter(IOperation number, IOperation loop) => number is ILocalReferenceOperation { Local: var counter }
        && loop.Descendants().Any(part => part is IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var counted } } && SymbolEqualityComparer.Default.Equals(counted, counter));

    /// <summary>Numbers given out in this order: they matter where they are learned from.</summary>
    private void Number(IOperation numbers)
    {
        var flow = new IdFlow(Apis, _references, _cancellationToken);
        if (Place is null && flow.IsLearned(numbers))
        {
            DecidesNumbers = true;
            Reached(flow.Use!, flow.Name);
        }
    }

    /// <summary>Follows numbers given out by place into rows that are learned from.</summary>
    private sealed class IdFlow(ApiModel apis, References references, CancellationToken cancellationToken) : TrainingFlow(apis, references, cancellationToken)
    {
        private readonly CancellationToken _cancellationToken = cancellationToken;

        internal IOperation? Use { get; private set; }

        internal bool IsLearned(IOperation numbers)
        {
            if (numbers is IInvocationOperation)
            {
                Follow(numbers);
            }
            else
            {
                FollowInto(numbers);
            }

            return Place is not null;
        }

        protected override bool ThroughArithmetic => true;

        // The mean of a loss depends on the numbers as the loss does; on their order nothing would.
        protected override bool EndsInStatistics => false;

        protected override Use OnLibrary(IArgumentOperation argument, IMethodSymbol target)
        {
            var use = base.OnLibrary(argument, target);
            Use ??= Place is null ? null : argument.Parent;
            return use;
        }

        protected override bool OnUse(IOperation value, IOperation use)
        {
            // A data set gives out what it numbered: GetTensor(index).
            if (use is IReturnOperation && References.Enclosing(use, _cancellationToken) is IMethodSymbol { OverriddenMethod: { } declared } && Apis.IsInLibrary(declared))
            {
                Use ??= use;
                Reached(use, declared.Name);
                return true;
            }

            // counts[ids[word]]++: the number says which place of a row something stands at.
            if (use is IArrayElementReferenceOperation { Parent: IAssignmentOperation or IIncrementOrDecrementOperation } element && element.Indices.Contains(value) && IsTarget(element))
            {
                FollowHolder(element.ArrayReference);
                return true;
            }

            return base.OnUse(value, use);
        }

        private static bool IsTarget(IOperation element) => element.Parent is IIncrementOrDecrementOperation || element.Parent is IAssignmentOperation assignment && assignment.Target == element;

        protected override Use OnReceiver(IOperation use)
        {
            if (use is IInvocationOperation { TargetMethod: { Name: "TryGetValue", DeclaringSyntaxReferences.IsEmpty: true } })
            {
                return Lineage.Use.Outputs;
            }

            var next = base.OnReceiver(use);
            Use ??= Place is null ? null : use;
            return next;
        }

        protected override bool CarriesIntoLibrary(IArgumentOperation argument) => true;

        protected override bool Carries(IOperation made, IMethodSymbol target) =>
            made is not { Type.SpecialType: SpecialType.System_String or SpecialType.System_Boolean } && target.Name is not ("Count" or "get_Count" or "get_Length");
    }
}
