using System.Globalization;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Dependencies;

/// <summary>Reads formats 1 and 2 (sections under "dependencies") and 3 (sections at the root, named by alias).</summary>
internal static class LockFileReader
{
    private const long SizeLimit = 32 << 20;

    public static LockFileResult Read(FileLedger files, string path)
    {
        var file = files.ReadText(path, SizeLimit);
        switch (file.State)
        {
            case TextFileState.Read:
                break;
            case TextFileState.NotText:
                return new LockFileResult { Broken = (file.At, file.Problem) };
            default:
                return new LockFileResult { NotUnderstood = (file.At, file.Problem) };
        }

        var root = JsonReader.Read(file.Text, out var fault);
        if (root is null)
        {
            return new LockFileResult { Broken = (fault!.At, "is not valid JSON: " + fault.Problem) };
        }

        if (FirstDuplicate(root) is { } duplicate)
        {
            return new LockFileResult { Broken = (duplicate.NameAt, "has the name \"" + duplicate.Name + "\" twice in one object") };
        }

        return root.Kind == JsonKind.Object ? ReadRoot(root) : NotUnderstood(root.At, "holds " + root.KindInWords + " instead of an object");
    }

    private static LockFileResult ReadRoot(JsonValue root)
    {
        if (root["version"] is not { } versionValue)
        {
            return NotUnderstood(root.At with { EndLine = 0, EndColumn = 0 }, "has no \"version\"");
        }

        if (!int.TryParse(versionValue.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || versionValue.Kind != JsonKind.Number || version < 1)
        {
            return NotUnderstood(versionValue.At, "has a \"version\" that is no whole number");
        }

        if (version > LockFile.NewestVersion)
        {
            return new LockFileResult { Newer = (versionValue.At, version) };
        }

        var sections = new List<LockSection>();
        if (version < 3)
        {
            if (root["dependencies"] is not { Kind: JsonKind.Object } dependencies)
            {
                return NotUnderstood(root["dependencies"]?.At ?? (root.At with { EndLine = 0, EndColumn = 0 }), "has no object \"dependencies\"");
            }

            foreach (var member in dependencies.Members)
            {
                if (ReadSection(member, null, member.Value, sections) is { } problem)
                {
                    return problem;
                }
            }
        }
        else
        {
            foreach (var member in root.Members.Where(member => member.Name != "version"))
            {
                if (member.Value["dependencies"] is not { } dependencies)
                {
                    return NotUnderstood(member.NameAt, "has a section \"" + member.Name + "\" without \"dependencies\"");
                }

                if (ReadSection(member, member.Value.StringOf("framework"), dependencies, sections) is { } problem)
                {
                    return problem;
                }
            }
        }

        return new LockFileResult { File = new LockFile(version, sections) };
    }

    private static LockFileResult? ReadSection(JsonMember member, string? framework, JsonValue packages, List<LockSection> sections)
    {
        if (packages.Kind != JsonKind.Object)
        {
            return NotUnderstood(packages.At, "has " + packages.KindInWords + " where the packages of \"" + member.Name + "\" belong");
        }

        var slash = member.Name.IndexOf('/');
        var alias = slash < 0 ? member.Name : member.Name.Substring(0, slash);
        var section = new LockSection(alias, FrameworkName.Normalize(framework ?? alias),
            slash < 0 ? "" : member.Name.Substring(slash + 1), member.NameAt);
        foreach (var package in packages.Members)
        {
            if (package.Value.Kind != JsonKind.Object || package.Value.StringOf("type") is not { } type)
            {
                return NotUnderstood(package.NameAt, "has an entry \"" + package.Name + "\" without \"type\"");
            }

            section.Packages[package.Name] = new LockEntry(package.Name, type,
                package.Value.StringOf("requested") ?? "", package.Value.StringOf("resolved") ?? "",
                package.Value.StringOf("contentHash") is { Length: > 0 }, package.NameAt);
        }

        sections.Add(section);
        return null;
    }

    private static JsonMember? FirstDuplicate(JsonValue value)
    {
        if (value.Kind != JsonKind.Object)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            if (!seen.Add(member.Name))
            {
                return member;
            }

            if (FirstDuplicate(member.Value) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private static LockFileResult NotUnderstood(Place at, string problem) => new() { NotUnderstood = (at, problem) };
}
