// corpus: Each task of a query makes rows of simulated queues by a method that draws from the generator in a field.
// library: ML.NET
// axis: Task.Run in a query, field
using Microsoft.ML;

namespace CallCentre;

public sealed class Shift
{
    public float Calls { get; set; }

    public float Agents { get; set; }

    public float Waiting { get; set; }
}

public sealed class QueueSimulation
{
    private readonly Random _random;

    public QueueSimulation(int seed) => _random = new Random(seed);

    public async Task<double> LearnAsync(MLContext ml, IReadOnlyList<Shift> real, int days)
    {
        var tasks = Enumerable.Range(0, days).Select(day => Task.Run(() => Simulate(day))); // expect: MLQ1011
        var shifts = (await Task.WhenAll(tasks)).SelectMany(shift => shift).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(Shift.Calls), nameof(Shift.Agents))
            .Append(ml.Regression.Trainers.FastTree(nameof(Shift.Waiting)))
            .Fit(ml.Data.LoadFromEnumerable(shifts));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(real));
        return ml.Regression.Evaluate(answers, nameof(Shift.Waiting)).MeanAbsoluteError;
    }

    private List<Shift> Simulate(int day)
    {
        var shifts = new List<Shift>();
        for (var hour = 8; hour < 20; hour++)
        {
            var calls = 40 + _random.Next(60) - (day % 7 == 6 ? 20 : 0);
            var agents = 5 + _random.Next(10);
            shifts.Add(new Shift { Calls = calls, Agents = agents, Waiting = MathF.Max(0, calls / (float)agents - 4) });
        }

        return shifts;
    }
}
