using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>What becomes of a value at one use.</summary>
internal enum Use
{
    /// <summary>The value ends here, or nobody knows where it goes.</summary>
    Ends,

    /// <summary>The result of the call or member access carries the value on.</summary>
    Result,

    /// <summary>The called method has a body here: the value goes on as its parameter.</summary>
    Body,
}

/// <summary>
/// Follows one value forward from where it is created to every place that uses it: through locals, fields, properties, parameters,
/// returns, tuples that are taken apart at once, lambdas and local functions, in every file. What it cannot resolve it drops, so a rule built
/// on it stays silent there. Bounded, and independent of the order of files.
/// </summary>
internal abstract class ForwardFlow(References references, CancellationToken cancellationToken)
{
    // More uses than any program gives a path or a context; reached only by generated or adversarial code.
    private const int MaximumUses = 4_000;

    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly Stack<IOperation> _pending = new();
    private int _uses;

    /// <summary>The value is an argument of a call, a constructor or an indexer.</summary>
    protected abstract Use OnArgument(IArgumentOperation argument, IMethodSymbol target);

    /// <summary>The value is the instance a member is called on or read from.</summary>
    protected abstract Use OnReceiver(IOperation use);

    /// <summary>The value becomes a part of a longer text, as its beginning or further on.</summary>
    protected virtual bool ThroughText(bool isLeading) => false;

    /// <summary>
    /// Whether a value that only may arrive (a branch of <c>?:</c>, a fallback of <c>??</c>, a variable that is also given other values) counts.
    /// </summary>
    protected abstract bool MayArrive { get; }

    /// <summary>Whether another value written to the same variable is as good as the followed one.</summary>
    protected virtual bool IsAlike(IOperation otherValue) => false;

