using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Measuring;
using QualityGates.Benchmarks.Programs;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>Ten times the code.</summary>
internal static class ScalingScenario
{
    private const double MostForTenTimes = 11;

    internal static ScenarioResult Run(bool isQuick)
    {
        Subject[] subjects = [Subject.WithLibraries(MachineLearningProgram.Create(1)), Subject.WithLibraries(MachineLearningProgram.Create(10))];
        Contestant[] contestants = [Field.Plain, Field.Nothing, Field.Ours];
        var runs = new Runs(TimeSpan.FromMinutes(5));

        // Entries 0..2 are the small program, 3..5 the large one.
        var rounds = Rounds.Run(2 * contestants.Length, isQuick ? 3 : 11, warmUp: 1, entry =>
        {
            var compilation = subjects[entry / contestants.Length].Fresh();
            var contestant = contestants[entry % contestants.Length];
            return () => runs.Run(contestant.Name, token => contestant.Build(compilation, token));
        });
        return new(
            "Ten times the code",
            $"{subjects[1].Files} files and {subjects[1].Lines} lines against {subjects[0].Files} files and {subjects[0].Lines} lines of ML code. "
            + "The analyzers alone are the compile with them without the plain one.",
            [
                CompileScenarios.Ratio("plain compile", rounds, 3, 0, null, ""),
                CompileScenarios.Ratio("compile, registers nothing", rounds, 4, 1, null, ""),
                CompileScenarios.Ratio("compile, QualityGates.ML", rounds, 5, 2, MostForTenTimes, ""),
                Alone("the analyzer that registers nothing alone", rounds, 1, null),
                Alone("QualityGates.ML alone", rounds, 2, MostForTenTimes),
            ],
            runs.Faults);
    }

    // Of medians, not of rounds: a difference of two compiles is small beside either, and a round where it is next to nothing gives any ratio.
    private static Figure Alone(string what, Rounds rounds, int entry, double? limit)
    {
        return new(what, Of(static cost => cost.Cpu), Of(static cost => cost.Wall), "x", limit, "");

        Sample Of(Func<Cost, double> part)
        {
            var small = rounds.Compare(cost => part(cost(entry) - cost(0))).Median;
            return rounds.Compare(cost => part(cost(entry + 3) - cost(3)) / small);
        }
    }
}
