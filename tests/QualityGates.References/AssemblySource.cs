using System.Text;

namespace QualityGates.References;

/// <summary>The C# of one assembly's list, in several files that parse side by side, with the way back to its lines.</summary>
internal sealed class AssemblySource
{
    /// <summary>Large enough that parsing in parallel pays, small enough that two cores share the work evenly.</summary>
    private const int FileLength = 150_000;

    private readonly MemberSource _members;
    private readonly IReadOnlySet<string> _skipped;
    private StringBuilder _source = new();
    private List<string?> _origins = [];
    private bool _annotated;

    private AssemblySource(MemberSource members, IReadOnlySet<string> skipped)
    {
        _members = members;
        _skipped = skipped;
    }

    public List<(string Text, IReadOnlyList<string?> Origins)> Files { get; } = [];

    /// <param name="list">The assembly's list.</param>
    /// <param name="members">Writes single members.</param>
    /// <param name="skipped">Lines that do not compile, as <see cref="Line"/> names them.</param>
    public static AssemblySource Write(SurfaceList list, MemberSource members, IReadOnlySet<string> skipped)
    {
        var source = new AssemblySource(members, skipped);
        foreach (var type in list.Types)
        {
            source.WriteOutermost(type);
            if (source._source.Length > FileLength)
            {
                source.EndFile();
            }
        }
        source.EndFile();
        return source;
    }

    /// <summary>A member line with its type: what a drop is recorded as.</summary>
    public static string Line(SurfaceType type, string member) => $"{type.Key}: {member}";

    private void EndFile()
    {
        if (_source.Length > 0)
        {
            Files.Add((_source.ToString(), _origins));
        }
        _source = new();
        _origins = [];
        _annotated = false;
    }

    private void Append(string line, string? origin = null)
    {
        _source.Append(line).Append('\n');
        _origins.Add(origin);
    }

    private void Annotate(bool annotated)
    {
        if (annotated != _annotated)
        {
            _annotated = annotated;
            Append(annotated ? "#nullable enable annotations" : "#nullable disable annotations");
        }
    }

    private void WriteOutermost(SurfaceType type)
    {
        var inNamespace = type.Path.Count > 1;
        if (inNamespace)
        {
            Append($"namespace {string.Join('.', type.Path.Take(type.Path.Count - 1))} {{");
        }
        WriteType(type);
        if (inNamespace)
        {
            Append("}");
        }
    }

    private void WriteType(SurfaceType type)
    {
        Annotate(_members.IsAnnotated(type.Header));
        Append(TypeDeclaration.Write(type, _members));
        if (type.Kind == "delegate")
        {
            return;
        }
        var record = TypeDeclaration.IsRecord(type);
        foreach (var member in type.Members)
        {
            if (_skipped.Contains(Line(type, member)) || TypeDeclaration.IsImplied(type, member, record))
            {
                continue;
            }
            Annotate(_members.IsAnnotated(member));
            Append(_members.Write(type, member), Line(type, member));
        }
        foreach (var hidden in TypeDeclaration.HiddenMembers(type))
        {
            Append(hidden);
        }
        foreach (var nested in type.Nested)
        {
            WriteType(nested);
        }
        Append("}");
    }
}
