using System.CommandLine;
using QualityGates.Analysis.Checking;
using QualityGates.Gates.Waivers;
using QualityGates.Reporting.Text;

namespace QualityGates.Tool;

/// <summary><c>mlgates waivers</c>: keeps the list of accepted findings as short as it can be.</summary>
internal static class WaiversCommand
{
    public static Command Make() => new("waivers", "Findings of gates that are accepted for a time, in \"waivers\" of qualitygates.json.") { Prune() };

    private static Command Prune()
    {
        var path = ProjectPath.Argument();
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would go and writes nothing." };
        var command = new Command("prune", "Takes out waivers that have ended (MLQ9003) or hide nothing (MLQ9004). All other entries, and the comments, stay as they are.") { path, dryRun };
        command.SetAction((result, cancellation) => Guard.RunAsync(Console.Error, () =>
        {
            var loader = new ProjectLoader(cancellation);
            var prunings = WaiverPruning.Of(ProjectPath.Projects(result.GetValue(path), []).Select(project => loader.Load(project).GateInput(null)));
            // Nothing is said to be done before it is.
            foreach (var pruning in result.GetValue(dryRun) ? [] : prunings)
            {
                pruning.Save();
            }

            foreach (var pruning in prunings)
            {
                Console.Out.WriteLine(CheckResult.Show(pruning.Path, Environment.CurrentDirectory) + ": "
                    + ReportWords.Count(pruning.Removed.Count, "waiver") + (result.GetValue(dryRun) ? " would go:" : " taken out:"));
                foreach (var removed in pruning.Removed)
                {
                    Console.Out.WriteLine("  " + removed);
                }
            }

            Console.Out.WriteLine(prunings.Count == 0 ? "No waiver has ended or is unneeded." : result.GetValue(dryRun) ? "Nothing was written." : "Written. Commit it.");
            return ExitCode.Clean;
        }));
        return command;
    }
}
