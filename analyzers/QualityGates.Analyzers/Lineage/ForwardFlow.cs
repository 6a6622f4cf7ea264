using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <summary>What becomes of a value at one use.</summary>
[Flags]
internal enum Use
{
    /// <summary>The value ends here, or nobody knows where it goes.</summary>
    Ends = 0,

    /// <summary>The result of the call or member access carries the value on.</summary>
    Result = 1,

    /// <summary>The called method has a body here: the value goes on as its parameter.</summary>
    Body = 2,

    /// <summary>The result carries the value on, and so does the parameter of a body here.</summary>
    ResultAndBody = Result | Body,

    /// <summary>The object the member is called on holds the value from now on.</summary>
    Receiver = 4,

    /// <summary>The variables given by reference get the value.</summary>
    Outputs = 8,

    /// <summary>The functions given to the call get the value as their first parameter.</summary>
    Functions = 16,
}

/// <summary>
/// Follows one value forward from where it is created to every place that uses it: through locals, fields, properties, parameters,
/// returns, overrides and implementations, tuples that are taken apart at once, lambdas and local functions, in every file. A value that
/// enters a method as an argument leaves it to that call alone. What cannot be resolved is dropped, so a rule built on this stays silent
/// there. Bounded, and independent of the order of files.
/// </summary>
internal abstract partial class ForwardFlow(References references, CancellationToken cancellationToken)
{
    // More uses than any program gives a path or a context; reached only by generated or adversarial code.
    private const int MaximumUses = 4_000;

    // A value is followed with the parameter it came into the method by (null: it was created there, or came by a field), and with its place
    // in the tuple that is followed in its stead (0: it is no tuple).
    private readonly Stack<(IOperation Value, ISymbol? Entry, int Item)> _pending = new();
    private readonly HashSet<(ISymbol Symbol, ISymbol? Entry, int Item)> _followed = new(FollowedComparer.Instance);

    // By parameter, or member of an extension block: the calls it was entered from, and whether it leaves the method again.
    private readonly Dictionary<ISymbol, List<(IOperation Call, ISymbol? Entry, int Item)>> _callers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _returned = new(SymbolEqualityComparer.Default);

    // By parameter: whether what its callers gave is followed.
    private readonly HashSet<IParameterSymbol> _given = new(SymbolEqualityComparer.Default);

    private ISymbol? _entry;
    private int _item;
    private int _uses;

    protected References References => references;

    protected CancellationToken Cancellation => cancellationToken;

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

    /// <summary>
    /// Whether an object, array, collection or tuple that a value is put into carries it on, and a function whatever it gives back.
    /// </summary>
    protected virtual bool ThroughObjects => false;

    /// <summary>Whether a tuple, collection or function is followed to where exactly this value comes out of it again.</summary>
    protected virtual bool ThroughHolders => false;

    /// <summary>Whether what is computed from a value carries it on.</summary>
    protected virtual bool ThroughArithmetic => false;

    /// <summary>A use that the derived knows better what to make of; true where it has been dealt with.</summary>
    protected virtual bool OnUse(IOperation value, IOperation use) => false;

    /// <summary>Whether what was found is as much as anybody reads.</summary>
    protected virtual bool HasEnough => false;

    protected void Follow(IOperation origin)
    {
        Push(origin);
        Run();
    }

    /// <summary>Follows what is written to a target: an argument given by reference.</summary>
    protected void FollowWritten(IOperation target)
    {
        FollowTarget(target, target);
        Run();
    }

    /// <summary>Follows an object that the value has been put into.</summary>
    protected void FollowInto(IOperation holder)
    {
        FollowHolder(holder);
        Run();
    }

