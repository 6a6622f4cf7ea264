using System.Text.RegularExpressions;
using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Init.Steps;

/// <summary>
/// The package: one line for the whole repository. With central package management a GlobalPackageReference, in a repository of one project
/// a reference in it, else one in Directory.Build.props.
/// </summary>
internal sealed partial class PackageStep(string version) : InitStep
{
    private const string Central = "Directory.Packages.props";
    private const string Shared = "Directory.Build.props";

    private static string EmptyProps => "<Project>\n\n</Project>\n";

    public override void Install(InitPlan plan)
    {
        var projects = Projects(plan);
        if (((string[])[Central, Shared, .. projects]).Any(file => plan.Read(file) is { } text && IsReferenced(text)))
        {
            return;
        }

        if (IsCentral(plan))
        {
            plan.Edit(Central, text => XmlEdit.Add(text, Block("<GlobalPackageReference Include=\"QualityGates.ML\" Version=\"" + version + "\" />")));
            return;
        }

        var reference = Block("<PackageReference Include=\"QualityGates.ML\" Version=\"" + version + "\" PrivateAssets=\"all\" />");
        if (projects.Count == 1)
        {
            plan.Edit(projects[0], text => XmlEdit.Add(text, reference));
            return;
        }

        if (!plan.Has(Shared))
        {
            plan.Write(Shared, EmptyProps);
        }

        plan.Edit(Shared, text => XmlEdit.Add(text, reference));
        foreach (var nested in Below(plan, Shared).Where(file => file != Shared && !plan.Read(file)!.Contains("GetPathOfFileAbove", StringComparison.Ordinal)))
        {
            plan.Notes.Add("The projects below " + nested + " do not see " + Shared + " of the root, and so not the package. Import it there: "
                + "<Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" />");
        }
    }

    public override void Uninstall(InitPlan plan)
    {
        foreach (var file in (string[])[Central, Shared, .. Projects(plan)])
        {
            plan.Edit(file, text => XmlEdit.Remove(text, OwnBlock()));
            if (file == Shared && plan.Read(file)?.ReplaceLineEndings("\n") == EmptyProps)
            {
                plan.Write(file, null);
            }
        }
    }

    private static string Block(string line) => "  <ItemGroup Label=\"QualityGates.ML\">\n    " + line + "\n  </ItemGroup>";

    private static bool IsCentral(InitPlan plan) =>
        plan.Has(Central) && ((string[])[Central, Shared]).Any(file => plan.Read(file) is { } text && CentrallyManaged().IsMatch(text));

    private static bool IsReferenced(string text) => Reference().IsMatch(text);

    private static List<string> Projects(InitPlan plan) => [.. Below(plan, "*.csproj")];

    /// <summary>Files of a name from the root, in order; not in folders that are no source.</summary>
    internal static IEnumerable<string> Below(InitPlan plan, string pattern) => Directory.EnumerateFiles(plan.Root, pattern, new EnumerationOptions
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MaxRecursionDepth = 16,
        AttributesToSkip = FileAttributes.ReparsePoint,
    }).Select(file => Path.GetRelativePath(plan.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or ".git" or "node_modules" or "artifacts"))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("""<ManagePackageVersionsCentrally[^>]*>\s*true\s*<""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CentrallyManaged();

    [GeneratedRegex("""<(Global)?PackageReference\s[^>]*Include\s*=\s*["']QualityGates\.ML["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("""  <ItemGroup Label="QualityGates\.ML">\s*<(Global)?PackageReference Include="QualityGates\.ML"[^>]*/>\s*</ItemGroup>""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnBlock();
}
