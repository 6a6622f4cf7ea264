using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Lineage;

/// <summary>
/// An object as the code reaches it: the place where it is made, or the variable that holds it, and the members that lead on from there. Two
/// that are equal are one object; two that are not may still be.
/// </summary>
/// <param name="root">The syntax that makes it, a variable, a static member, or the type whose instance the analysis began in.</param>
/// <param name="frame">The run of the method the root belongs to.</param>
/// <param name="members">Fields and properties, outermost first; a type stands for the elements of that type.</param>
internal sealed class Subject(object root, Frame? frame, ImmutableArray<ISymbol> members) : IEquatable<Subject>
{
    private const int MaximumMembers = 8;

    internal object Root { get; } = root;

    internal Frame? Frame { get; } = frame;

    internal ImmutableArray<ISymbol> Members { get; } = members;

    /// <summary>A member of this object; null when it is too far away.</summary>
    internal Subject? Member(ISymbol member) => Members.Length < MaximumMembers ? new Subject(Root, Frame, Members.Add(member)) : null;

    /// <summary>Whether this is all elements of a collection.</summary>
    internal bool IsElement => !Members.IsEmpty && Members[Members.Length - 1] is ITypeSymbol;

    /// <summary>The object this is a member of.</summary>
    internal Subject? Holder => Members.IsEmpty ? null : new Subject(Root, Frame, Members.RemoveAt(Members.Length - 1));

    /// <summary>Whether this object is the other or holds it.</summary>
    internal bool Holds(Subject other) => HasRootOf(other) && Members.Length <= other.Members.Length && Members.SequenceEqual(other.Members.Take(Members.Length), SymbolEqualityComparer.Default);

    /// <summary>Whether one of the two holds the other.</summary>
    internal bool Meets(Subject other) => Holds(other) || other.Holds(this);

    public bool Equals(Subject? other) => other is not null && HasRootOf(other) && Members.SequenceEqual(other.Members, SymbolEqualityComparer.Default);

    public override bool Equals(object? obj) => Equals(obj as Subject);

    public override int GetHashCode() => unchecked((VariableComparer.Instance.GetHashCode(Root) * 31) + Members.Length);

    private bool HasRootOf(Subject other) => VariableComparer.Instance.Equals(Root, other.Root) && ReferenceEquals(Frame, other.Frame);
}

/// <summary>One run of a method: what it was given, and where it was called.</summary>
/// <param name="method">The method, lambda or local function.</param>
/// <param name="caller">The run that called it; null where the analysis begins.</param>
/// <param name="call">The call.</param>
/// <param name="outer">The run whose variables it sees.</param>
/// <param name="self">The object it runs on.</param>
internal sealed class Frame(IMethodSymbol? method, Frame? caller, IOperation? call, Frame? outer, Subject? self)
{
    internal IMethodSymbol? Method { get; } = method;

    internal Frame? Caller { get; } = caller;

    internal IOperation? Call { get; } = call;

    internal Frame? Outer { get; } = outer;

    internal Subject? Self { get; } = self;

    /// <summary>Whether it is no run the analysis follows, but where it looked something up: what is made there cannot be told from what is made elsewhere.</summary>
    internal bool IsApart { get; private init; }

    /// <summary>Whether it, or a run that called it, is one of several that a call may lead to.</summary>
    internal bool IsOneOfSeveral { get; init; }

    internal static Frame Apart(ISymbol? around, Subject? self) => new(around as IMethodSymbol, null, null, null, self) { IsApart = true };

    internal int Depth { get; } = caller is null ? 0 : caller.Depth + 1;

    internal Dictionary<ISymbol, Held> Arguments { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What the compiler keeps between blocks.</summary>
    internal Dictionary<Microsoft.CodeAnalysis.FlowAnalysis.CaptureId, IOperation?> Captures { get; } = [];

    /// <summary>Whether a method is running already.</summary>
    internal bool Runs(IMethodSymbol other)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The run a variable belongs to; null when it is one the analysis did not begin with.</summary>
    internal Frame? Of(ISymbol variable)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (ExtensionBlocks.IsGivenTo(frame.Method, variable))
            {
                return frame;
            }
        }

        return null;
    }
}

/// <summary>What an expression gives: an object, a function, or neither as far as is known.</summary>
internal readonly record struct Held(Subject? Subject, Function? Function);

/// <summary>A function as a value.</summary>
/// <param name="Method">The lambda, local function or method.</param>
/// <param name="Outer">The run whose variables it sees.</param>
/// <param name="Self">The object it runs on.</param>
internal sealed record Function(IMethodSymbol Method, Frame? Outer, Subject? Self);
