using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using QualityGates.Apis;

namespace QualityGates.Lineage;

/// <summary>
/// What is known of a value: how it came about. A value is a term over the inputs of its method, so a summary of a method is put to use at a
/// call by replacing inputs. Terms are interned: two that are equal are the same object.
/// </summary>
internal abstract class Value(int hash, int depth, int size)
{
    /// <summary>Deeper terms are given up: only loops that never settle and generated code make them.</summary>
    internal const int MaximumDepth = 400;

    private readonly int _hash = hash;

    // Asked for of few terms, and often of the same: found out when first asked.
    private Answer _readsState;
    private Answer _isRandom;
    private Answer _isOpen;
    private Answer _takesRows;
    private Answer _isLearned;

    internal int Depth { get; } = depth;

    /// <summary>How many terms it is built from, shared ones counted each time they occur, up to a bound.</summary>
    internal int Size { get; } = Math.Min(size, 1_000_000);

    /// <summary>Whether it depends on what a field or property holds, or on a function that is not known yet.</summary>
    internal bool ReadsState => FindOut(ref _readsState, this is MemberValue or CalledValue, static operand => operand.ReadsState);

    /// <summary>Whether it depends on what its method is given or finds: a caller may know more of it. What does not is the same for every caller.</summary>
    internal bool IsOpen => FindOut(ref _isOpen, this is InputValue or MemberValue or CalledValue, static operand => operand.IsOpen);

    /// <summary>Whether it depends on random numbers, seeded or not.</summary>
    internal bool IsRandom => FindOut(ref _isRandom, IsDrawn, static operand => operand.IsRandom);

    /// <summary>Whether rows are taken out of others on the way to it.</summary>
    internal bool TakesRows => FindOut(ref _takesRows, IsTaken, static operand => operand.TakesRows);

    /// <summary>Whether a fit or a statistic is on the way to it.</summary>
    internal bool IsLearned => FindOut(ref _isLearned, Learns, static operand => operand.IsLearned);

    public sealed override int GetHashCode() => _hash;

    private protected virtual bool IsDrawn => false;

    private protected virtual bool IsTaken => false;

    private protected virtual bool Learns => false;

    /// <summary>Equality that takes the terms it is built from as interned.</summary>
    internal abstract bool IsSameAs(Value other);

    /// <summary>The terms it is built from.</summary>
    internal virtual ImmutableArray<Value> Operands => [];

    private bool FindOut(ref Answer answer, bool own, Func<Value, bool> ofOperand)
    {
        if (answer == Answer.NotKnown)
        {
            answer = own || Operands.Any(ofOperand) ? Answer.Yes : Answer.No;
        }

        return answer == Answer.Yes;
    }

    // One byte, so that threads that find it out at once see all of it or nothing.
    private enum Answer : byte
    {
        NotKnown,
        Yes,
        No,
    }

    private protected static int Combine(int seed, ImmutableArray<Value> values)
    {
        foreach (var value in values)
        {
            seed = unchecked((seed * 31) + value.GetHashCode());
        }

        return seed;
    }

    private protected static int DepthOf(ImmutableArray<Value> values)
    {
        var depth = 0;
        foreach (var value in values)
        {
            depth = Math.Max(depth, value.Depth);
        }

        return depth + 1;
    }

    private protected static int SizeOf(ImmutableArray<Value> values)
    {
        var size = 1;
        foreach (var value in values)
        {
            size = Math.Min(size + value.Size, 1_000_000);
        }

        return size;
    }

