using Microsoft.CodeAnalysis;
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

    /// <summary>The collection the member is called on holds the value from now on.</summary>
    Receiver = 4,

    /// <summary>The variables given by reference get the value.</summary>
    Outputs = 8,

    /// <summary>The functions given to the call get the value as their first parameter.</summary>
    Functions = 16,
}

/// <summary>
/// Follows one value forward from where it is created to every place that uses it: through locals, fields, properties, parameters,
/// returns, overrides and implementations, tuples, lambdas and local functions, in every file. A value that
/// enters a method as an argument leaves it to that call alone. What cannot be resolved is dropped, so a rule built on this stays silent
/// there. Bounded, and independent of the order of files.
/// </summary>
internal abstract partial class ForwardFlow(References references, CancellationToken cancellationToken)
{
    // More uses than any program gives a path or a context; reached only by generated or adversarial code.
    private const int MaximumUses = 4_000;

    // A value is followed with the parameter it came into the method by (null: it was created there, or came by a field), and with its place
    // in the tuple that is followed in its stead (0: it is no tuple).
    private readonly Stack<(IOperation Value, IParameterSymbol? Entry, int Item)> _pending = new();
    private readonly HashSet<(ISymbol Symbol, IParameterSymbol? Entry, int Item)> _followed = new(FollowedComparer.Instance);

    // By parameter: the calls it was entered from, and whether it leaves the method again.
    private readonly Dictionary<IParameterSymbol, List<(IOperation Call, IParameterSymbol? Entry, int Item)>> _callers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IParameterSymbol> _returned = new(SymbolEqualityComparer.Default);

    private IParameterSymbol? _entry;
    private int _item;
    private int _uses;

    /// <summary>The value is an argument of a call, a constructor or an indexer.</summary>
    protected abstract Use OnArgument(IArgumentOperation argument, IMethodSymbol target);

    /// <summary>The value is the instance a member is called on or read from.</summary>
    protected abstract Use OnReceiver(IOperation use);

    /// <summary>The value is written to a field or property.</summary>
    protected virtual void OnTarget(IMemberReferenceOperation target)
    {
    }

    /// <summary>The value becomes a part of a longer text, as its beginning or further on.</summary>
    protected virtual bool ThroughText(bool isLeading) => false;

    /// <summary>
    /// Whether a value that only may arrive (a branch of <c>?:</c>, a fallback of <c>??</c>, a variable that is also given other values) counts.
    /// </summary>
    protected abstract bool MayArrive { get; }

    /// <summary>Whether another value written to the same variable is as good as the followed one.</summary>
    protected virtual bool IsAlike(IOperation otherValue) => false;

    /// <summary>Whether what was found is as much as anybody reads.</summary>
    protected virtual bool HasEnough => false;

