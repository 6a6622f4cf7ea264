using System.Text.RegularExpressions;

namespace QualityGates.Gates.Tests;

public sealed partial class GateListTests
{
    [Fact]
    public void Every_gate_of_the_assembly_is_listed_once() => Assert.Equal(
        typeof(Gate).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Gate)) && !type.IsAbstract).Select(type => type.Name).Order(),
        GateList.All.Select(gate => gate.GetType().Name).Order());

    [Fact]
    public void Every_id_is_unique_and_names_its_class()
    {
        Assert.Equal(GateList.Descriptors.Count, GateList.Descriptors.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.All(GateList.All, gate => Assert.Equal(gate.GetType().Name, gate.Descriptor.Name));
        Assert.All(GateList.Descriptors, descriptor => Assert.Matches("^MLQ[89][0-9]{3}$", descriptor.Id));
    }

    [Fact]
    public void Every_gate_has_a_page_of_its_title()
    {
        foreach (var descriptor in GateList.Descriptors)
        {
            var page = Path.Combine(Repo.Root, "docs", "rules", descriptor.Id + ".md");
            Assert.True(File.Exists(page), page);
            var text = File.ReadAllText(page);
            Assert.StartsWith("# " + descriptor.Id + ": " + descriptor.Title + "\n", text, StringComparison.Ordinal);
            foreach (var section in (string[])["What it checks", "Why", "How to fix", "When it is silent", "Configuration", "Example"])
            {
                Assert.Contains("\n## " + section + "\n", text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_ids_msbuild_promotes_are_the_ids_of_the_gates()
    {
        var props = File.ReadAllText(Path.Combine(Repo.Root, "build", "QualityGates.Package", "build", "QualityGates.ML.ids.props"));
        var ids = GateIds().Match(props).Groups[1].Value.Split(';');
        Assert.Equal(GateList.Descriptors.Select(descriptor => descriptor.Id), ids);
    }

    [Fact]
    public void The_engine_references_nothing_but_netstandard() =>
        Assert.Equal(["netstandard"], typeof(Gate).Assembly.GetReferencedAssemblies().Select(name => name.Name));

    [GeneratedRegex("<_MLQualityGatesGateIds>(.*)</_MLQualityGatesGateIds>")]
    private static partial Regex GateIds();
}
