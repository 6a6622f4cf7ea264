using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace QualityGates.Lineage;

/// <content>What holds exactly the value that was put into it: tuples, collections, functions, parameters given by reference.</content>
internal abstract partial class ForwardFlow
{
    /// <summary>One use of a value by something that holds it; whether it was one.</summary>
    private bool StepThroughHolders(IOperation value, IOperation use)
    {
        switch (use)
        {
            case IFieldReferenceOperation field when _item > 0 && field.Instance == value:
                if ((field.Field.CorrespondingTupleField ?? field.Field).Name == "Item" + _item.ToString(System.Globalization.CultureInfo.InvariantCulture))
                {
                    _item = 0;
                    Push(field);
                }

                return true;

            case IDeconstructionAssignmentOperation deconstruction when _item > 0 && deconstruction.Value == value:
                FollowItem(deconstruction.Target, value);
                return true;

            case ITupleOperation tuple:
                FollowWhole(tuple, value);
                return true;

            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } function } } argument:
                EnterFunctions(FunctionsHeldBy(function), argument.Parameter?.Ordinal ?? 0);
                return true;

            case IParameterInitializerOperation parameter:
                FollowDefault(parameter.Parameter, value);
                return true;

            case IForEachLoopOperation loop when loop.Collection == value:
                FollowLoop(loop.LoopControlVariable, value);
                return true;

            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) when assignment.Value == value:
                return StepIntoTarget(assignment, value);

            case IReturnOperation { Kind: OperationKind.Return } @return when LambdaAround(@return) is { } lambda:
                FollowResult(lambda);
                return true;

            default:
                return false;
        }
    }

    /// <summary>Goes on with what a value is written to, where that is no plain variable.</summary>
    private bool StepIntoTarget(IAssignmentOperation assignment, IOperation value)
    {
        switch (assignment.Target)
        {
            case IPropertyReferenceOperation { Property: { IsIndexer: true, DeclaringSyntaxReferences.IsEmpty: true }, Instance: { } collection }:
                FollowFilled(collection);
                break;
            case IArrayElementReferenceOperation element:
                FollowFilled(element.ArrayReference);
                break;
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out or RefKind.Ref } parameter }:
                FollowSymbol(parameter, value, _entry);
                FollowOutput(parameter);
                break;
            case IMemberReferenceOperation member:
                OnTarget(member);
                return false;
            default:
                return false;
        }

        Push(assignment);
        return true;
    }

    /// <summary>The value is written to a field or property.</summary>
    protected virtual void OnTarget(IMemberReferenceOperation target)
    {
    }

    /// <summary>Goes on with every use of a field, property or parameter.</summary>
    protected void FollowMember(ISymbol symbol)
    {
        FollowSymbol(symbol, value: null, entry: null);
        Run();
    }

    /// <summary>The lambda that a place returns from.</summary>
    private static IAnonymousFunctionOperation? LambdaAround(IOperation place)
    {
        for (var around = place.Parent; around is not null and not ILocalFunctionOperation; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation lambda)
            {
                return lambda;
            }
        }

        return null;
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

    /// <summary>Goes on with the collection that a value was put into.</summary>
    private void FollowFilled(IOperation? collection)
    {
        switch (collection)
        {
            case IConversionOperation conversion:
                FollowFilled(conversion.Operand);
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
    private void FollowLoop(IOperation variable, IOperation collection)
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

    private void FollowWhole(ITupleOperation tuple, IOperation value)
    {
        var whole = Operations.Outermost(tuple);

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
        else
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
                return (references.InitialOf(symbol, cancellationToken) is { } initial ? written.Add(initial) : written)
                    .Select(Operations.FunctionIn).OfType<IOperation>().SelectMany(FunctionsHeldBy);
            default:
                return [];
        }
    }

    /// <summary>The delegate that is made of a lambda or named method.</summary>
    protected static IOperation DelegateOf(IOperation function)
    {
        while (function.Parent is IConversionOperation or IDelegateCreationOperation)
        {
            function = function.Parent;
        }

        return function;
    }

    /// <summary>Goes on where a lambda's result is: where the variable that holds it is called, or the call it was given to.</summary>
    private void FollowResult(IAnonymousFunctionOperation lambda)
    {
        var function = DelegateOf(lambda);
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
            // The keys of a dictionary are the first of its pairs.
            _item = target.Name == "ToDictionary" && argument.Parameter?.Ordinal == 1 && _item == 0 ? 1 : _item;
            Push(maker);
        }
    }

    /// <summary>Whether what a call makes is what the function given to it returns: Select, Lazy.</summary>
    protected virtual bool HasResultOf(IMethodSymbol target, IArgumentOperation function) => false;

    /// <summary>A value written to an out or ref parameter is in the caller's variable.</summary>
    private void FollowOutput(IParameterSymbol parameter)
    {
        if (parameter.RefKind is RefKind.Out or RefKind.Ref && parameter.ContainingSymbol is IMethodSymbol method)
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
