using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Measuring;
using QualityGates.Benchmarks.Programs;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>What an editor waits for after a change of one document.</summary>
internal static class EditScenario
{
    private const double MostOfDocument = 1.2;

    internal static ScenarioResult Run(bool isQuick)
    {
        var before = Subject.WithLibraries(MachineLearningProgram.Create(1)).Fresh();
        var edited = before.SyntaxTrees.Where(static tree => HasBody(tree) && tree.FilePath.StartsWith("Churn/", StringComparison.Ordinal)).ToArray();
        var runs = new Runs(TimeSpan.FromMinutes(1));
        foreach (var contestant in Field.All)
        {
            // The editor has seen the project before.
            runs.Run(contestant.Name, token => contestant.Build(before, token));
        }

        var number = 0;
        var rounds = Rounds.Run(Field.Turns, isQuick ? 7 : 25, warmUp: 3, entry =>
        {
            var work = edited.Select(tree =>
            {
                var changed = Subject.Parse(tree.FilePath, Change(tree, ++number));
                return (Compilation: before.ReplaceSyntaxTree(tree, changed), Tree: changed);
            }).ToArray();
            return () =>
            {
                foreach (var (compilation, tree) in work)
                {
                    runs.Run(Field.All[entry].Name, token => Field.All[entry].Edit(compilation, tree, token));
                }
            };
        });
        var figures = Field.All.Skip(1).Select((contestant, index) => CompileScenarios.Ratio(
            contestant.Name, rounds, index + 1, 0, contestant == Field.Ours ? MostOfDocument : null, ""));
        return new(
            "Edit of one document",
            $"A statement is added to each of {edited.Length} documents of the ML code in turn. Each figure is the time of the analyzers' semantic diagnostics of the edited document, "
            + "in a new compilation, over the time of its compiler diagnostics alone.",
            rounds.Count,
            [.. figures],
            runs.Faults);
    }

    private static bool HasBody(SyntaxTree tree) => Body(tree) is not null;

    private static BlockSyntax? Body(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().FirstOrDefault(static method => method.Body is not null)?.Body;

    private static string Change(SyntaxTree tree, int number) =>
        tree.GetText().ToString().Insert(Body(tree)!.OpenBraceToken.Span.End, string.Create(CultureInfo.InvariantCulture, $" System.GC.KeepAlive({number});"));
}
