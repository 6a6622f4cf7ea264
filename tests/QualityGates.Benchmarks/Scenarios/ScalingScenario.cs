using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Measuring;
using QualityGates.Benchmarks.Programs;

namespace QualityGates.Benchmarks.Scenarios;

/// <summary>Ten times the code.</summary>
internal static class ScalingScenario
{
    private const double MostForTenTimes = 11;
    private const int Times = 10;

    internal static ScenarioResult Run(bool isQuick)
    {
        Subject[] subjects = [Subject.WithLibraries(MachineLearningProgram.Create(1)), Subject.WithLibraries(MachineLearningProgram.Create(10))];
        Contestant[] contestants = [Field.Plain, Field.Nothing, Field.Ours];
        var runs = new Runs(TimeSpan.FromMinutes(5));

        // Entries 0..2 are the small program, as often as it takes to be as much work as the large one; 3..5 are the large one.
        var rounds = Rounds.Run([0, 3, 2, 5, 1, 4], isQuick ? 3 : 7, warmUp: 1, entry =>
        {
            var compilations = entry < contestants.Length
                ? Enumerable.Range(0, Times).Select(_ => subjects[0].Fresh()).ToArray()
                : [subjects[1].Fresh()];
            var contestant = contestants[entry % contestants.Length];
            return () =>
            {
                foreach (var compilation in compilations)
                {
                    runs.Run(contestant.Name, token => contestant.Build(compilation, token));
                }
            };
        });
        return new(
            "Ten times the code",
            $"{subjects[1].Files} files and {subjects[1].Lines} lines against {subjects[0].Files} files and {subjects[0].Lines} lines of ML code. "
            + "Each figure is the time for the large program over that for the small one; the analyzers alone are the compile with them without the plain one. "
            + "Time in callbacks is counted by the driver, without what it does for the analyzers, in a run that makes them one after the other, so that none waits for another; "
            + "the target is about it, because a difference of two compiles is lost in noise.",
            rounds.Count,
            [
                Whole("plain compile", rounds, 0),
                Whole("compile, registers nothing", rounds, 1),
                Whole("compile, QualityGates.ML", rounds, 2),
                Alone("registers nothing alone", rounds, 1, null),
                Alone("QualityGates.ML alone", rounds, 2, null),
                Callbacks(subjects, rounds.Count),
            ],
            runs.Faults);
    }

    private static Figure Whole(string what, Rounds rounds, int entry) => new(
        what,
        rounds.Compare(cost => Times * cost(entry + 3).Cpu / cost(entry).Cpu),
        rounds.Compare(cost => Times * cost(entry + 3).Wall / cost(entry).Wall),
        "x",
        null,
        "");

    // The target is about this one: a difference of two compiles is small beside either, and lost in the noise of a busy machine.
    private static Figure Callbacks(Subject[] subjects, int rounds)
    {
        var ratios = new Sample([.. Enumerable.Range(0, rounds).Select(_ => Times * Seconds(subjects[1], 1) / Seconds(subjects[0], Times))]);
        return new("QualityGates.ML, in its callbacks", ratios, ratios, "x", MostForTenTimes, "");

        // Garbage is collected before the first run only: before each of the small ones, the collector would have work in the large program and none in them.
        static double Seconds(Subject subject, int times)
        {
            var compilations = Enumerable.Range(0, times).Select(_ => subject.Fresh()).ToArray();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
            return compilations.Sum(static compilation => Field.Ours.SecondsInCallbacks(compilation, CancellationToken.None));
        }
    }

    private static Figure Alone(string what, Rounds rounds, int entry, double? limit)
    {
        return new(what, Of(static cost => cost.Cpu), Of(static cost => cost.Wall), "x", limit, "");

        // Over the median of the small ones: a difference of two compiles is small beside either, and next to nothing in an unlucky round.
        Sample Of(Func<Cost, double> part)
        {
            var small = rounds.Compare(cost => part(cost(entry) - cost(0))).Median;
            return rounds.Compare(cost => Times * part(cost(entry + 3) - cost(3)) / small);
        }
    }
}
