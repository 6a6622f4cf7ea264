using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace QualityGates.Lineage;

/// <content>
/// Places in collections that a method is given, <c>Get(name) =&gt; _parts[name]</c>, or that are the next, <c>With(name) =&gt; _names.Add(name)</c>: which
/// they are is known where it is called.
/// </content>
internal sealed partial class MethodWalk
{
    private const int MostAppended = 10;
    private const string GivenPlace = "[@";
    private const string NextPlace = "[+";

    /// <summary>How much a method puts at the end of a collection of somebody else.</summary>
    private const string AppendedHere = "+";

    private bool? _isStraight;

    /// <summary>Elements that are read at one place alone, which a parameter names; null of those that are read in another way as well.</summary>
    private readonly Dictionary<Value, IParameterSymbol?> _readAt = [];

    /// <summary>The parameter that says at which place, where it holds what the method was given.</summary>
    private IParameterSymbol? NamedBy(Value index) => index is InputValue { Symbol: IParameterSymbol given } && IsGivenHere(given) ? given : null;

    private void NoteRead(Value element, IParameterSymbol? at) =>
        _readAt[element] = _readAt.TryGetValue(element, out var before) && !SymbolEqualityComparer.Default.Equals(before, at) ? null : at;

    /// <summary>What a collection holds at a place that is known here, or under a name where nothing is known of what it holds; else one of its elements.</summary>
    private Value PartAt(Value of, Value index)
    {
        if (of is ChoiceValue choice)
        {
            return _values.OfEach(choice, value => PartAt(value, index));
        }

        var place = PlaceOf(index);
        var isKnown = place != PartValue.Element
            && (of is SequenceValue || Held(new HeapKey(of, place)) is not null || (index is ConstantValue { Text: not null } && Held(new HeapKey(of, HeapKey.Contents)) is null));
        return isKnown ? PartOf(of, place) : PartOf(of, PartValue.Element, NamedBy(index));
    }

    /// <summary>Keeps what is put into a place that a parameter names.</summary>
    private void PutAtGiven(Value collection, IParameterSymbol place, Value value) =>
        Write(new HeapKey(collection, GivenPlace + place.Ordinal.ToString(CultureInfo.InvariantCulture)), value);

    /// <summary>
    /// Keeps what is put at the end of a collection of somebody else, one or several, so that who knows what is in it can put it there. Only of a
    /// method that does the same whenever it is called.
    /// </summary>
    private bool NoteAppended(Value collection, Value value, bool isSeveral)
    {
        var counter = new HeapKey(collection, AppendedHere);
        if (collection is not (MemberValue or InputValue) || !(_isStraight ??= graph.Blocks.All(static block => block.ConditionKind == ControlFlowConditionKind.None))
            || (Held(counter) ?? _values.Add(new ConstantValue(0))) is not ConstantValue { Constant: int before and < MostAppended })
        {
            return false;
        }

        Write(new HeapKey(collection, NextPlace + before.ToString(CultureInfo.InvariantCulture) + (isSeveral ? "*" : "")), value);
        Write(counter, _values.Add(new ConstantValue(before + 1)));
        return true;
    }

    /// <summary>The names in a collection of somebody else; once they are others than those it came with, nobody knows them who calls this method.</summary>
    private Value AsItIsNow(Value collection, IOperation operation) =>
        (Held(new HeapKey(collection, AppendedHere)) is not null || Held(new HeapKey(collection, HeapKey.Count)) is UnknownValue)
        && TypeOf(collection) is INamedTypeSymbol { TypeArguments: { Length: 1 } elements } && elements[0].SpecialType == SpecialType.System_String ? Opaque(operation, [collection]) : collection;

    /// <summary>Whether what a method keeps there is for those who call it.</summary>
    private static bool IsForCallers(string place) => place == AppendedHere || place.StartsWith(GivenPlace, StringComparison.Ordinal) || place.StartsWith(NextPlace, StringComparison.Ordinal);

    /// <summary>Puts a value where a call says. The method may leave what is there already, so that it is not known which of both it is.</summary>
    private void PutAsGiven(HeapKey key, Value value, Value[] arguments)
    {
        var name = (string)key.Member;
        if (key.Of is not { } collection || name == AppendedHere)
        {
            return;
        }

        if (name.StartsWith(NextPlace, StringComparison.Ordinal))
        {
            if (name.EndsWith("*", StringComparison.Ordinal))
            {
                AppendNames(collection, value);
            }
            else
            {
                AppendElement(collection, value);
            }

            return;
        }

        if (!int.TryParse(name.Substring(GivenPlace.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) || ordinal >= arguments.Length)
        {
            return;
        }

        var place = PlaceOf(arguments[ordinal]);
        if (place == PartValue.Element)
        {
            ForgetPlaces(collection);
            if (NamedBy(arguments[ordinal]) is { } given)
            {
                PutAtGiven(collection, given, value);
            }
        }
        else
        {
            var known = new HeapKey(collection, place);
            Write(known, Held(known) is { } before ? _values.Join(before, value) : value);
        }
    }
}
