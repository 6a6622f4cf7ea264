namespace QualityGates.References;

/// <summary>One assembly's public API, read from <c>Surface/&lt;assembly&gt;.txt</c>.</summary>
internal sealed class SurfaceList
{
    private const string ObsoleteMark = "  [obsolete]";
    private static readonly string[] Kinds = ["class ", "struct ", "interface ", "enum ", "delegate "];

    private SurfaceList(string assembly, IReadOnlyList<SurfaceType> types, int lines)
    {
        Assembly = assembly;
        Types = types;
        Lines = lines;
    }

    public string Assembly { get; }

    /// <summary>Types outside any other type; the nested ones hang below them.</summary>
    public IReadOnlyList<SurfaceType> Types { get; }

    public int Lines { get; }

    public static SurfaceList Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var types = new List<SurfaceType>();
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                continue;
            }
            if (line[0] != ' ')
            {
                types.Add(ParseHeader(line));
            }
            else
            {
                types[^1].Members.Add(line[2..]);
            }
        }
        return new SurfaceList(Path.GetFileNameWithoutExtension(path), Nest(types), lines.Length);
    }

    /// <summary>
    /// The part of the list that another assembly needs to compile: the types it names, what they derive from and are nested in, and the
    /// members that speak of nothing else.
    /// </summary>
    public SurfaceList Slice(IEnumerable<string> keys)
    {
        var all = Types.SelectMany(WithNested).ToDictionary(type => type.Key, StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(keys);
        while (open.TryPop(out var key))
        {
            if (all.TryGetValue(key, out var type) && kept.Add(key))
            {
                NamesIn([.. type.Bases, .. type.Constraints, type.Delegate.Return ?? "", type.Delegate.Parameters ?? ""], open.Push);
                if (type.Container is { } container)
                {
                    open.Push(container.Key);
                }
            }
        }
        return new SurfaceList(Assembly, [.. Types.Where(type => kept.Contains(type.Key)).Select(type => Slice(type, kept, all))], 0);
    }

    private static SurfaceType Slice(SurfaceType type, HashSet<string> kept, Dictionary<string, SurfaceType> all)
    {
        var slice = new SurfaceType
        {
            Header = type.Header,
            Modifiers = type.Modifiers,
            Kind = type.Kind,
            Path = type.Path,
            Constraints = type.Constraints,
            Bases = type.Bases,
            Delegate = type.Delegate,
            Obsolete = type.Obsolete,
        };
        slice.Members.AddRange(type.Members.Where(member =>
        {
            var missing = false;
            NamesIn([member], key => missing |= all.ContainsKey(key) && !kept.Contains(key));
            return !missing;
        }));
        foreach (var nested in type.Nested.Where(nested => kept.Contains(nested.Key)))
        {
            slice.Nested.Add(Slice(nested, kept, all));
        }
        return slice;
    }

    private static void NamesIn(IEnumerable<string> texts, Action<string> name)
    {
        foreach (var text in texts)
        {
            SurfaceText.Qualify(text, new System.Text.StringBuilder(), name);
        }
    }

    public static IEnumerable<SurfaceType> WithNested(SurfaceType type) => type.Nested.SelectMany(WithNested).Prepend(type);

    private static List<SurfaceType> Nest(List<SurfaceType> types)
    {
        var byKey = types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var outermost = new List<SurfaceType>();
        foreach (var type in types)
        {
            if (byKey.TryGetValue(SurfaceType.KeyOf(type.Path, type.Path.Count - 1), out var container))
            {
                type.Container = container;
                container.Nested.Add(type);
            }
            else
            {
                outermost.Add(type);
            }
        }
        return outermost;
    }

    public static SurfaceType ParseHeader(string line)
    {
        var obsolete = line.EndsWith(ObsoleteMark, StringComparison.Ordinal);
        var text = obsolete ? line[..^ObsoleteMark.Length] : line;
        var (kind, at) = Kinds
            .Select(kind => (Kind: kind, At: text.IndexOf(kind, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .MinBy(found => found.At);
        var modifiers = text[..at].Trim();
        var rest = text[(at + kind.Length)..];
        return kind == "delegate "
            ? ParseDelegate(line, modifiers, rest, obsolete)
            : ParseType(line, modifiers, kind.Trim(), rest, obsolete);
    }

    private static SurfaceType ParseType(string line, string modifiers, string kind, string rest, bool obsolete)
    {
        var end = SurfaceText.EndOfItem(rest, 0);
        var path = SurfaceText.Split(rest[..end], '.');
        var constraints = SurfaceText.ReadConstraints(rest, ref end);
        var bases = string.CompareOrdinal(rest, end, " : ", 0, 3) == 0 ? rest[(end + 3)..] : "";
        return new SurfaceType
        {
            Header = line,
            Modifiers = modifiers,
            Kind = kind,
            Path = path,
            Constraints = constraints,
            Bases = ReadBases(bases, constraints),
            Obsolete = obsolete,
        };
    }

    /// <summary>
    /// The display form of a base type repeats the constraints of type parameters it is given: <c>Base&lt;T&gt; where T : class, IFoo</c>.
    /// Where they end is only clear because they are the constraints of the type itself.
    /// </summary>
    private static List<string> ReadBases(string bases, List<string> constraints)
    {
        foreach (var clause in constraints.OrderByDescending(clause => clause.Length))
        {
            bases = bases.Replace(clause, "", StringComparison.Ordinal);
        }
        if (bases.Contains(" where ", StringComparison.Ordinal))
        {
            // A nested type's bases may repeat the constraints of its container's parameters; single-item clauses are the only ones used.
            var kept = new System.Text.StringBuilder();
            for (var i = 0; i < bases.Length;)
            {
                var before = i;
                SurfaceText.ReadConstraints(bases, ref i);
                if (i == before)
                {
                    kept.Append(bases[i++]);
                }
            }
            bases = kept.ToString();
        }
        return bases.Length == 0 ? [] : SurfaceText.Split(bases, ',');
    }

    private static SurfaceType ParseDelegate(string line, string modifiers, string rest, bool obsolete)
    {
        var end = SurfaceText.EndOfItem(rest, 0);
        var returns = rest[..end];
        if (returns is "ref")
        {
            end = SurfaceText.EndOfItem(rest, end + 1);
            returns = rest[..end];
        }
        SurfaceText.ReadConstraints(rest, ref end);
        // Everything after the last '(' on the outermost level is the parameter list; constraints may stand before it.
        var open = LastOuterParenthesis(rest, end);
        var name = rest[(end + 1)..open];
        var nameEnd = SurfaceText.EndOfItem(name, 0);
        var path = SurfaceText.Split(name[..nameEnd], '.');
        return new SurfaceType
        {
            Header = line,
            Modifiers = modifiers,
            Kind = "delegate",
            Path = path,
            Constraints = SurfaceText.ReadConstraints(name, ref nameEnd),
            Bases = [],
            Delegate = (returns, rest[(open + 1)..^1]),
            Obsolete = obsolete,
        };
    }

    private static int LastOuterParenthesis(string text, int from)
    {
        var last = -1;
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '(')
            {
                last = i;
            }
            if (text[i] is '(' or '[' or '<')
            {
                i = SurfaceText.Matching(text, i);
            }
        }
        return last;
    }
}
