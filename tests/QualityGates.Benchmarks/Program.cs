using QualityGates.Benchmarks.Reporting;
using QualityGates.Benchmarks.Scenarios;
using QualityGates.Tests;

Scenario[] scenarios =
[
    new("ml", CompileScenarios.WithLibraries),
    new("mixed", CompileScenarios.Mixed),
    new("plain", CompileScenarios.WithoutLibraries),
    new("edit", EditScenario.Run),
    new("scaling", ScalingScenario.Run),
    new("hard", BoundScenarios.Run),
    new("split", GateScenarios.Splits),
    new("artefacts", GateScenarios.ColdArtefacts),
    new("no-op", GateScenarios.NoOpBuild),
    new("staged", GateScenarios.StagedCheck),
];

if (args is [GateScenarios.ArtefactsOnce])
{
    GateScenarios.CheckArtefactsOnce(Console.Out);
    return 0;
}

var selected = scenarios;
var isQuick = false;
var updates = false;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--quick":
            isQuick = true;
            break;
        case "--update":
            updates = true;
            break;
        case "--scenario" when i + 1 < args.Length && scenarios.Any(scenario => scenario.Name == args[i + 1]):
            selected = [.. scenarios.Where(scenario => scenario.Name == args[i + 1])];
            i++;
            break;
        default:
            Console.Error.WriteLine($"usage: [--quick] [--update] [--scenario {string.Join('|', scenarios.Select(static scenario => scenario.Name))}]");
            return 2;
    }
}

if (updates && selected.Length < scenarios.Length)
{
    Console.Error.WriteLine("The page holds all scenarios: --update and --scenario do not go together.");
    return 2;
}

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(PerformancePage.Setting);
var results = new List<ScenarioResult>();
foreach (var scenario in selected)
{
    var result = scenario.Run(isQuick);
    Table.Print(result, Console.Out);
    results.Add(result);
}

if (updates)
{
    File.WriteAllText(Path.Combine(Checkout.Root, "docs", "performance.md"), PerformancePage.Render(results));
}

var missed = results.Sum(static result => result.Faults.Count + result.Figures.Count(static figure => !figure.Holds));
Console.WriteLine();
Console.WriteLine(missed == 0 ? "Every target holds." : $"{missed} missed.");

// Not a plain return: an analysis that does not end would keep the process.
Environment.Exit(missed == 0 ? 0 : 1);
return 0;
