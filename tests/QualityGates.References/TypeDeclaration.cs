using System.Text;

namespace QualityGates.References;

/// <summary>Writes a type's own line, and the members a list leaves out because nobody outside can see them.</summary>
internal static class TypeDeclaration
{
    public static string Write(SurfaceType type, MemberSource members)
    {
        var source = new StringBuilder();
        if (type.Obsolete)
        {
            source.Append("[global::System.Obsolete] ");
        }
        source.Append(type.Modifiers);
        if (type.Kind != "enum")
        {
            source.Append(" unsafe");
        }
        if (IsByRefLike(type))
        {
            source.Append(" ref");
        }
        source.Append(type.Kind is "enum" or "delegate" ? " " : " partial ");
        source.Append(IsRecord(type) ? "record " : "").Append(type.Kind).Append(' ');
        if (type.Kind == "delegate")
        {
            members.Qualify(type.Delegate.Return, source);
            source.Append(' ');
        }
        source.Append(type.Path[^1]);
        if (type.Kind == "delegate")
        {
            source.Append('(');
            members.WriteParameters(type.Delegate.Parameters, source);
            source.Append(')');
        }
        else
        {
            WriteBases(type, members, source);
        }
        foreach (var clause in type.Constraints)
        {
            members.Qualify(clause, source);
        }
        return source.Append(type.Kind == "delegate" ? ";" : " {").ToString();
    }

    private static void WriteBases(SurfaceType type, MemberSource members, StringBuilder source)
    {
        var separator = " : ";
        foreach (var item in type.Bases)
        {
            source.Append(separator);
            members.Qualify(item, source);
            separator = ", ";
        }
    }

    /// <summary>The compiler's own clone method gives a record away; written as a record, <c>with</c> works on it.</summary>
    public static bool IsRecord(SurfaceType type) =>
        type.Kind == "class" && type.Members.Exists(member => member.EndsWith(" <Clone>$()", StringComparison.Ordinal));

    /// <summary>Members the compiler adds by itself: writing them would be an error.</summary>
    public static bool IsImplied(SurfaceType type, string member, bool record)
    {
        if (type.Kind == "struct")
        {
            // The display form shows the parameterless constructor of every struct; almost none declares it.
            return string.Equals(member, $"public {type.Name}()", StringComparison.Ordinal);
        }
        return record
            && (member.EndsWith(" <Clone>$()", StringComparison.Ordinal)
                || member.Contains(" operator ==(", StringComparison.Ordinal)
                || member.Contains(" operator !=(", StringComparison.Ordinal)
                || member.StartsWith("public override bool Equals(object", StringComparison.Ordinal));
    }

    public static IEnumerable<string> HiddenMembers(SurfaceType type)
    {
        if (type.Kind == "class" && !type.IsStatic && !IsRecord(type) && !HasConstructor(type))
        {
            // Without it the compiler would add a public one.
            yield return $"internal {type.Name}() {{}}";
        }
        if (type.Kind == "struct" && !type.Members.Exists(IsInstanceField))
        {
            // A struct without fields counts as assigned from the start; its real fields are private.
            var readOnly = type.Modifiers.Contains("readonly", StringComparison.Ordinal) ? "readonly " : "";
            yield return $"private {readOnly}int _state;";
        }
    }

    private static bool HasConstructor(SurfaceType type)
    {
        var call = type.Name + "(";
        return type.Members.Exists(member =>
            member.StartsWith("public " + call, StringComparison.Ordinal)
            || member.StartsWith("protected " + call, StringComparison.Ordinal)
            || member.StartsWith("protected internal " + call, StringComparison.Ordinal));
    }

    private static bool IsInstanceField(string member) =>
        !member.EndsWith('}')
        && !member.Contains("static ", StringComparison.Ordinal)
        && !member.Contains("const ", StringComparison.Ordinal)
        && SurfaceText.ParameterList(member) < 0;

    /// <summary>Only a ref struct can hold a span; the lists do not show <c>ref</c>.</summary>
    private static bool IsByRefLike(SurfaceType type) =>
        type.Kind == "struct"
        && type.Members.Exists(member => IsInstanceField(member)
            && (member.Contains("System.Span<", StringComparison.Ordinal)
                || member.Contains("System.ReadOnlySpan<", StringComparison.Ordinal)));
}