    private void Run()
    {
        while (_pending.Count > 0 && _uses++ < MaximumUses && !HasEnough)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (var value, _entry, _item) = _pending.Pop();
            Step(value);
        }
    }

    /// <summary>Goes on with a value in the method the current one is in.</summary>
    protected void Push(IOperation value) => _pending.Push((value, _entry, _item));

    private void Step(IOperation value)
    {
        if (value.Parent is null || OnUse(value, value.Parent) || (ThroughHolders && StepThroughHolders(value, value.Parent)))
        {
            return;
        }

        switch (value.Parent)
        {
            case IConversionOperation or IAwaitOperation or IParenthesizedOperation or ITranslatedQueryOperation:
                Push(value.Parent);
                break;

            case IArgumentOperation argument:
                Continue(TargetOf(argument) is { } target ? OnArgument(argument, target) : Use.Ends, argument.Parent!, argument);
                break;

            case IInvocationOperation call when call.Instance == value:
                ContinueOn(call, call.TargetMethod);
                break;

            case IMemberReferenceOperation member when member.Instance == value:
                ContinueOn(member, member.Member);
                break;

            case IConditionalAccessOperation access when access.Operation == value:
                foreach (var instance in access.WhenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().Take(1))
                {
                    Push(instance);
                }

                break;

            case IConditionalAccessOperation access when access.WhenNotNull == value:
                Push(access);
                break;

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                FollowSymbol(declarator.Symbol, value, _entry);
                break;

            case IFieldInitializerOperation field:
                foreach (var symbol in field.InitializedFields)
                {
                    FollowSymbol(symbol, value, entry: null);
                }

                break;

            case IPropertyInitializerOperation property:
                foreach (var symbol in property.InitializedProperties)
                {
                    FollowSymbol(symbol, value, entry: null);
                }

                break;

            case IParameterInitializerOperation parameter when MayArrive:
                FollowSymbol(parameter.Parameter, value, entry: null);
                break;

            case ISimpleAssignmentOperation assignment when assignment.Value == value && value.Syntax.Parent is LetClauseSyntax let && let.Expression == value.Syntax:
                FollowLet(let);
                break;

            case ISimpleAssignmentOperation assignment when assignment.Value == value && ThroughObjects && Holds(assignment.Target):
                FollowHolder(HolderOf(assignment.Target));
                Push(assignment);
                break;

            case IAnonymousFunctionOperation or IDelegateCreationOperation or ISpreadOperation when ThroughObjects:
            case IArrayInitializerOperation { Parent: IArrayInitializerOperation } when ThroughObjects:
            case IWithOperation copy when copy.Operand == value && ThroughObjects:
            case IBinaryOperation { Type.SpecialType: not (SpecialType.System_String or SpecialType.System_Boolean) } or IUnaryOperation when ThroughArithmetic:
                Push(value.Parent);
                break;

            case ICompoundAssignmentOperation { Type.SpecialType: not SpecialType.System_String } assignment when assignment.Value == value && ThroughArithmetic:
                if (Holds(assignment.Target))
                {
                    FollowHolder(HolderOf(assignment.Target));
                }
                else
                {
                    FollowTarget(assignment.Target, value);
                }

                break;

            case IDeconstructionAssignmentOperation assignment when assignment.Value == value && ThroughObjects:
                FollowTarget(assignment.Target, value);
                break;

            case ISimpleAssignmentOperation assignment when assignment.Value == value:
                FollowTarget(assignment.Target, value);
                Push(assignment);
                break;

            case ICoalesceAssignmentOperation assignment when assignment.Value == value && MayArrive:
                FollowTarget(assignment.Target, value);
                Push(assignment);
                break;

            case ITupleOperation tuple:
                FollowTuple(tuple, value);
                if (ThroughObjects)
                {
                    Push(tuple);
                }

                break;

            case IReturnOperation { Kind: OperationKind.YieldReturn } @return when ThroughObjects || ThroughHolders:
                FollowReturn(@return);
                break;

            case IReturnOperation { Kind: OperationKind.Return } @return:
                FollowReturn(@return);
                break;

            case IConditionalOperation choice when choice.Condition != value && MayArrive:
            case ICoalesceOperation when MayArrive:
            case ISwitchExpressionArmOperation arm when arm.Value == value && MayArrive:
                Push(value.Parent);
                break;

            case ISwitchExpressionOperation when value is ISwitchExpressionArmOperation:
                Push(value.Parent);
                break;

            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum
                when ThroughText(isLeading: sum.LeftOperand == value):
                Push(sum);
                break;

            case IInterpolatedStringContentOperation { Parent: IInterpolatedStringOperation text } content
                when ThroughText(isLeading: text.Parts[0] == content):
                Push(text);
                break;

            // An array or collection expression carries its elements: into params and Path.Combine(new[] { … }), and, where a value that may
            // arrive counts, through variables to an element or a loop over it.
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array } when MayArrive || IsArgument(array):
                Push(array);
                break;

            case ICollectionExpressionOperation collection when MayArrive || IsArgument(collection):
                Push(collection);
                break;

            case IArrayElementReferenceOperation element when element.ArrayReference == value && MayArrive:
                Push(element);
                break;

            case IForEachLoopOperation loop when loop.Collection == value && loop.LoopControlVariable is IVariableDeclaratorOperation variable && MayArrive:
                FollowSymbol(variable.Symbol, value, _entry);
                break;

            case IForEachLoopOperation loop when loop.Collection == value && MayArrive: // foreach (var (name, number) in numbers)
                FollowTarget(loop.LoopControlVariable, value);
                break;
        }
    }

    private void Continue(Use use, IOperation call, IArgumentOperation? argument)
    {
        if (use.HasFlag(Use.Result))
        {
            Push(call);
        }

        if (use.HasFlag(Use.Receiver))
        {
            var receiver = call is IInvocationOperation { Instance: { } instance } ? instance : (call as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value;
            if (ThroughHolders)
            {
                FollowFilled(receiver);
            }
            else
            {
                FollowHolder(receiver);
            }
        }

        if ((use & (Use.Outputs | Use.Functions)) != 0 && call is IInvocationOperation { Arguments: var others })
        {
            GiveTo(others, use);
        }

        if (use.HasFlag(Use.Body) && argument?.Parameter is { } parameter && TargetOf(argument) is { } target)
        {
            foreach (var body in references.BodiesOf(target, cancellationToken))
            {
                if (parameter.Ordinal < body.Parameters.Length)
                {
                    Enter(body.Parameters[parameter.Ordinal].OriginalDefinition, call);
                }
            }
        }
    }

    private void Enter(IParameterSymbol parameter, IOperation call)
    {
        NoteCaller(parameter, call);
        FollowSymbol(parameter, value: null, parameter);
        FollowPositional(parameter);
    }

    private void FollowTarget(IOperation target, IOperation value)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                FollowSymbol(local.Local, value, _entry);
                break;
            case IParameterReferenceOperation parameter:
                FollowSymbol(parameter.Parameter, value, _entry);
                break;
            case IFieldReferenceOperation field:
                FollowSymbol(field.Field.OriginalDefinition, value, entry: null);
                break;
            case IPropertyReferenceOperation property:
                FollowSymbol(property.Property.OriginalDefinition, value, entry: null);
                break;
            case IDeclarationExpressionOperation declaration:
                FollowTarget(declaration.Expression, value);
                break;
            case ITupleOperation tuple when ThroughObjects:
                foreach (var element in tuple.Elements)
                {
                    FollowTarget(element, value);
                }

                break;
        }
    }

    private static bool IsArgument(IOperation value) => value.Parent is IArgumentOperation or IConversionOperation { Parent: IArgumentOperation };

    private static bool IsNothing(IOperation value) => value is IDefaultValueOperation || value.ConstantValue is { HasValue: true, Value: null }
        || value is IConversionOperation { Operand: var operand } && IsNothing(operand);

    private static IMethodSymbol? TargetOf(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    private sealed class FollowedComparer : IEqualityComparer<(ISymbol Symbol, ISymbol? Entry, int Item)>
    {
        internal static readonly FollowedComparer Instance = new();

        public bool Equals((ISymbol Symbol, ISymbol? Entry, int Item) left, (ISymbol Symbol, ISymbol? Entry, int Item) right) =>
            left.Item == right.Item && SymbolEqualityComparer.Default.Equals(left.Symbol, right.Symbol) && SymbolEqualityComparer.Default.Equals(left.Entry, right.Entry);

        public int GetHashCode((ISymbol Symbol, ISymbol? Entry, int Item) followed) =>
            SymbolEqualityComparer.Default.GetHashCode(followed.Symbol) * 397 ^ SymbolEqualityComparer.Default.GetHashCode(followed.Entry) ^ followed.Item;
    }
}
