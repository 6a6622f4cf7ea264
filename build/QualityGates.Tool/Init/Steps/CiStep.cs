namespace QualityGates.Tool.Init.Steps;

/// <summary>A job for a CI service, in a file of its own.</summary>
internal sealed class CiStep(string service) : InitStep
{
    public static string[] Services { get; } = ["github", "azure", "gitlab"];

    public override void Install(InitPlan plan)
    {
        var (path, note) = Place(plan);
        if (plan.Has(path))
        {
            return;
        }

        plan.Write(path, Content(plan));
        if (note.Length > 0)
        {
            plan.Notes.Add(note);
        }
    }

    public override void Uninstall(InitPlan plan)
    {
        foreach (var path in (string[])[".github/workflows/ml-quality-gates.yml", "azure-pipelines.ml-quality-gates.yml", ".gitlab/ml-quality-gates.yml", ".gitlab-ci.yml"])
        {
            if (path.StartsWith(service switch { "github" => ".github/", "azure" => "azure-", _ => ".gitlab" }, StringComparison.Ordinal)
                && plan.Read(path) is { } text && (path != ".gitlab-ci.yml" || text == Content(plan)))
            {
                RemoveOwn(plan, path, Content(plan));
            }
        }
    }

    private (string Path, string Note) Place(InitPlan plan) => service switch
    {
        "github" => (".github/workflows/ml-quality-gates.yml", ""),
        "azure" => ("azure-pipelines.ml-quality-gates.yml", "Azure Pipelines: create a pipeline from azure-pipelines.ml-quality-gates.yml, or move its steps into yours."),
        _ when plan.Read(".gitlab-ci.yml") is { } present && present != Content(plan) => (".gitlab/ml-quality-gates.yml",
            "GitLab: add to .gitlab-ci.yml\n  include:\n    - local: .gitlab/ml-quality-gates.yml"),
        _ => (".gitlab-ci.yml", ""),
    };

    private string Content(InitPlan plan)
    {
        var isPinned = File.Exists(plan.FullPath("global.json"));
        var sdk = service switch
        {
            "github" => isPinned ? "global-json-file: global.json" : "dotnet-version: 10.0.x",
            _ => isPinned ? "useGlobalJson: true" : "version: 10.0.x",
        };
        return Template.Read(service + ".yml").Replace("@SDK@", sdk, StringComparison.Ordinal);
    }
}