    private protected static bool Same(ImmutableArray<Value> left, ImmutableArray<Value> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (!ReferenceEquals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Nothing is known, not even whether two of them are one: rules are silent.</summary>
internal sealed class UnknownValue : Value
{
    internal static readonly UnknownValue Instance = new();

    private UnknownValue()
        : base(1, 0, 1)
    {
    }

    internal override bool IsSameAs(Value other) => ReferenceEquals(this, other);
}

/// <summary>Null, or a default.</summary>
internal sealed class NothingValue : Value
{
    internal static readonly NothingValue Instance = new();

    private NothingValue()
        : base(2, 0, 1)
    {
    }

    internal override bool IsSameAs(Value other) => ReferenceEquals(this, other);
}

/// <summary>A text or number known at compile time.</summary>
internal sealed class ConstantValue(object constant) : Value(constant.GetHashCode() ^ 3, 0, 1)
{
    private ImmutableArray<string> _texts;

    internal object Constant { get; } = constant;

    internal string? Text => Constant as string;

    /// <summary>The text as a list of one: names of columns are asked for again and again.</summary>
    internal ImmutableArray<string> Texts => _texts.IsDefault ? _texts = Text is { } text ? [text] : [] : _texts;

    internal override bool IsSameAs(Value other) => other is ConstantValue same && Constant.GetType() == same.Constant.GetType() && Constant.Equals(same.Constant);
}

/// <summary>What a method is given: a parameter, a variable it captures, or, by its type, the instance it is called on.</summary>
internal sealed class InputValue(ISymbol symbol) : Value(SymbolEqualityComparer.Default.GetHashCode(symbol) ^ 5, 0, 1)
{
    internal ISymbol Symbol { get; } = symbol;

    internal override bool IsSameAs(Value other) => other is InputValue same && SymbolEqualityComparer.Default.Equals(Symbol, same.Symbol);
}

/// <summary>A field or property of an object whose contents are not known here; of none, when it is static.</summary>
internal sealed class MemberValue(Value? of, ISymbol member)
    : Value(unchecked(((of?.GetHashCode() ?? 7) * 31) + SymbolEqualityComparer.Default.GetHashCode(member)), 1 + (of?.Depth ?? 0), 1 + (of?.Size ?? 0))
{
    internal Value? Of { get; } = of;

    internal ISymbol Member { get; } = member;

    internal override ImmutableArray<Value> Operands { get; } = of is null ? [] : [of];

    internal override bool IsSameAs(Value other) =>
        other is MemberValue same && ReferenceEquals(Of, same.Of) && SymbolEqualityComparer.Default.Equals(Member, same.Member);
}

/// <summary>The result of a member the tables know: its role, where it was used, and what played which part.</summary>
internal sealed class MadeValue(Site site, ApiFact fact, ISymbol member, ImmutableArray<Value> operands)
    : Value(Combine(unchecked((site.GetHashCode() * 31) + (int)fact.Role), operands), DepthOf(operands), SizeOf(operands))
{
    internal Site Site { get; } = site;

    internal ApiFact Fact { get; } = fact;

    internal ApiRole Role => Fact.Role;

    /// <summary>The method, constructor or property; with the type arguments of this use.</summary>
    internal ISymbol Member { get; } = member;

    /// <summary>One for each part of the fact, in its order; then what the role adds.</summary>
    internal override ImmutableArray<Value> Operands { get; } = operands;

    /// <summary>What played a part; nothing when it was left out or the role has no such part.</summary>
    internal Value this[string part]
    {
        get
        {
            var index = Fact.IndexOf(part);
            return index < 0 ? NothingValue.Instance : Operands[index];
        }
    }

    /// <summary>The type of the parameter that plays a part; null where none does.</summary>
    internal ITypeSymbol? TypeOf(string part) =>
        Fact.IndexOf(part) is >= 0 and var index && Member is IMethodSymbol { Parameters: var parameters } ? parameters.FirstOrDefault(parameter => parameter.Name == Fact.Parts[index].Parameter)?.Type : null;

    /// <summary>The ways its steps may have come about, once they were asked for: a chain asks for those of its beginning again and again.</summary>
    internal StrongBox<ImmutableArray<StepSequence>>? Sequences { get; set; }

    /// <summary>The steps it consists of, once they were asked for.</summary>
    internal Pipeline? Pipeline { get; set; }

    /// <summary>What the role adds behind its parts: the element a function makes, the data a search was given.</summary>
    internal Value? Extra => Operands.Length > Fact.Parts.Length ? Operands[Fact.Parts.Length] : null;

    /// <summary>What a query takes its elements from, where it goes through positions: <c>order.Select(i =&gt; rows[i])</c>.</summary>
    internal Value? PickedFrom => Role == ApiRole.Map && Operands.Length > Fact.Parts.Length + 2 ? Operands[Fact.Parts.Length + 2] : null;

    private protected override bool IsTaken => Role == ApiRole.Subset;

    private protected override bool Learns => Role is ApiRole.Fit or ApiRole.Statistic || (Role == ApiRole.Map && Fact["learns"] is not null);

    private protected override bool IsDrawn => (Role == ApiRole.Draw && Fact["seeding"] != "global") || Fact["order"] == "random";

    internal string Name => Member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? Member.ContainingType.Name : Member.Name;

    internal override bool IsSameAs(Value other) =>
        other is MadeValue same && Site.Equals(same.Site) && Role == same.Role && SymbolEqualityComparer.Default.Equals(Member, same.Member) && Same(Operands, same.Operands);
}

/// <summary>A named piece of a value: <c>train</c>, <c>test</c>, <c>model</c>, <c>element</c>, <c>[0]</c>.</summary>
internal sealed class PartValue(Value of, string name) : Value(unchecked((of.GetHashCode() * 31) + name.GetHashCode()), of.Depth + 1, of.Size + 1)
{
    internal const string Element = "element";

    private protected override bool IsTaken => Name.StartsWith("['", StringComparison.Ordinal);

    internal Value Of { get; } = of;

    internal string Name { get; } = name;

    internal override ImmutableArray<Value> Operands { get; } = [of];

    internal override bool IsSameAs(Value other) => other is PartValue same && ReferenceEquals(Of, same.Of) && Name == same.Name;
}

/// <summary>An object made by the program; what is in it is part of the state.</summary>
internal sealed class CreatedValue(Site site, ITypeSymbol? type) : Value(site.GetHashCode() ^ 11, 0, 1)
{
    internal Site Site { get; } = site;

    internal ITypeSymbol? Type { get; } = type;

    internal override bool IsSameAs(Value other) => other is CreatedValue same && Site.Equals(same.Site);
}

/// <summary>A tuple or anonymous object.</summary>
internal sealed class BundleValue(ImmutableArray<string> names, ImmutableArray<Value> values)
    : Value(Combine(13, values), DepthOf(values), SizeOf(values))
{
    internal ImmutableArray<string> Names { get; } = names;

    internal override ImmutableArray<Value> Operands { get; } = values;

    internal Value? this[string name]
    {
        get
        {
            var index = Names.IndexOf(name);
            return index < 0 ? null : Operands[index];
        }
    }

    internal override bool IsSameAs(Value other) => other is BundleValue same && Names.SequenceEqual(same.Names) && Same(Operands, same.Operands);
}

/// <summary>An array or collection written out.</summary>
internal sealed class SequenceValue(ImmutableArray<Value> values) : Value(Combine(19, values), DepthOf(values), SizeOf(values))
{
    internal override ImmutableArray<Value> Operands { get; } = values;

    internal override bool IsSameAs(Value other) => other is SequenceValue same && Same(Operands, same.Operands);
}

/// <summary>A lambda, a local function or a method used as a delegate.</summary>
internal sealed class FunctionValue(IMethodSymbol method, Value? receiver)
    : Value(unchecked((SymbolEqualityComparer.Default.GetHashCode(method) * 31) + (receiver?.GetHashCode() ?? 0)), 1 + (receiver?.Depth ?? 0), 1 + (receiver?.Size ?? 0))
{
    internal IMethodSymbol Method { get; } = method;

    internal Value? Receiver { get; } = receiver;

    internal override ImmutableArray<Value> Operands { get; } = receiver is null ? [] : [receiver];

    internal override bool IsSameAs(Value other) =>
        other is FunctionValue same && SymbolEqualityComparer.Default.Equals(Method, same.Method) && ReferenceEquals(Receiver, same.Receiver);
}

/// <summary>The result of calling a function that is itself an input; resolved where the function is known.</summary>
internal sealed class CalledValue(Site site, Value function, ImmutableArray<Value> arguments)
    : Value(Combine(unchecked((site.GetHashCode() * 31) + function.GetHashCode()), arguments), DepthOf([function, .. arguments]), SizeOf([function, .. arguments]))
{
    internal Site Site { get; } = site;

    internal Value Function { get; } = function;

    internal ImmutableArray<Value> Arguments { get; } = arguments;

    internal override ImmutableArray<Value> Operands { get; } = [function, .. arguments];

    internal override bool IsSameAs(Value other) =>
        other is CalledValue same && Site.Equals(same.Site) && ReferenceEquals(Function, same.Function) && Same(Arguments, same.Arguments);
}

/// <summary>One of a few values: by the way the program takes, or, element by element, each of them in turn.</summary>
internal sealed class ChoiceValue(ImmutableArray<Value> values, bool isEach, Value? by = null)
    : Value(Combine(isEach ? 31 : 23 + (by?.GetHashCode() ?? 0), values), Math.Max(DepthOf(values), 1 + (by?.Depth ?? 0)), SizeOf(values) + (by?.Size ?? 0))
{
    internal const int Maximum = 4;

    /// <summary>What a method was given that may have decided, <c>Part("train")</c>: given another, it may have taken another way. Null where nothing is known of that.</summary>
    internal Value? By { get; } = by;

    /// <summary>Whether these are the elements of a collection: two uses need not mean the same one.</summary>
    internal bool IsEach { get; } = isEach;

    internal override ImmutableArray<Value> Operands { get; } = values;

    internal override bool IsSameAs(Value other) => other is ChoiceValue same && IsEach == same.IsEach && ReferenceEquals(By, same.By) && Same(Operands, same.Operands);
}

/// <summary>The result of an operator over values: equal operands give equal results.</summary>
internal sealed class ComputedValue(string operation, ImmutableArray<Value> operands)
    : Value(Combine(operation.GetHashCode(), operands), DepthOf(operands), SizeOf(operands))
{
    internal string Operation { get; } = operation;

    internal override ImmutableArray<Value> Operands { get; } = operands;

    internal override bool IsSameAs(Value other) => other is ComputedValue same && Operation == same.Operation && Same(Operands, same.Operands);
}

/// <summary>The result of code that cannot be seen into: only its identity is known, and what it was given.</summary>
internal sealed class OpaqueValue(Site site, ImmutableArray<Value> from) : Value(Combine(site.GetHashCode() ^ 29, from), DepthOf(from), SizeOf(from))
{
    internal Site Site { get; } = site;

    internal override ImmutableArray<Value> Operands { get; } = from;

    internal override bool IsSameAs(Value other) => other is OpaqueValue same && Site.Equals(same.Site) && Same(Operands, same.Operands);
}
