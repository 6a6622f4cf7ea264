using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>What members of the tables do beside their lineage: they draw, compare, put into order, give back by reference, put into lists and take out.</content>
internal sealed partial class MethodWalk
{
    private const int MaximumNames = 100;

    private Value? Apply(IOperation operation, ApiMember api, IMethodSymbol target, Value? instance, Value[] arguments)
    {
        if (api.As(ApiRole.Draw) is { } draw)
        {
            RecordDraw(operation, draw, target, instance, arguments);
        }

        if (api.As(ApiRole.Compare) is { Parts.Length: 2 } comparison)
        {
            Record(EventKind.Compared, At(operation), Compute(
                nameof(BinaryOperatorKind.GreaterThan), OperandOf(comparison.Parts[0], target, instance, arguments), OperandOf(comparison.Parts[1], target, instance, arguments)));
        }

        var result = ApplyRole(operation, api, target, instance, arguments);
        if (api.As(ApiRole.Sort) is { } sort && sort.IndexOf("of") is >= 0 and var sorted)
        {
            _sorted[OperandOf(sort.Parts[sorted], target, instance, arguments)] = target;
            if (result is MadeValue { Role: ApiRole.Select } && HoldsNumbers(target.ReturnType))
            {
                _sorted[result] = target; // The middle of numbers in order is a statistic; where rows in order are cut is none.
            }
        }

        return result;
    }

    private static bool HoldsNumbers(ITypeSymbol rows) =>
        rows is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && elements[0].SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary><c>means.TryGetValue(key, out var mean)</c>: what is found is written into the argument; what the call returns says whether there is any.</summary>
    private Value GiveBack(IOperation operation, string parameter, Value found)
    {
        if (Operations.ArgumentsOf(operation).FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { Parameter: { } output } argument)
        {
            _outputs.Add(output.OriginalDefinition);
            Assign(argument.Value, found);
        }

        return Opaque(operation, [found]);
    }

    /// <summary>A list that was filled with names one by one, as names written out: <c>features.Add("Age")</c> before <c>features.ToArray()</c>.</summary>
    private Value Listed(Value value)
    {
        if (value is not CreatedValue || Held(new HeapKey(value, Place(0))) is not ConstantValue { Text: not null }
            || Held(new HeapKey(value, HeapKey.Count)) is not ConstantValue { Constant: int count and <= MaximumNames })
        {
            return value;
        }

        var names = ImmutableArray.CreateBuilder<Value>(count);
        for (var i = 0; i < count; i++)
        {
            if (Held(new HeapKey(value, Place(i))) is not ConstantValue { Text: not null } name)
            {
                return value;
            }

            names.Add(name);
        }

        return _values.Add(new SequenceValue(names.MoveToImmutable()));
    }

    /// <summary>Names are put in one after the other; of other things it is known only that there are more now.</summary>
    private void AppendNames(Value collection, Value items)
    {
        if (items is SequenceValue { Operands: { Length: <= MaximumNames } names } && names.All(static name => name is ConstantValue { Text: not null }))
        {
            foreach (var name in names)
            {
                AppendElement(collection, name);
            }
        }
        else if (collection is CreatedValue ? Held(new HeapKey(collection, HeapKey.Count)) is not null : !NoteAppended(collection, items, isSeveral: true))
        {
            Write(new HeapKey(collection, HeapKey.Count), UnknownValue.Instance);
        }
    }

    /// <summary>
    /// What a collection holds after something was taken out of it, where it stands for its elements. Not for a collection that was filled one
    /// by one, which is an object; and not by another name it has.
    /// </summary>
    private void TakeOut(IOperation operation, ApiFact fact, IMethodSymbol target, Value collection, Value item, Value predicate, ImmutableArray<Value>.Builder operands)
    {
        var isTaken = predicate is not NothingValue ? CallFunction(predicate, Arguments(predicate, collection), operation)
            : item is not (NothingValue or UnknownValue) ? Compute(nameof(BinaryOperatorKind.Equals), ElementOf(collection), item)
            : UnknownValue.Instance;
        operands.Add(isTaken is ComputedValue { Operands: { Length: 2 } sides } test && Conditions.OppositeOf(test.Operation) is { } opposite
            ? Compute(opposite, sides[0], sides[1])
            : UnknownValue.Instance);
        if (collection is MadeValue or SequenceValue or OpaqueValue && (operation as IInvocationOperation)?.Instance is ILocalReferenceOperation variable)
        {
            Assign(variable, _values.Add(new MadeValue(At(operation), fact, target, operands.ToImmutable())));
        }
        else if (collection is CreatedValue or MemberValue or InputValue)
        {
            ForgetPlaces(collection);
            Write(new HeapKey(collection, HeapKey.Count), UnknownValue.Instance);
        }
    }

    /// <summary><c>rows.Clear()</c>: what is put in from then on are other rows, so the collection is as good as a new one.</summary>
    private void Empty(IOperation operation, IMethodSymbol target)
    {
        if ((operation as IInvocationOperation)?.Instance is { } variable
            && variable is ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false })
        {
            Assign(variable, _values.Add(new CreatedValue(At(operation), variable.Type ?? target.ContainingType)));
        }
    }
}
