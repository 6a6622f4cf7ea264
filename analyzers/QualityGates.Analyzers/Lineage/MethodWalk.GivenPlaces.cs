using System.Globalization;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <content>Places in collections that a method is given, <c>Get(name) =&gt; _parts[name]</c>: which they are is known where it is called.</content>
internal sealed partial class MethodWalk
{
    private const string GivenPlace = "[@";

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
            return _values.Decided(_values.JoinAll(choice.Operands.Select(value => PartAt(value, index)), choice.IsEach), choice.By);
        }

        var place = PlaceOf(index);
        var isKnown = place != PartValue.Element
            && (of is SequenceValue || Held(new HeapKey(of, place)) is not null || (index is ConstantValue { Text: not null } && Held(new HeapKey(of, HeapKey.Contents)) is null));
        return isKnown ? PartOf(of, place) : PartOf(of, PartValue.Element, NamedBy(index));
    }

    /// <summary>Keeps what is put into a place that a parameter names.</summary>
    private void PutAtGiven(Value collection, IParameterSymbol place, Value value) =>
        Write(new HeapKey(collection, GivenPlace + place.Ordinal.ToString(CultureInfo.InvariantCulture)), value);

    /// <summary>Puts a value where a call says. The method may leave what is there already, so that it is not known which of both it is.</summary>
    private void PutAsGiven(HeapKey key, Value value, Value[] arguments)
    {
        if (key.Of is not { } collection || !int.TryParse(((string)key.Member).Substring(GivenPlace.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) || ordinal >= arguments.Length)
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
