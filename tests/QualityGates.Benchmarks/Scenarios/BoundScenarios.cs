using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Measuring;
using QualityGates.Benchmarks.Programs;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>Programs that are made to be hard: the analysis ends, and soon.</summary>
internal static class BoundScenarios
{
    private const double MostSeconds = 1;

    private static readonly (string What, Func<SourceFile[]> Program)[] Cases =
    [
        ("5,000 statements in a row", LongMethod.Straight),
        ("5,000 statements with branches and loops", LongMethod.Branching),
        ("a chain of 200 calls", ChainOfCalls.Straight),
        ("500 mutually recursive methods", ChainOfCalls.Mutual),
    ];

    internal static ScenarioResult Run(bool isQuick)
    {
        var figures = new List<Figure>();
        var faults = new List<string>();
        var count = 0;
        foreach (var (what, program) in Cases)
        {
            var subject = Subject.WithLibraries(program());
            Contestant[] contestants = [Field.Plain, Field.Ours];
            var runs = new Runs(TimeSpan.FromSeconds(60));
            var rounds = Rounds.Run([0, 1], isQuick ? 3 : 7, warmUp: 1, entry =>
            {
                var compilation = subject.Fresh();
                return () => runs.Run($"{contestants[entry].Name} on {what}", token => contestants[entry].Build(compilation, token));
            });
            count = rounds.Count;
            figures.Add(new(
                what,
                rounds.Compare(static cost => (cost(1) - cost(0)).Cpu),
                rounds.Compare(static cost => (cost(1) - cost(0)).Wall),
                "s",
                MostSeconds,
                runs.Remark(Field.Ours)));
            faults.AddRange(runs.Faults);
        }

        return new(
            "Programs made to be hard",
            "Seconds that QualityGates.ML alone takes: the compile with it without the plain one. An analysis that has not ended after a minute fails.",
            count,
            figures,
            faults);
    }
}
