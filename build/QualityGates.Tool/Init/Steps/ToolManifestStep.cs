using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Init.Steps;

/// <summary>Entries of the tool manifest, so that a clone gets the same tools with <c>dotnet tool restore</c>.</summary>
internal sealed class ToolManifestStep(string package, string version, string command) : InitStep
{
    private const string InFolder = ".config/dotnet-tools.json";

    /// <summary>Where newer SDKs put it.</summary>
    private const string InRoot = "dotnet-tools.json";

    private const string Empty = "{\n  \"version\": 1,\n  \"isRoot\": true,\n  \"tools\": {}\n}\n";

    /// <summary>The manifest that is there, or that will be.</summary>
    public static string PathIn(InitPlan plan) => !plan.Has(InFolder) && plan.Has(InRoot) ? InRoot : InFolder;

    public override void Install(InitPlan plan)
    {
        var path = PathIn(plan);
        if (!plan.Has(path))
        {
            plan.Write(path, Empty);
        }

        plan.Edit(path, text =>
        {
            text = JsonEdit.Has(text, "tools") ? text : JsonEdit.Add(text, [], "\"tools\": {}");
            if (JsonEdit.Names(text, "tools").Contains(package, StringComparer.OrdinalIgnoreCase))
            {
                return text;
            }

            return JsonEdit.Add(text, ["tools"], Entry);
        });
    }

    public override void Uninstall(InitPlan plan)
    {
        var path = PathIn(plan);
        plan.Edit(path, text =>
        {
            // Another version, or other commands: somebody else's entry, or one that somebody changed.
            var entry = JsonEdit.Get(text, ["tools"], package);
            return entry is not null && WithoutBlanks(entry) == WithoutBlanks(Entry) ? JsonEdit.Remove(text, ["tools"], package) : text;
        });
        if (plan.Read(path) == Empty)
        {
            plan.Write(path, null);
        }
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private string Entry => $$"""
        "{{package}}": {
          "version": "{{version}}",
          "commands": [
            "{{command}}"
          ],
          "rollForward": false
        }
        """.ReplaceLineEndings("\n");
}