    protected void Follow(IOperation origin)
    {
        Push(origin);
        while (_pending.Count > 0 && _uses++ < MaximumUses && !HasEnough)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (var value, _entry, _item) = _pending.Pop();
            Step(value);
        }
    }

    /// <summary>Goes on with a value in the method the current one is in.</summary>
    private void Push(IOperation value) => _pending.Push((value, _entry, _item));

    /// <summary>Goes on with every use of a field, property or parameter.</summary>
    protected void FollowMember(ISymbol symbol) => FollowSymbol(symbol, value: null, entry: null);

    private void Step(IOperation value)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IAwaitOperation or IParenthesizedOperation:
                Push(value.Parent);
                break;

            case IFieldReferenceOperation field when _item > 0 && field.Instance == value:
                if ((field.Field.CorrespondingTupleField ?? field.Field).Name == "Item" + _item.ToString(System.Globalization.CultureInfo.InvariantCulture))
                {
                    _item = 0;
                    Push(field);
                }

                break;

            case IDeconstructionAssignmentOperation deconstruction when _item > 0 && deconstruction.Value == value:
                FollowItem(deconstruction.Target, value);
                break;

            case IArgumentOperation argument when MayArrive && argument.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } function }:
                EnterFunctions(FunctionsHeldBy(function), argument.Parameter?.Ordinal ?? 0);
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
                FollowDefault(parameter.Parameter, value);
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

            case IForEachLoopOperation loop when loop.Collection == value && MayArrive:
                FollowElements(loop.LoopControlVariable, value);
                break;
        }
    }

    private void Continue(Use use, IOperation call, IArgumentOperation? argument)
    {
        if (use.HasFlag(Use.Result))
        {
            Push(call);
        }

        if (use.HasFlag(Use.Receiver) && call is IInvocationOperation { Instance: { } receiver })
        {
            FollowCollection(receiver);
        }

        if (use.HasFlag(Use.Outputs) || use.HasFlag(Use.Functions))
        {
            GiveTo(call is IInvocationOperation { Arguments: var others } ? others : [], use);
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
        if (!_callers.TryGetValue(parameter, out var callers))
        {
            _callers.Add(parameter, callers = []);
        }

        callers.Add((call, _entry, _item));
        if (_returned.Contains(parameter))
        {
            Push(call);
        }

        FollowSymbol(parameter, value: null, parameter);
        FollowPositional(parameter);
    }

    /// <summary>record Study(MLContext Context): the compiler writes the assignment.</summary>
    private void FollowPositional(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
            && record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } positional
            && positional.DeclaringSyntaxReferences.Any(reference => parameter.DeclaringSyntaxReferences.Any(own => own.Span == reference.Span && own.SyntaxTree == reference.SyntaxTree)))
        {
            FollowSymbol(positional, value: null, entry: null);
        }
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
                FollowOutput(parameter.Parameter);
                break;
            case IFieldReferenceOperation field:
                OnTarget(field);
                FollowSymbol(field.Field.OriginalDefinition, value, entry: null);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: true, DeclaringSyntaxReferences.IsEmpty: true }, Instance: { } collection }:
                FollowCollection(collection);
                break;
            case IArrayElementReferenceOperation element:
                FollowCollection(element.ArrayReference);
                break;
            case IPropertyReferenceOperation property:
                OnTarget(property);
                FollowSymbol(property.Property.OriginalDefinition, value, entry: null);
                break;
            case IDeclarationExpressionOperation declaration:
                FollowTarget(declaration.Expression, value);
                break;
        }
    }

    private void FollowSymbol(ISymbol symbol, IOperation? value, IParameterSymbol? entry)
    {
        if (!_followed.Add((symbol, entry, _item)))
        {
            return;
        }

        var occurrences = references.Of(symbol, cancellationToken);
        if (!MayArrive
            && (occurrences.Writes.Any(written => IsOther(written, value)) || (value is not null && InitialValue(symbol) is { } initial && IsOther(initial, value))))
        {
            return;
        }

        PushReads(occurrences, entry);
        if (symbol is IMethodSymbol or IPropertySymbol)
        {
            foreach (var inherited in References.NamesOf(symbol).Skip(1))
            {
                if (MayArrive || IsOnlyBody(symbol, inherited))
                {
                    PushReads(references.Of(inherited, cancellationToken), entry);
                }
            }
        }
    }

    private void PushReads(Occurrences occurrences, IParameterSymbol? entry)
    {
        for (var i = Math.Min(occurrences.Reads.Length, MaximumUses) - 1; i >= 0; i--)
        {
            _pending.Push((occurrences.Reads[i], entry, _item));
        }
    }

    /// <summary>Whether a call of the inherited member can only run this one.</summary>
    private bool IsOnlyBody(ISymbol member, ISymbol inherited) =>
        member is IMethodSymbol && inherited is IMethodSymbol target && references.BodiesOf(target, cancellationToken).Count(static body => !body.IsAbstract) == 1;

    private bool IsOther(IOperation written, IOperation? value) => written.Syntax != value?.Syntax && !IsAlike(written) && !IsNothing(written);

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
                return references.OperationOf(initializer, cancellationToken);
            }
        }

        return null;
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

    private sealed class FollowedComparer : IEqualityComparer<(ISymbol Symbol, IParameterSymbol? Entry, int Item)>
    {
        internal static readonly FollowedComparer Instance = new();

        public bool Equals((ISymbol Symbol, IParameterSymbol? Entry, int Item) left, (ISymbol Symbol, IParameterSymbol? Entry, int Item) right) =>
            left.Item == right.Item && SymbolEqualityComparer.Default.Equals(left.Symbol, right.Symbol) && SymbolEqualityComparer.Default.Equals(left.Entry, right.Entry);

        public int GetHashCode((ISymbol Symbol, IParameterSymbol? Entry, int Item) followed) =>
            SymbolEqualityComparer.Default.GetHashCode(followed.Symbol) * 397 ^ SymbolEqualityComparer.Default.GetHashCode(followed.Entry) ^ followed.Item;
    }
}
