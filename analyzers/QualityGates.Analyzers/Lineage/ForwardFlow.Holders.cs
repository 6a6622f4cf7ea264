using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>Values that something else holds or gives back: tuples, collections, functions, parameters given by reference, results.</content>
internal abstract partial class ForwardFlow
{
    /// <summary>Goes on with the collection that a value was put into.</summary>
    private void FollowCollection(IOperation collection)
    {
        if (!MayArrive)
        {
            return;
        }

        switch (collection)
        {
            case IConversionOperation conversion:
                FollowCollection(conversion.Operand);
                break;

            // new List<string> { "a", "b" } and new Dictionary<string, string> { ["a"] = "b" }
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                for (var around = collection.Parent; around is not null; around = around.Parent)
                {
                    if (around is IObjectCreationOperation)
                    {
                        Push(around);
                        return;
                    }

                    // Options = { ["a"] = "b" }: the initializer of a member of the object that is made.
                    if (around is IMemberInitializerOperation member)
                    {
                        FollowTarget(member.InitializedMember, collection);
                        return;
                    }
                }

                break;

            case ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false }:
                FollowTarget(collection, collection);
                break;
        }
    }

    /// <summary>Goes on with the variable of a loop, or with the value of a pair that it takes apart.</summary>
    private void FollowElements(IOperation variable, IOperation collection)
    {
        switch (variable)
        {
            case IVariableDeclaratorOperation declarator:
                FollowSymbol(declarator.Symbol, collection, _entry);
                break;
            case ILocalReferenceOperation:
                FollowTarget(variable, collection);
                break;
            case IDeclarationExpressionOperation or ITupleOperation when _item > 0:
                FollowItem(variable, collection);
                break;

            // foreach (var (name, path) in paths): of a dictionary only values are followed.
            case IDeclarationExpressionOperation { Expression: ITupleOperation pair }:
                FollowTarget(pair.Elements[pair.Elements.Length - 1], collection);
                break;
            case ITupleOperation pair:
                FollowTarget(pair.Elements[pair.Elements.Length - 1], collection);
                break;
        }
    }

    private void FollowReturn(IReturnOperation @return)
    {
        for (var around = @return.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation function)
            {
                FollowResult(function);
                return;
            }

            if (around is ILocalFunctionOperation local)
            {
                Leave(local.Symbol);
                return;
            }
        }

        if (References.Enclosing(@return, cancellationToken) is IMethodSymbol method)
        {
            Leave(method);
        }
    }

    /// <summary>Goes on where the method was called: at the call the value came in by, or else at every one.</summary>
    private void Leave(IMethodSymbol method)
    {
        if (_entry is not null && SymbolEqualityComparer.Default.Equals(_entry.ContainingSymbol, method))
        {
            if (_returned.Add(_entry))
            {
                _callers[_entry].ForEach(_pending.Push);
            }

            return;
        }

        FollowSymbol(
            method.MethodKind == MethodKind.PropertyGet ? method.AssociatedSymbol! : method,
            value: null,
            method.MethodKind == MethodKind.LocalFunction ? _entry : null);
    }

    private void FollowTuple(ITupleOperation tuple, IOperation value)
    {
        IOperation whole = tuple;
        while (whole.Parent is IConversionOperation)
        {
            whole = whole.Parent;
        }

        var index = tuple.Elements.IndexOf(value);
        if (index < 0 || _item > 0)
        {
            return;
        }

        _item = index + 1;
        if (whole.Parent is IDeconstructionAssignmentOperation assignment && assignment.Value == whole)
        {
            FollowItem(assignment.Target, value);
        }
        else if (MayArrive)
        {
            Push(whole);
        }
    }

    /// <summary>Goes on with the variable that the followed item of a tuple is written to.</summary>
    private void FollowItem(IOperation target, IOperation value)
    {
        var item = _item;
        _item = 0;
        if ((target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) is ITupleOperation targets && item <= targets.Elements.Length)
        {
            FollowTarget(targets.Elements[item - 1], value);
        }
    }

    /// <summary>Goes on with the variables and functions that are the other arguments of a call.</summary>
    private void GiveTo(ImmutableArray<IArgumentOperation> arguments, Use use)
    {
        foreach (var argument in arguments)
        {
            if (use.HasFlag(Use.Outputs) && argument.Parameter?.RefKind == RefKind.Out)
            {
                FollowTarget(argument.Value, argument.Value);
            }

            if (use.HasFlag(Use.Functions) && argument.Parameter?.Type.TypeKind == TypeKind.Delegate)
            {
                EnterFunctions(FunctionsHeldBy(argument.Value), 0);
            }
        }
    }

    private void EnterFunctions(IEnumerable<IOperation> functions, int ordinal)
    {
        foreach (var function in functions)
        {
            var method = function is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((IMethodReferenceOperation)function).Method;
            if (ordinal >= method.Parameters.Length)
            {
                continue;
            }

            if (OnParameter(method.Parameters[ordinal], function) && (function is IAnonymousFunctionOperation || !method.DeclaringSyntaxReferences.IsEmpty))
            {
                FollowSymbol(method.Parameters[ordinal].OriginalDefinition, value: null, _entry);
            }
        }
    }

    /// <summary>The value is given to a function as this parameter, at a place where only its name stands; whether it is followed into the body.</summary>
    protected virtual bool OnParameter(IParameterSymbol parameter, IOperation function) => true;

    /// <summary>The lambdas and named methods that an expression may be: itself, or what is written to the variable it names.</summary>
    private IEnumerable<IOperation> FunctionsHeldBy(IOperation expression)
    {
        switch (expression)
        {
            case IConversionOperation conversion:
                return FunctionsHeldBy(conversion.Operand);
            case IDelegateCreationOperation creation:
                return FunctionsHeldBy(creation.Target);
            case IAnonymousFunctionOperation or IMethodReferenceOperation:
                return [expression];
            case ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation:
                ISymbol symbol = expression is ILocalReferenceOperation local ? local.Local : ((IMemberReferenceOperation)expression).Member.OriginalDefinition;
                var written = references.Of(symbol, cancellationToken).Writes;
                return (InitialValue(symbol) is { } initial ? written.Add(initial) : written)
                    .Where(static value => FunctionIn(value) is not null).SelectMany(value => FunctionsHeldBy(FunctionIn(value)!));
            default:
                return [];
        }
    }

    private static IOperation? FunctionIn(IOperation value) => value switch
    {
        IConversionOperation conversion => FunctionIn(conversion.Operand),
        IDelegateCreationOperation creation => FunctionIn(creation.Target),
        IAnonymousFunctionOperation or IMethodReferenceOperation => value,
        _ => null,
    };

    /// <summary>Goes on where a lambda's result is: where the variable that holds it is called, or the call it was given to.</summary>
    private void FollowResult(IAnonymousFunctionOperation lambda)
    {
        if (!MayArrive)
        {
            return;
        }

        IOperation function = lambda;
        while (function.Parent is IConversionOperation or IDelegateCreationOperation)
        {
            function = function.Parent;
        }

        ISymbol? holder = function.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IFieldInitializerOperation field => field.InitializedFields[0],
            IPropertyInitializerOperation property => property.InitializedProperties[0],
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.OriginalDefinition,
            _ => null,
        };
        if (holder is not null)
        {
            foreach (var read in references.Of(holder, cancellationToken).Reads)
            {
                if ((read as IInvocationOperation ?? read.Parent) is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && (call == read || call.Instance == read))
                {
                    Push(call);
                }
            }
        }
        else if (function.Parent is IArgumentOperation { Parent: { } maker } argument && TargetOf(argument) is { } target && HasResultOf(target, argument))
        {
            Push(maker);
        }
    }

    /// <summary>Whether what a call makes is what the function given to it returns: Select, Lazy.</summary>
    protected virtual bool HasResultOf(IMethodSymbol target, IArgumentOperation function) => false;

    /// <summary>A value written to an out or ref parameter is in the caller's variable.</summary>
    private void FollowOutput(IParameterSymbol parameter)
    {
        if (MayArrive && parameter.RefKind is RefKind.Out or RefKind.Ref && parameter.ContainingSymbol is IMethodSymbol method)
        {
            foreach (var call in references.Of(method.OriginalDefinition, cancellationToken).Reads.OfType<IInvocationOperation>())
            {
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
                {
                    FollowTarget(argument.Value, argument.Value);
                }
            }
        }
    }

    /// <summary>The default of a parameter is that of every method a call of it may run.</summary>
    private void FollowDefault(IParameterSymbol parameter, IOperation value)
    {
        FollowSymbol(parameter, value, entry: null);
        FollowPositional(parameter);
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            foreach (var body in references.BodiesOf(method, cancellationToken))
            {
                if (parameter.Ordinal < body.Parameters.Length && !SymbolEqualityComparer.Default.Equals(body, method))
                {
                    FollowSymbol(body.Parameters[parameter.Ordinal], value, entry: null);
                }
            }
        }
    }
}
