using System.Text.Json;
using QualityGates.Gates.Configuration;

namespace QualityGates.Gates.Tests.Configuration;

public sealed class QualityGatesJsonTests : IDisposable
{
    private const string Example = "\"artefacts\": [ { \"kind\": \"model-card\", \"path\": \"docs/model-card.md\" } ]";
    private const string Kinds = "Known kinds: data-card, profile, metrics, model, model-card, brief, baseline, document.";
    private const string KindsInWords = "\"data-card\", \"profile\", \"metrics\", \"model\", \"model-card\", \"brief\", \"baseline\" or \"document\"";

    private static readonly string Sections = string.Join(", ", ConfigurationSections.All.Select(key => key.Name));

    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string, string> Faults => new()
    {
        { "{ \"artefacts\": [ }", "(1,18): warning MLQ9002: qualitygates.json is not valid JSON: expected a value, found '}'. Nothing it asks for is checked until it is. Write it in the form { " + Example + " }." },
        { "", "(1,1): warning MLQ9002: qualitygates.json is not valid JSON: expected a value, found the end of the file. Nothing it asks for is checked until it is. Write it in the form { " + Example + " }." },
        { "[]", "(1,1): warning MLQ9002: qualitygates.json must hold an object, and it is an array. Write { " + Example + " }." },
        { "{\n  \"artefact\": []\n}", "(2,3): warning MLQ9002: Unknown key \"artefact\" in qualitygates.json. Write \"artefacts\"." },
        { "{ \"spaceship\": 1 }", "(1,3): warning MLQ9002: Unknown key \"spaceship\" in qualitygates.json. Remove it; known keys are " + Sections + "." },
        { "{ \"artefacts\": \"x\" }", "(1,16): warning MLQ9002: \"artefacts\" must be an array, and it is \"x\". Write " + Example + "." },
        { "{ \"$schema\": 1 }", "(1,14): warning MLQ9002: \"$schema\" must be a string, and it is 1. Write \"$schema\": \"" + ConfigurationSchema.Address + "\"." },
        { "{ \"artefacts\": [], \"artefacts\": [] }", "(1,20): warning MLQ9002: \"artefacts\" is given twice, first in line 1; the first counts. Remove this one." },
        { "{ \"artefacts\": [ \"docs/x.md\" ] }", "(1,18): warning MLQ9002: An entry of \"artefacts\" must be an object, and it is \"docs/x.md\". Write { \"kind\": \"model-card\", \"path\": \"docs/model-card.md\" }." },
        { "{ \"artefacts\": [ { \"kind\": \"model-card\" } ] }", "(1,18): warning MLQ9002: This entry of \"artefacts\" has no \"path\". Write \"path\": \"docs/model-card.md\"." },
        { "{ \"artefacts\": [ { \"path\": \"x\" } ] }", "(1,18): warning MLQ9002: This entry of \"artefacts\" has no \"kind\". Write \"kind\": \"data-card\"." },
        { Artefact("\"kind\": \"modl-card\", \"path\": \"x\""), "(1,28): warning MLQ9002: \"kind\" must be " + KindsInWords + ", and it is \"modl-card\". Write \"kind\": \"model-card\"." },
        { Artefact("\"kind\": \"spaceship\", \"path\": \"x\""), "(1,28): warning MLQ9002: \"kind\" must be " + KindsInWords + ", and it is \"spaceship\". Write the one you mean." },
        { Artefact("\"kind\": 3, \"path\": \"x\""), "(1,28): warning MLQ9002: \"kind\" must be " + KindsInWords + ", and it is 3. Write \"kind\": \"data-card\"." },
        { Artefact("\"kind\": \"model\", \"path\": \"\""), "(1,45): warning MLQ9002: \"path\" is empty. Write \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \"/data/m.zip\""), "(1,45): warning MLQ9002: \"/data/m.zip\" is an absolute path, which holds on one machine only. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \"m/*.zip\""), "(1,45): warning MLQ9002: \"m/*.zip\" is a pattern, and an entry names one file. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \" m.zip\""), "(1,45): warning MLQ9002: \" m.zip\" begins or ends with a blank. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \".\""), "(1,45): warning MLQ9002: \".\" is the repository itself, not a file in it. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \"C:\\\\m.zip\""), "(1,45): warning MLQ9002: \"C:\\m.zip\" is an absolute path, which holds on one machine only. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \"a/../../m.zip\""), "(1,45): warning MLQ9002: \"a/../../m.zip\" leads out of the repository, where nobody else has the file. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
        { Artefact("\"kind\": \"model\", \"path\": \"a\\u0000b\""), "(1,45): warning MLQ9002: \"a b\" holds a character no path may have. Write the path from the folder of qualitygates.json, for instance \"path\": \"docs/model-card.md\"." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Says_where_what_and_what_to_write(string text, string expected)
    {
        _scratch.Write("qualitygates.json", text);
        Assert.Equal(["qualitygates.json" + expected], _scratch.Check());
    }

    [Fact]
    public void What_is_valid_beside_a_fault_is_in_force()
    {
        _scratch.Write("qualitygates.json", """
            {
              // one good, one bad
              "artefacts": [
                { "kind": "metrics", "path": "metrics.json", "severty": "info" },
                { "kind": "metric", "path": "other.json" },
              ],
            }
            """);
        Assert.Collection(_scratch.Check(),
            line => Assert.StartsWith("qualitygates.json(4,34): warning MLQ8201: The metrics file metrics.json is missing.", line, StringComparison.Ordinal),
            line => Assert.Equal("qualitygates.json(4,50): warning MLQ9002: Unknown key \"severty\" in an entry of \"artefacts\". Write \"severity\".", line),
            line => Assert.Equal("qualitygates.json(5,15): warning MLQ9002: \"kind\" must be " + KindsInWords + ", and it is \"metric\". Write \"kind\": \"metrics\".", line));
    }

    [Fact]
    public void An_artefact_listed_twice_is_checked_once()
    {
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [\n{ \"kind\": \"brief\", \"path\": \"b.md\" },\n{ \"kind\": \"brief\", \"path\": \"./b.md\" } ] }");
        Assert.Collection(_scratch.Check(),
            line => Assert.StartsWith("qualitygates.json(2,28): warning MLQ8401: ", line, StringComparison.Ordinal),
            line => Assert.Equal("qualitygates.json(3,28): warning MLQ9002: \"b.md\" is listed twice as brief, first in line 2. Remove this entry.", line));
    }

    [Fact]
    public void Severity_can_be_info_or_none_and_nothing_else()
    {
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [\n"
            + "{ \"kind\": \"brief\", \"path\": \"a.md\", \"severity\": \"none\" },\n"
            + "{ \"kind\": \"brief\", \"path\": \"b.md\", \"severity\": \"info\" },\n"
            + "{ \"kind\": \"brief\", \"path\": \"c.md\", \"severity\": \"error\" } ] }");
        Assert.Collection(_scratch.Check(),
            line => Assert.StartsWith("qualitygates.json(3,28): info MLQ8401: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("qualitygates.json(4,28): warning MLQ8401: ", line, StringComparison.Ordinal),
            line => Assert.Equal("qualitygates.json(4,48): warning MLQ9002: \"severity\" must be \"none\", \"info\" or \"warning\", and it is \"error\". Write \"severity\": \"warning\".", line));
    }

    [Fact]
    public void The_nearest_file_counts_and_none_above_the_work_tree()
    {
        _scratch.Write("qualitygates.json", "{ \"outer\": 1 }").Write("src/qualitygates.json", "{ \"inner\": 1 }");
        Assert.Contains("inner", Assert.Single(_scratch.Check()), StringComparison.Ordinal);

        File.Delete(_scratch.PathOf("src/qualitygates.json"));
        Assert.Contains("outer", Assert.Single(_scratch.Check()), StringComparison.Ordinal);

        _scratch.Write("src/.git/HEAD", "ref");
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void Without_git_paths_may_not_leave_the_folder_of_the_file()
    {
        using var scratch = new Scratch();
        scratch.Write("src/qualitygates.json", Artefact("\"kind\": \"brief\", \"path\": \"../brief.md\"")).Write("brief.md", "Text.");
        Assert.Contains("leads out of the repository", Assert.Single(scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Encodings_are_read_or_refused_with_a_place()
    {
        var valid = "{ \"artefacts\": [] }";
        _scratch.WriteBytes("qualitygates.json", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(valid)]);
        Assert.Empty(_scratch.Check());
        _scratch.WriteBytes("qualitygates.json", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(valid)]);
        Assert.Empty(_scratch.Check());
        _scratch.WriteBytes("qualitygates.json", [.. "{\n \"\u00e9\": "u8, 0xE9, (byte)'}']);
        Assert.Equal("qualitygates.json(2,7): warning MLQ9002: qualitygates.json is not UTF-8 text: byte 0xE9 belongs to no character. Write it as UTF-8 JSON, for instance { "
            + Example + " }.", Assert.Single(_scratch.Check()));
        _scratch.Write("qualitygates.json", "{ \0 }");
        Assert.StartsWith("qualitygates.json(1,3): warning MLQ9002: qualitygates.json is not text: it contains a NUL character.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_or_a_huge_file_is_one_finding()
    {
        Directory.CreateDirectory(_scratch.PathOf("qualitygates.json"));
        Assert.StartsWith("qualitygates.json(1,1): warning MLQ9002: qualitygates.json is a directory, not a file.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        Directory.Delete(_scratch.PathOf("qualitygates.json"));
        using (var stream = File.Create(_scratch.PathOf("qualitygates.json")))
        {
            stream.SetLength(10L << 30);
        }

        Assert.StartsWith("qualitygates.json(1,1): warning MLQ9002: qualitygates.json has 10 GB, more than the 1 MB a file of this kind may have.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_a_project_replace_the_entries_of_their_kind()
    {
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"model-card\", \"path\": \"card.md\" }, { \"kind\": \"brief\", \"path\": \"brief.md\" } ] }")
            .Write("src/App/App.csproj", "<Project>\n  <ItemGroup>\n    <MLArtifact Include=\"docs\\own.md\" Kind=\"model-card\" />\n  </ItemGroup>\n</Project>");
        var item = new ArtefactItem { FullPath = _scratch.PathOf("src/App/docs/own.md"), Kind = "Model-Card", Include = "docs/own.md" };
        Assert.Collection(_scratch.Check(_scratch.Input(artefacts: [item])),
            line => Assert.StartsWith("qualitygates.json(1,90): warning MLQ8401: The project brief brief.md is missing.", line, StringComparison.Ordinal),
            line => Assert.StartsWith("src/App/App.csproj(3,17): warning MLQ8305: The model card src/App/docs/own.md is missing.", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Items_with_faults_are_MLQ9002_at_their_line()
    {
        _scratch.Write("src/App/App.csproj", "<Project>\n  <ItemGroup>\n    <MLArtifact Include=\"a.md\" />\n    <MLArtifact Include=\"b.md\" Kind=\"brif\" />\n  </ItemGroup>\n</Project>");
        ArtefactItem[] items =
        [
            new() { FullPath = _scratch.PathOf("src/App/a.md"), Kind = "", Include = "a.md" },
            new() { FullPath = _scratch.PathOf("src/App/b.md"), Kind = "brif", Include = "b.md" },
            new() { FullPath = "/elsewhere/c.md", Kind = "brief", Include = "/elsewhere/c.md" },
        ];
        Assert.Collection(_scratch.Check(_scratch.Input(artefacts: items)),
            line => Assert.Equal("src/App/App.csproj(1,1): warning MLQ9002: MLArtifact \"/elsewhere/c.md\" leads out of the repository, where nobody else has the file. Write a path below the repository's root.", line),
            line => Assert.Equal("src/App/App.csproj(3,17): warning MLQ9002: MLArtifact \"a.md\" has no Kind. Write <MLArtifact Include=\"docs/model-card.md\" Kind=\"model-card\" />. " + Kinds, line),
            line => Assert.Equal("src/App/App.csproj(4,17): warning MLQ9002: \"brif\" is no kind of artefact. Write Kind=\"brief\". " + Kinds, line));
    }

    [Theory]
    [InlineData("Stric", "", "MLQualityGatesMode is \"Stric\" and must be None, Recommended, Strict or All; Recommended is used instead. Write <MLQualityGatesMode>Strict</MLQualityGatesMode>.")]
    [InlineData("", "yes", "MLQualityGatesEnforce is \"yes\" and must be true or false; false is used instead. Write <MLQualityGatesEnforce>true</MLQualityGatesEnforce>.")]
    public void Properties_with_unknown_values_are_found_where_they_are_set(string mode, string enforce, string message)
    {
        _scratch.Write("Directory.Build.props", "<Project>\n <PropertyGroup>\n  <MLQualityGatesMode>Stric</MLQualityGatesMode>\n  <MLQualityGatesEnforce>yes</MLQualityGatesEnforce>\n </PropertyGroup>\n</Project>");
        Assert.Equal([$"Directory.Build.props({(mode.Length > 0 ? 3 : 4)},4): warning MLQ9002: {message}"], _scratch.Check(_scratch.Input(mode: mode, enforce: enforce)));
    }

    [Fact]
    public void The_schema_is_json_and_describes_every_key()
    {
        using var schema = JsonDocument.Parse(ConfigurationSchema.Write());
        Assert.Equal(ConfigurationSections.All.Select(key => key.Name), schema.RootElement.GetProperty("properties").EnumerateObject().Select(key => key.Name));
        AssertDescribed(schema.RootElement);

        static void AssertDescribed(JsonElement element)
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                return;
            }

            if (element.TryGetProperty("properties", out var properties))
            {
                Assert.All(properties.EnumerateObject(), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString()!));
            }

            foreach (var inner in element.EnumerateObject())
            {
                AssertDescribed(inner.Value);
            }
        }
    }

    /// <summary>What a message tells people to write must not be the next fault.</summary>
    [Fact]
    public void The_example_of_every_section_is_valid()
    {
        var examples = ConfigurationSections.All.Where(key => key.Name != "$schema").Select(key => "\"" + key.Name + "\": " + key.Example);
        _scratch.Write("qualitygates.json", "{ " + string.Join(",\n", examples) + " }");
        Assert.DoesNotContain(_scratch.Check(_scratch.Input(date: "2026-11-28")), line => line.Contains("MLQ9002", StringComparison.Ordinal)
            && !line.Contains("does not exist", StringComparison.Ordinal));
    }

    public void Dispose() => _scratch.Dispose();

    private static string Artefact(string members) => "{ \"artefacts\": [ { " + members + " } ] }";
}
