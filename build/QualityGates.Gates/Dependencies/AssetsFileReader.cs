using QualityGates.Gates.Files;
using QualityGates.Gates.Json;

namespace QualityGates.Gates.Dependencies;

/// <summary>
/// Reads <c>project.assets.json</c> of formats 3 (frameworks by name) and 4 (by alias). The file is NuGet's own and is written
/// by every restore: when it cannot be read the gates that need it say nothing, because restore itself will.
/// </summary>
internal static class AssetsFileReader
{
    private const long SizeLimit = 32 << 20;

    private static readonly string[] Code = ["dependencies", "compile", "runtime", "native", "runtimeTargets", "contentFiles"];

    public static AssetsFile? Read(FileLedger files, string path)
    {
        if (path.Length == 0)
        {
            return null;
        }

        var file = files.ReadText(path, SizeLimit);
        var root = file.State == TextFileState.Read && file.Text.Length > 0 ? JsonReader.Read(file.Text, out _, IsUninteresting) : null;
        if (root is not { Kind: JsonKind.Object } || root["targets"] is not { Kind: JsonKind.Object } targets)
        {
            return null;
        }

        var frameworkNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var frameworks = new List<AssetsFramework>();
        foreach (var member in root["project"]?["frameworks"]?.Members ?? [])
        {
            var alias = member.Value.StringOf("targetAlias") ?? member.Name;
            frameworkNames[member.Name] = member.Value.StringOf("framework") ?? member.Name;
            frameworks.Add(ReadFramework(alias, member.Value));
        }

        var lockProperties = root["project"]?["restore"]?["restoreLockProperties"];
        return new AssetsFile([.. targets.Members.Select(member => ReadTarget(member, frameworkNames))], frameworks,
            lockProperties?.IsTrue("restoreLockedMode") == true);
    }

    // The bulk of the file: per package every file it holds. Measured in megabytes for a web project.
    private static bool IsUninteresting(int depth, string name) => depth switch
    {
        1 => name is not ("targets" or "project"),
        2 => name is "runtimes",
        4 => name is not ("type" or "dependencies" or "centralPackageVersions" or "packagesToPrune" or "framework" or "targetAlias"
            or "compile" or "runtime" or "native" or "runtimeTargets" or "contentFiles" or "restoreLockedMode"),
        _ => false,
    };

    private static AssetsTarget ReadTarget(JsonMember member, Dictionary<string, string> frameworkNames)
    {
        var slash = member.Name.IndexOf('/');
        var alias = slash < 0 ? member.Name : member.Name.Substring(0, slash);
        var framework = frameworkNames.TryGetValue(alias, out var name) ? name : alias;
        var target = new AssetsTarget(alias, FrameworkName.Normalize(framework), slash < 0 ? "" : member.Name.Substring(slash + 1));
        foreach (var library in member.Value.Members)
        {
            var separator = library.Name.IndexOf('/');
            if (separator < 0)
            {
                continue;
            }

            var id = library.Name.Substring(0, separator);
            target.Dependencies[id] = [.. library.Value["dependencies"]?.Members.Select(member => member.Name) ?? []];
            if (library.Value.StringOf("type") == "package")
            {
                target.Packages[id] = library.Name.Substring(separator + 1);
                if (library.Value.Members.Any(member => Code.Contains(member.Name)))
                {
                    target.WithCode.Add(id);
                }
            }
            else
            {
                target.Projects.Add(id);
            }
        }

        return target;
    }

    private static AssetsFramework ReadFramework(string alias, JsonValue value)
    {
        var framework = new AssetsFramework(alias);
        foreach (var dependency in value["dependencies"]?.Members ?? [])
        {
            var target = dependency.Value.StringOf("target");
            if (target is null or "Package")
            {
                framework.Dependencies.Add(new AssetsDependency(
                    dependency.Name, dependency.Value.StringOf("version") ?? "", dependency.Value.IsTrue("autoReferenced"),
                    string.Equals(dependency.Value.StringOf("suppressParent"), "All", StringComparison.OrdinalIgnoreCase)));
            }
        }

        foreach (var central in value["centralPackageVersions"]?.Members ?? [])
        {
            framework.CentralVersions[central.Name] = central.Value.Text;
        }

        foreach (var pruned in value["packagesToPrune"]?.Members ?? [])
        {
            framework.Pruned.Add(pruned.Name);
        }

        return framework;
    }
}
