using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace QualityGates.Tasks.Tests;

public sealed class CheckMLQualityGatesTests : IDisposable
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "mlq tasks", Guid.NewGuid().ToString("N"));

    public CheckMLQualityGatesTests()
    {
        Write(".git/HEAD", "ref");
        Write("app/App.csproj", "<Project />");
        Write("tests/Tests.csproj", "<Project />");
        Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b{0}.md\" } ] }");
    }

    [Fact]
    public void A_finding_is_a_warning_with_place_code_and_help_link_and_no_help_keyword()
    {
        var engine = new MockEngine();
        Assert.True(Run(Task(engine)));

        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(("MLQ8401", Path.Combine(_root, "qualitygates.json"), 1, 45, 1, 54),
            (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/MLQ8401.md", warning.HelpLink);
        Assert.Null(warning.HelpKeyword);
        Assert.StartsWith("The project brief b{0}.md is missing.", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promoted_finding_fails_the_task()
    {
        var engine = new MockEngine("MLQ8401");
        Assert.False(Run(Task(engine)));
        Assert.Equal("MLQ8401", Assert.Single(engine.Errors).Code);
    }

    [Fact]
    public void A_second_run_repeats_everything()
    {
        var first = new MockEngine();
        Run(Task(first));
        var second = new MockEngine();
        Run(Task(second));
        Assert.Equal(first.Warnings.Select(Seen), second.Warnings.Select(Seen));
        Assert.Single(second.Warnings);

        static (string? Message, int LineNumber, string? HelpLink) Seen(BuildWarningEventArgs warning) => (warning.Message, warning.LineNumber, warning.HelpLink);
    }

    [Fact]
    public void A_finding_of_one_project_is_reported_by_itself_and_one_of_several_is_handed_on()
    {
        Write("app/qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ] }");
        var engine = new MockEngine();
        var own = Task(engine);
        own.Execute();
        Assert.Empty(own.SharedFindings);
        Assert.Single(engine.Warnings);

        var shared = Task(engine, "tests/Tests.csproj");
        shared.Execute();
        Assert.Single(engine.Warnings);
        Assert.Equal("", Assert.Single(shared.SharedFindings).GetMetadata("PromotedId"));
        Assert.Matches("^[A-Za-z0-9_-]+$", shared.SharedFindings[0].ItemSpec);
    }

    [Fact]
    public void A_finding_two_projects_share_is_reported_by_the_first()
    {
        var engine = new MockEngine();
        Run(Task(engine));
        Run(Task(engine, "tests/Tests.csproj"));
        Assert.Single(engine.Warnings);
    }

    [Fact]
    public void A_project_that_hides_a_shared_finding_leaves_it_to_the_next()
    {
        var engine = new MockEngine();
        var first = Task(engine);
        first.NoWarn = "CS1591, mlq8401";
        Run(first);
        Assert.Empty(engine.Warnings);
        Run(Task(engine, "tests/Tests.csproj"));
        Assert.Single(engine.Warnings);
    }

    [Fact]
    public void A_note_is_a_message()
    {
        Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\", \"severity\": \"info\" } ] }");
        var engine = new MockEngine("MLQ8401");
        Assert.True(Task(engine).Execute());
        Assert.Equal("MLQ8401", Assert.Single(engine.Events.OfType<BuildMessageEventArgs>()).Code);
        Assert.Empty(engine.Warnings.Concat<BuildEventArgs>(engine.Errors));
    }

    [Fact]
    public void Items_bring_kind_severity_and_full_path()
    {
        var engine = new MockEngine();
        var task = Task(engine);
        task.Artefacts = [new TaskItem(Path.Combine(_root, "app", "x.md"), new Dictionary<string, string> { ["Kind"] = "brief" })];
        Run(task);
        Assert.StartsWith("The project brief app/x.md is missing.", Assert.Single(engine.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_happens_is_one_MLQ9001_and_never_an_exception()
    {
        var engine = new MockEngine();
        Assert.True(new CheckMLQualityGates { BuildEngine = engine, ProjectFile = "\0", CacheFile = "\0" }.Execute());
        Assert.All(engine.Warnings, warning => Assert.Equal("MLQ9001", warning.Code));
        Assert.NotEmpty(engine.Warnings);
    }

    [Fact]
    public void The_task_says_that_it_may_run_beside_others() => Assert.Contains(
        typeof(CheckMLQualityGates).CustomAttributes,
        attribute => attribute.AttributeType.FullName == "Microsoft.Build.Framework.MSBuildMultiThreadableTaskAttribute");

    [Fact]
    public void The_task_brings_no_assembly_but_the_engine() => Assert.Equal(
        ["Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "QualityGates.Gates", "netstandard"],
        typeof(CheckMLQualityGates).Assembly.GetReferencedAssemblies().Select(name => name.Name).Order(StringComparer.Ordinal));

    public void Dispose() => Directory.Delete(_root, true);

    /// <summary>As the target runs it: what the task hands on is reported by the other one.</summary>
    private static bool Run(CheckMLQualityGates task)
    {
        var succeeded = task.Execute();
        foreach (var item in task.SharedFindings)
        {
            succeeded &= new ReportSharedFinding { BuildEngine = task.BuildEngine, Finding = item.ItemSpec }.Execute();
        }

        return succeeded;
    }

    private CheckMLQualityGates Task(MockEngine engine, string project = "app/App.csproj") => new()
    {
        BuildEngine = engine,
        ProjectFile = Path.Combine(_root, project),
        CacheFile = Path.Combine(_root, project + ".findings"),
    };

    private void Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
