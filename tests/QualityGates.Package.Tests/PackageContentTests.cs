using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace QualityGates.Package.Tests;

[Collection(Packed.Name)]
public sealed class PackageContentTests(PackedProduct product)
{
    private static readonly string[] Bookkeeping = ["_rels/", "[Content_Types].xml", "package/"];

    [Fact]
    public void Exactly_these_files() => Assert.Equal(
        """
        QualityGates.ML.nuspec
        README.md
        analyzers/dotnet/roslyn4.14/cs/QualityGates.Analyzers.dll
        analyzers/dotnet/roslyn4.14/cs/QualityGates.CodeFixes.dll
        build/QualityGates.ML.Shared.proj
        build/QualityGates.ML.ids.props
        build/QualityGates.ML.props
        build/QualityGates.ML.targets
        buildMultiTargeting/QualityGates.ML.props
        buildMultiTargeting/QualityGates.ML.targets
        icon.png
        presets/MLQualityGates.All.globalconfig
        presets/MLQualityGates.None.globalconfig
        presets/MLQualityGates.Recommended.globalconfig
        presets/MLQualityGates.Strict.globalconfig
        schema/qualitygates.schema.json
        tasks/netstandard2.0/QualityGates.Gates.dll
        tasks/netstandard2.0/QualityGates.Tasks.dll
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Entries(product.ProductPackage)));

    [Fact]
    public void Nothing_flows_to_the_users_of_our_users()
    {
        var metadata = Nuspec(product.ProductPackage);
        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
        Assert.Equal("README.md", Value(metadata, "readme"));
    }

    [Theory]
    [InlineData("analyzers/dotnet/roslyn4.14/cs/QualityGates.Analyzers.dll", "netstandard|Microsoft.CodeAnalysis|Microsoft.CodeAnalysis.CSharp|System.Collections.Immutable|System.Memory")]
    [InlineData("analyzers/dotnet/roslyn4.14/cs/QualityGates.CodeFixes.dll", "netstandard|Microsoft.CodeAnalysis|Microsoft.CodeAnalysis.CSharp|Microsoft.CodeAnalysis.Workspaces|QualityGates.Analyzers|System.Collections.Immutable|System.Memory|System.Composition.AttributedModel")]
    [InlineData("tasks/netstandard2.0/QualityGates.Gates.dll", "netstandard")]
    [InlineData("tasks/netstandard2.0/QualityGates.Tasks.dll", "netstandard|Microsoft.Build.Framework|Microsoft.Build.Utilities.Core|QualityGates.Gates")]
    public void Assemblies_need_only_what_every_host_has(string entry, string allowed)
    {
        using var package = ZipFile.OpenRead(product.ProductPackage);
        using var content = new MemoryStream();
        using (var stream = package.GetEntry(entry)!.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var assembly = new PEReader(content);
        var metadata = assembly.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToList();
        Assert.Empty(references.Select(reference => metadata.GetString(reference.Name)).Except(allowed.Split('|')));
        foreach (var reference in references.Where(reference => metadata.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)))
        {
            Assert.True(reference.Version <= new Version(4, 14, 0, 0), $"{metadata.GetString(reference.Name)} {reference.Version}");
        }

        // Symbols and sources travel inside: an analyzer or a task is not in lib/, where symbol packages are looked for.
        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public void The_tool_is_a_tool()
    {
        var metadata = Nuspec(product.ToolPackage);
        Assert.Contains(metadata.Descendants(), static element => element.Name.LocalName == "packageType" && (string?)element.Attribute("name") == "DotnetTool");
        Assert.Contains("tools/net10.0/any/mlgates.dll", Entries(product.ToolPackage));
        Assert.Contains("README.md", Entries(product.ToolPackage));
    }

    private static IReadOnlyList<string> Entries(string file)
    {
        using var package = ZipFile.OpenRead(file);
        return [.. package.Entries.Select(static entry => entry.FullName).Where(static name => !Bookkeeping.Any(name.StartsWith)).Order(StringComparer.Ordinal)];
    }

    private static XElement Nuspec(string file)
    {
        using var package = ZipFile.OpenRead(file);
        using var stream = package.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!;
    }

    private static string? Value(XElement nuspec, string name) => nuspec.Descendants().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
