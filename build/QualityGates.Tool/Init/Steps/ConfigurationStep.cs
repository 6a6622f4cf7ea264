namespace QualityGates.Tool.Init.Steps;

/// <summary>qualitygates.json, which asks for the artefacts that are there already, so that they stay.</summary>
internal sealed class ConfigurationStep : InitStep
{
    private const string File = "qualitygates.json";

    private const string Start = """
        {
          "$schema": "https://github.com/qualitygates/QualityGates.ML/raw/main/build/QualityGates.Package/schema/qualitygates.schema.json",

        """;

    private static readonly (string Kind, string[] Paths)[] Known =
    [
        ("model-card", ["docs/model-card.md", "model-card.md", "MODEL_CARD.md", "docs/MODEL_CARD.md"]),
        ("data-card", ["docs/data-card.md", "data-card.md", "DATA_CARD.md"]),
        ("metrics", ["metrics.json", "metrics/metrics.json"]),
    ];

    public override void Install(InitPlan plan)
    {
        if (plan.Has(File))
        {
            return;
        }

        plan.Write(File, Content(plan));
        plan.Notes.Add("qualitygates.json says which artefacts must be there and how good the model must be; it asks only for what was found. README of QualityGates.ML, \"Configure\", has an example.");
    }

    public override void Uninstall(InitPlan plan) => RemoveOwn(plan, File, Content(plan));

    private static string Content(InitPlan plan)
    {
        // On Windows one file would be found under two spellings.
        var found = Known.SelectMany(entry => entry.Paths.Where(path => System.IO.File.Exists(plan.FullPath(path))).Take(1).Select(path => (entry.Kind, Path: path))).ToArray();
        return Start.ReplaceLineEndings("\n") + "  \"artefacts\": [" + (found.Length == 0 ? "]" : "\n"
            + string.Join(",\n", found.Select(entry => "    { \"kind\": \"" + entry.Kind + "\", \"path\": \"" + entry.Path + "\" }")) + "\n  ]") + "\n}\n";
    }
}