    protected void Follow(IOperation origin)
    {
        _pending.Push(origin);
        while (_pending.Count > 0 && _uses++ < MaximumUses)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Step(_pending.Pop());
        }
    }

    private void Step(IOperation value)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IAwaitOperation or IParenthesizedOperation:
                _pending.Push(value.Parent);
                break;

            case IArgumentOperation argument:
                Continue(TargetOf(argument) is { } target ? OnArgument(argument, target) : Use.Ends, argument.Parent!, argument);
                break;

            case IInvocationOperation call when call.Instance == value:
                Continue(OnReceiver(call), call, argument: null);
                break;

            case IMemberReferenceOperation member when member.Instance == value:
                Continue(OnReceiver(member), member, argument: null);
                break;

            case IConditionalAccessOperation access when access.Operation == value:
                foreach (var instance in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Take(1))
                {
                    _pending.Push(instance);
                }

                break;

            case IConditionalAccessOperation access when access.WhenNotNull == value:
                _pending.Push(access);
                break;

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowSymbol(declarator.Symbol, value);
                break;

            case IFieldInitializerOperation field:
                foreach (var symbol in field.InitializedFields)
                {
                    FollowSymbol(symbol, value);
                }

                break;

            case IPropertyInitializerOperation property:
                foreach (var symbol in property.InitializedProperties)
                {
                    FollowSymbol(symbol, value);
                }

                break;

            case IParameterInitializerOperation parameter when MayArrive:
                FollowSymbol(parameter.Parameter, value);
                break;

            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                FollowTarget(assignment.Target, value);
                _pending.Push(assignment);
                break;

            case ICoalesceAssignmentOperation assignment when assignment.Value == value && MayArrive:
                FollowTarget(assignment.Target, value);
                _pending.Push(assignment);
                break;

            case ITupleOperation tuple:
                FollowTuple(tuple, value);
                break;

            case IReturnOperation { Kind: OperationKind.Return } @return:
                FollowReturn(@return);
                break;

            case IConditionalOperation choice when choice.Condition != value && MayArrive:
            case ICoalesceOperation when MayArrive:
            case ISwitchExpressionArmOperation arm when arm.Value == value && MayArrive:
                _pending.Push(value.Parent);
                break;

            case ISwitchExpressionOperation when value is ISwitchExpressionArmOperation:
                _pending.Push(value.Parent);
                break;

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum
                when ThroughText(isLeading: sum.LeftOperand == value):
                _pending.Push(sum);
                break;

            case IInterpolatedStringContentOperation { Parent: IInterpolatedStringOperation text } content
                when ThroughText(isLeading: text.Parts[0] == content):
                _pending.Push(text);
                break;

            // An array or collection that is written where it is used carries its elements: params, Path.Combine(new[] { … }).
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array } when array.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation }:
                _pending.Push(array);
                break;

            case ICollectionExpressionOperation collection when collection.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation }:
                _pending.Push(collection);
                break;
        }
    }

    private void Continue(Use use, IOperation call, IArgumentOperation? argument)
    {
        if (use == Use.Result)
        {
            _pending.Push(call);
        }
        else if (use == Use.Body && argument?.Parameter is { } parameter)
        {
            FollowSymbol(parameter.OriginalDefinition, value: null);
        }
    }

    private void FollowTarget(IOperation target, IOperation value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                FollowSymbol(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                FollowSymbol(parameter.Parameter, value);
                break;
            case IFieldReferenceOperation field:
                FollowSymbol(field.Field.OriginalDefinition, value);
                break;
            case IPropertyReferenceOperation property:
                FollowSymbol(property.Property.OriginalDefinition, value);
                break;
            case IDeclarationExpressionOperation declaration:
                FollowTarget(declaration.Expression, value);
                break;
        }
    }

    private void FollowTuple(ITupleOperation tuple, IOperation value)
    {
        IOperation whole = tuple;
        while (whole.Parent is IConversionOperation)
        {
            whole = whole.Parent;
        }

        if (whole.Parent is IDeconstructionAssignmentOperation assignment && assignment.Value == whole)
        {
            var target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
            var index = tuple.Elements.IndexOf(value);
            if (target is ITupleOperation targets && index >= 0 && index < targets.Elements.Length)
            {
                FollowTarget(targets.Elements[index], value);
            }
        }
    }

    private void FollowReturn(IReturnOperation @return)
    {
        for (var around = @return.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
            {
                return; // Who calls a delegate is not known here.
            }

            if (around is ILocalFunctionOperation local)
            {
                FollowSymbol(local.Symbol, value: null);
                return;
            }
        }

        if (references.Enclosing(@return) is IMethodSymbol method)
        {
            FollowSymbol(method.MethodKind == MethodKind.PropertyGet ? method.AssociatedSymbol! : method, value: null);
        }
    }

    private void FollowSymbol(ISymbol symbol, IOperation? value)
    {
        if (!_followed.Add(symbol))
        {
            return;
        }

        var reads = new List<IOperation>();
        foreach (var reference in references.To(symbol))
        {
            if (Written(reference) is { } written)
            {
                if (!MayArrive && written.Syntax != value?.Syntax && !IsAlike(written) && !IsNothing(written))
                {
                    return;
                }
            }
            else
            {
                reads.Add(reference);
            }
        }

        if (!MayArrive && value is not null && InitialValue(symbol) is { } initial && initial.Syntax != value.Syntax && !IsAlike(initial) && !IsNothing(initial))
        {
            return;
        }

        reads.ForEach(_pending.Push);
    }

    private static IOperation? Written(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment when assignment.Target == reference => assignment.Value,
        IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } => reference,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple when deconstruction.Target == tuple =>
            deconstruction.Value is ITupleOperation values && values.Elements.Length == tuple.Elements.Length
                ? values.Elements[tuple.Elements.IndexOf(reference)]
                : deconstruction.Value,
        _ => null,
    };

    private IOperation? InitialValue(ISymbol symbol)
    {
        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            var syntax = declaration.GetSyntax(cancellationToken);
            var initializer = syntax switch
            {
                Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax property => property.Initializer?.Value,
                _ => null,
            };
            if (initializer is not null)
            {
                return references.OperationOf(initializer);
            }
        }

        return null;
    }

    private static bool IsNothing(IOperation value) => value is IDefaultValueOperation || value.ConstantValue is { HasValue: true, Value: null }
        || value is IConversionOperation { Operand: var operand } && IsNothing(operand);

    private static IMethodSymbol? TargetOf(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}
