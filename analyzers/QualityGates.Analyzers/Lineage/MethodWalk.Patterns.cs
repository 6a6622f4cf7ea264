using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <content>Patterns and what is taken apart: what they compare, read and declare.</content>
internal sealed partial class MethodWalk
{
    private Value ReadPattern(IIsPatternOperation pattern)
    {
        var value = Read(pattern.Value);
        var tested = new List<Value>();
        Match(pattern.Pattern, value, tested);
        return Opaque(pattern, tested.Count == 0 ? [value] : [.. tested]);
    }

    /// <param name="pattern">What the value is matched with.</param>
    /// <param name="value">The value, or the member of it that the pattern is about.</param>
    /// <param name="tested">What the answer depends on, where that is less than the whole value.</param>
    private void Match(IPatternOperation pattern, Value value, List<Value> tested)
    {
        switch (pattern)
        {
            case IRelationalPatternOperation relational:
                if (Compute(relational.OperatorKind.ToString(), value, Read(relational.Value)) is ComputedValue compared)
                {
                    Record(EventKind.Compared, At(relational), compared);
                    tested.Add(compared);
                }

                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value, tested);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value, tested);
                Match(binary.RightPattern, value, tested);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                WriteVariable(declared, value);
                break;
            case IRecursivePatternOperation recursive:
                MeasureSides(recursive, value);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    Match(property.Pattern, property.Member is IMemberReferenceOperation { Member: { } member } ? ReadMember(value, member, property) : UnknownValue.Instance, tested);
                }

                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                {
                    Match(recursive.DeconstructionSubpatterns[i], value is BundleValue bundle && i < bundle.Operands.Length ? bundle.Operands[i] : PositionalOf(value, i) ?? UnknownValue.Instance, tested);
                }

                if (recursive.DeclaredSymbol is { } whole)
                {
                    WriteVariable(whole, value);
                }

                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                {
                    Match(element, element is ISlicePatternOperation ? UnknownValue.Instance : ElementOf(value), tested);
                }

                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, UnknownValue.Instance, tested);
                break;
        }
    }

    /// <summary><c>(row.Label, row.Score >= cut) switch { (true, true) => … }</c>: what was predicted is set against what is so.</summary>
    private void MeasureSides(IRecursivePatternOperation pattern, Value value)
    {
        if (value is BundleValue { Operands: var sides } && pattern.DeconstructionSubpatterns.Length == sides.Length && pattern.DeconstructionSubpatterns.Count(static side => side is IConstantPatternOperation) > 1
            && !sides.Any(static side => side is ConstantValue or NothingValue) && sides.Any(static side => MayBePredicted(side) || (side is ComputedValue cut && cut.Operands.Any(MayBePredicted))))
        {
            Record(EventKind.Measured, At(pattern), _values.Add(new SequenceValue(sides)));
        }
    }

    /// <summary>The member a record gives at a position when it is taken apart.</summary>
    private Value? PositionalOf(Value value, int position)
    {
        if (value is not CreatedValue { Type: INamedTypeSymbol { IsRecord: true } record })
        {
            return null;
        }

        var parameters = record.InstanceConstructors.FirstOrDefault(static c => c.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is RecordDeclarationSyntax))?.Parameters;
        return parameters is { } list && position < list.Length && record.GetMembers(list[position].Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? ReadState(value, property.OriginalDefinition)
            : null;
    }

    /// <summary>A data set that comes divided and is taken apart: its own method says which piece is of which part.</summary>
    private Value? DividedPartOf(Value value, int position, int count)
    {
        if (value is not MadeValue { Role: ApiRole.Source, Member: IMethodSymbol { ReturnType: INamedTypeSymbol { IsTupleType: false } type } })
        {
            return null;
        }

        var pieces = type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count)?.Parameters;
        var part = pieces is not { } list ? null
            : list[position].Name.EndsWith("train", StringComparison.Ordinal) ? "train"
            : list[position].Name.EndsWith("test", StringComparison.Ordinal) ? "test" : null;
        return part is null ? null
            : pieces!.Value[position].Name == part ? _values.Part(value, part)
            : _values.Part(_values.Part(value, part), pieces.Value[position].Name);
    }

    private Value Deconstruct(IOperation target, Value value)
    {
        if (target is IDeclarationExpressionOperation declaration)
        {
            return Deconstruct(declaration.Expression, value);
        }

        if (target is ITupleOperation tuple)
        {
            for (var i = 0; i < tuple.Elements.Length; i++)
            {
                Assign(tuple.Elements[i], i == 1 && IsOfPair(value, TakenApart(target)) ? value : PieceOf(value, i, tuple.Elements.Length));
            }
        }

        return value;
    }

    /// <summary>One of the values that a tuple, a record or a pair of a dictionary is taken apart into; of several that a loop goes through, each of theirs.</summary>
    private Value PieceOf(Value value, int position, int count) => value switch
    {
        BundleValue bundle when position < bundle.Operands.Length => bundle.Operands[position],
        UnknownValue or NothingValue => UnknownValue.Instance,
        ChoiceValue choice when choice.Operands.All(static option => option is BundleValue or CreatedValue) => _values.JoinAll(choice.Operands.Select(option => PieceOf(option, position, count)), choice.IsEach),
        _ => PositionalOf(value, position) ?? DividedPartOf(value, position, count) ?? _values.Part(value, "Item" + (position + 1)),
    };

    private static ITypeSymbol? TakenApart(IOperation target) =>
        ((target.Parent is IDeclarationExpressionOperation declaration ? declaration.Parent : target.Parent) as IDeconstructionAssignmentOperation)?.Value.Type;

    /// <summary>Whether something comes from a dictionary, which holds its values: a pair of it is what it holds.</summary>
    private static bool IsOfPair(Value? value, ITypeSymbol? type) =>
        value is ChoiceValue or MadeValue or FunctionValue && type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 };
}
