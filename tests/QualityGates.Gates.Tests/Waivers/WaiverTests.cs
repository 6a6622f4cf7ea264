namespace QualityGates.Gates.Tests.Waivers;

public sealed class WaiverTests : IDisposable
{
    private const string Today = "2026-11-28";
    private const string Artefacts = "\"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ]";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string, string> Faults => new()
    {
        { "\"id\": \"MLQ2001\"", "(1,20): warning MLQ9002: MLQ2001 is a rule of the analyzers, not a gate. Remove it here, and write the reason where it is found: #pragma warning disable, or SuppressMessage with a Justification." },
        { "\"id\": \"MLQ9002\"", "(1,20): warning MLQ9002: MLQ9002 cannot be set here: it says what is wrong with this file or with QualityGates.ML. Remove it; <NoWarn>$(NoWarn);MLQ9002</NoWarn> in a project hides it there." },
        { "\"id\": \"mlq8401\"", "(1,20): warning MLQ9002: \"mlq8401\" is no gate of QualityGates.ML. Write \"MLQ8401\"." },
        { "\"id\": 8401", "(1,20): warning MLQ9002: \"id\" must be the id of a gate, and it is 8401. Write \"id\": \"MLQ8305\"." },
        { "\"expires\": \"28.12.2026\"", "(1,25): warning MLQ9002: \"expires\" must be a date in the form year-month-day, and it is \"28.12.2026\". Write \"expires\": \"2026-12-31\"." },
        { "\"expires\": \"2026-02-30\"", "(1,25): warning MLQ9002: \"expires\" must be a date in the form year-month-day, and it is \"2026-02-30\". Write \"expires\": \"2026-12-31\"." },
        { "\"expires\": \"2027-05-28\"", "(1,25): warning MLQ9002: \"expires\" is more than 180 days after 2026-11-28, so the waiver is not in force. Write \"expires\": \"2027-05-27\" or an earlier day; what is accepted for good belongs into \"severity\"." },
        { "\"reason\": \" \"", "(1,24): warning MLQ9002: \"reason\" must be a string, and it is \" \". Write \"reason\": \"The card is being reviewed by the data protection officer.\"." },
        { "\"owner\": \"\"", "(1,23): warning MLQ9002: \"owner\" is empty. Write \"owner\": \"name@example.org\"." },
        { "\"project\": \"src/Ap/Ap.csproj\"", "(1,25): warning MLQ9002: \"src/Ap/Ap.csproj\" does not exist, so the waiver is for no project. Write the path of the project file from the folder of qualitygates.json." },
        { "\"Reason\": \"x\"", "(1,14): warning MLQ9002: Unknown key \"Reason\" in an entry of \"waivers\". Write \"reason\"." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_waiver_that_is_not_whole_is_not_in_force(string member, string expected)
    {
        var key = member[..member.IndexOf(':', StringComparison.Ordinal)];
        var others = new[] { "\"id\": \"MLQ8401\"", "\"subject\": \"b.md\"", "\"reason\": \"r\"", "\"owner\": \"o\"", "\"expires\": \"2026-12-31\"" }
            .Where(other => !other.StartsWith(key, StringComparison.Ordinal));
        _scratch.Write("qualitygates.json", "{\"waivers\":[{" + member + ",\n" + string.Join(",\n", others) + "}],\n" + Artefacts + "}");
        Assert.Contains("qualitygates.json" + expected, Check());
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        _scratch.Write("qualitygates.json", "{ \"waivers\": [ {\n } ] }");
        Assert.Equal(
        [
            "qualitygates.json(1,16): warning MLQ9002: This entry of \"waivers\" has no \"expires\". Write \"expires\": \"2026-12-31\".",
            "qualitygates.json(1,16): warning MLQ9002: This entry of \"waivers\" has no \"id\". Write \"id\": \"MLQ8305\".",
            "qualitygates.json(1,16): warning MLQ9002: This entry of \"waivers\" has no \"owner\". Write \"owner\": \"name@example.org\".",
            "qualitygates.json(1,16): warning MLQ9002: This entry of \"waivers\" has no \"reason\". Write \"reason\": \"The card is being reviewed by the data protection officer.\".",
            "qualitygates.json(1,16): warning MLQ9002: This entry of \"waivers\" has no \"subject\". Write \"subject\": \"docs/model-card.md\".",
        ], Check());
    }

    [Fact]
    public void Hides_the_finding_it_names_until_its_last_day()
    {
        Configure(Waiver("MLQ8401", "b.md", "2026-12-28"));
        Assert.Empty(Check());
        Assert.Equal(["qualitygates.json(1,156): info MLQ9003: The waiver of MLQ8401 for b.md ends on 2026-12-28 (owner: Anna). After that day the finding shows again."],
            Check("2026-12-28"));
        Assert.Collection(Check("2026-12-29"),
            line => Assert.StartsWith("qualitygates.json(1,45): warning MLQ8401: The project brief b.md is missing.", line, StringComparison.Ordinal),
            line => Assert.Equal("qualitygates.json(1,156): warning MLQ9003: The waiver of MLQ8401 for b.md ended on 2026-12-28 (owner: Anna; reason: review), so the finding shows again. "
                + "Do what it says and remove this entry; or, if it must wait, write a new day, at most 180 days away: \"expires\": \"2027-06-27\".", line));
    }

    [Fact]
    public void One_that_hides_nothing_is_to_be_removed()
    {
        _scratch.Write("b.md", "The decision: whom to call. Success: a quarter fewer churners among those called.");
        Configure(Waiver("MLQ8401", "b.md", "2026-12-28"));
        const string message = "qualitygates.json(1,100): warning MLQ9004: MLQ8401 finds nothing about \"b.md\", so this waiver hides nothing today and would hide the next finding unseen. Remove the entry.";
        Assert.Equal([message], Check());
        // What has ended and hides nothing is one finding, not two.
        Assert.Equal([message], Check("2027-01-31"));
    }

    [Fact]
    public void One_for_another_subject_names_the_subjects_there_are()
    {
        Configure(Waiver("MLQ8401", "B.md", "2026-12-28"));
        Assert.Collection(Check(),
            line => Assert.StartsWith("qualitygates.json(1,45): warning MLQ8401: ", line, StringComparison.Ordinal),
            line => Assert.EndsWith(" Remove the entry. If it was meant for another finding of MLQ8401, write \"subject\": \"b.md\".", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_waiver_twice_is_one_too_many()
    {
        Configure(Waiver("MLQ8401", "b.md", "2026-12-28"), Waiver("MLQ8401", "b.md", "2026-12-30"));
        Assert.EndsWith("warning MLQ9002: The waiver of MLQ8401 for b.md is listed twice, first in line 1. Remove this entry.", Assert.Single(Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_for_one_project_is_no_concern_of_another()
    {
        _scratch.Write("src/App/App.csproj", "<Project />").Write("src/Other/Other.csproj", "<Project />");
        Configure(Waiver("MLQ8401", "b.md", "2026-12-28", ", \"project\": \"src/App/App.csproj\""));
        Assert.Empty(Check());
        Assert.StartsWith("qualitygates.json(1,45): warning MLQ8401: ", Assert.Single(_scratch.At("src/Other/Other.csproj").Check(_scratch.Input(date: Today))), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_shared_file_a_waiver_of_a_project_finding_is_not_called_unneeded()
    {
        // The package may be another project's.
        Configure(Waiver("MLQ8005", "Newtonsoft.Json", "2026-12-28"), Waiver("MLQ8401", "b.md", "2026-12-28"));
        Assert.Empty(Check());
    }

    [Fact]
    public void What_could_not_be_checked_is_not_called_unneeded()
    {
        _scratch.At("App.csproj").Write("App.csproj", "<Project />");
        Configure(Waiver("MLQ8005", "Newtonsoft.Json", "2026-12-28"), Waiver("MLQ8401", "b.md", "2026-12-28"));
        Assert.Empty(Check());
    }

    [Fact]
    public void A_project_beside_the_file_judges_its_own_findings()
    {
        _scratch.At("App.csproj").Write("App.csproj", "<Project />").Write("obj/project.assets.json", Dependencies.RestoredProject.Assets1);
        Configure(Waiver("MLQ8005", "Newtonsoft.Json", "2026-12-28"), Waiver("MLQ8001", "packages.lock.json", "2026-12-28"), Waiver("MLQ8401", "b.md", "2026-12-28"));
        Assert.StartsWith("qualitygates.json(1,100): warning MLQ9004: MLQ8005 finds nothing about \"Newtonsoft.Json\"", Assert.Single(Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_that_failed_leaves_its_waivers_alone()
    {
        Configure(Waiver("MLQ8401", "b.md", "2026-12-28"));
        var run = GateEngine.Check(_scratch.Input(date: Today), [new Broken()]);
        Assert.Equal("MLQ9001", Assert.Single(run.Findings).Id);
    }

    [Fact]
    public void The_day_comes_from_the_property_then_the_epoch_then_the_machine()
    {
        Configure(Waiver("MLQ8401", "b.md", "2026-12-28"));
        var late = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var epoch = new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "1798415999" }; // 2026-12-27T23:59:59Z
        Assert.Equal(2, _scratch.Check(_scratch.Input(utcNow: late)).Length);
        Assert.Single(_scratch.Check(_scratch.Input(utcNow: late, environment: epoch)));
        Assert.Empty(_scratch.Check(_scratch.Input(utcNow: late, environment: epoch, date: Today)));
        Assert.Equal(2, _scratch.Check(_scratch.Input(utcNow: late, environment: epoch, date: "2026-12-29")).Length);
    }

    [Fact]
    public void A_day_that_is_none_is_said_and_not_used()
    {
        _scratch.Write("Directory.Build.props", "<Project>\n <PropertyGroup>\n  <MLQualityGatesDate>tomorrow</MLQualityGatesDate>\n </PropertyGroup>\n</Project>");
        var now = new DateTime(2026, 11, 28, 0, 0, 0, DateTimeKind.Utc);
        Assert.Equal(["Directory.Build.props(3,4): warning MLQ9002: MLQualityGatesDate is \"tomorrow\" and must be a date in the form year-month-day; it is not used. Write <MLQualityGatesDate>2026-11-28</MLQualityGatesDate>."],
            _scratch.Check(_scratch.Input(date: "tomorrow", utcNow: now)));
        foreach (var value in (string[])["yesterday", "-5", "99999999999999999999", "999999999999999"])
        {
            Assert.Equal($"src/App/App.csproj(1,1): warning MLQ9002: SOURCE_DATE_EPOCH is \"{value}\" and must be whole seconds since 1970-01-01; the machine's date is used instead. Set it as git does: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct).",
                Assert.Single(_scratch.Check(_scratch.Input(environment: new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = value }))));
        }
    }

    public void Dispose() => _scratch.Dispose();

    private static string Waiver(string id, string subject, string expires, string more = "") =>
        $"{{ \"id\": \"{id}\", \"subject\": \"{subject}\", \"reason\": \"review\", \"owner\": \"Anna\", \"expires\": \"{expires}\"{more} }}";

    private void Configure(params string[] waivers) =>
        _scratch.Write("qualitygates.json", "{ " + Artefacts + ", \"waivers\": [ " + string.Join(",\n", waivers) + " ] }");

    private string[] Check(string date = Today) => _scratch.Check(_scratch.Input(date: date));

    private sealed class Broken : Gate
    {
        public override GateDescriptor Descriptor { get; } = new("MLQ8401", nameof(Broken), "Broken", FindingSeverity.Warning);

        internal override IEnumerable<Finding> Check(ProjectContext project) => throw new InvalidOperationException("x");
    }
}
