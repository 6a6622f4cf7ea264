using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Measuring;
using QualityGates.Benchmarks.Programs;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>What analyzers add to a compilation of a whole project.</summary>
internal static class CompileScenarios
{
    private const double MostWithLibraries = 1.25;

    // "The same": medians of equal work differ by two or three hundredths on a machine that is not idle.
    private const double MostBesideNothing = 1.05;

    internal static ScenarioResult WithLibraries(bool isQuick)
    {
        var subject = Subject.WithLibraries(MachineLearningProgram.Create(1));
        var runs = new Runs(TimeSpan.FromMinutes(2));
        var rounds = Run(subject, runs, isQuick);
        var figures = Field.All.Skip(1).Select((contestant, index) => Ratio(
            contestant.Name, rounds, index + 1, 0, contestant == Field.Ours ? MostWithLibraries : null, runs.Remark(contestant)));
        return new(
            "ML code",
            $"{subject.Files} files, {subject.Lines} lines, every ML library referenced. Each figure is the time of a compile with the analyzers over the time of the plain one.",
            rounds.Count,
            [.. figures],
            runs.Faults);
    }

    /// <summary>As most applications are: every ML library referenced, and much code that has nothing to do with any.</summary>
    internal static ScenarioResult Mixed(bool isQuick)
    {
        var subject = Subject.WithLibraries([.. MachineLearningProgram.Create(1), .. PlainProgram.Create()]);
        var runs = new Runs(TimeSpan.FromMinutes(2));
        var rounds = Run(subject, runs, isQuick);
        return new(
            "An application that is half ML code",
            $"{subject.Files} files, {subject.Lines} lines, every ML library referenced: the program above, and the one below. Each figure is the time of a compile with the analyzers over the time of the plain one.",
            rounds.Count,
            [.. Field.All.Skip(1).Select((contestant, index) => Ratio(contestant.Name, rounds, index + 1, 0, null, runs.Remark(contestant)))],
            runs.Faults);
    }

    internal static ScenarioResult WithoutLibraries(bool isQuick)
    {
        var subject = Subject.WithoutLibraries(PlainProgram.Create());
        var runs = new Runs(TimeSpan.FromMinutes(2));
        var rounds = Run(subject, runs, isQuick);
        var nothing = Field.All.IndexOf(Field.Nothing);
        var ours = Field.All.IndexOf(Field.Ours);
        var figures = Field.All.Skip(1).Select((contestant, index) => Ratio(contestant.Name, rounds, index + 1, 0, null, runs.Remark(contestant)));
        return new(
            "Code without ML libraries",
            $"{subject.Files} files, {subject.Lines} lines, no ML library referenced. Each figure is the time of a compile with the analyzers over the time of the plain one; "
            + "the last over the analyzer that registers nothing.",
            rounds.Count,
            [.. figures, Ratio("QualityGates.ML beside registers nothing", rounds, ours, nothing, MostBesideNothing, "")],
            runs.FindingsOf(Field.Ours) == 0 ? runs.Faults : [.. runs.Faults, "QualityGates.ML reports in code without ML libraries"]);
    }

    internal static Figure Ratio(string what, Rounds rounds, int entry, int to, double? limit, string remark) => new(
        what,
        rounds.Compare(cost => cost(entry).Cpu / cost(to).Cpu),
        rounds.Compare(cost => cost(entry).Wall / cost(to).Wall),
        "x",
        limit,
        remark);

    private static Rounds Run(Subject subject, Runs runs, bool isQuick) => Rounds.Run(Field.Turns, isQuick ? 5 : 21, warmUp: 3, entry =>
    {
        var compilation = subject.Fresh();
        return () => runs.Run(Field.All[entry].Name, token => Field.All[entry].Build(compilation, token));
    });
}
