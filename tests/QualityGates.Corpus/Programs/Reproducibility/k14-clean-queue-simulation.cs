// corpus: A simulation of queues draws customers at random beside a model that only estimates its parameters; nothing that is drawn is learned from.
// library: ML.NET
// axis: interface
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load("arrivals.zip", out _);
var engine = ml.Model.CreatePredictionEngine<Slot, Arrivals>(model);
IQueueModel queue = new Simulation(new Random());
for (var hour = 8; hour < 20; hour++)
{
    var expected = engine.Predict(new Slot { Hour = hour, Weekday = 2 }).Score;
    Console.WriteLine($"{hour}: {queue.Wait(expected, counters: 3):F1} minutes");
}

internal interface IQueueModel
{
    double Wait(double arrivals, int counters);
}

internal sealed class Simulation(Random random) : IQueueModel
{
    public double Wait(double arrivals, int counters)
    {
        var waits = new List<double>();
        for (var run = 0; run < 500; run++)
        {
            var clock = 0.0;
            var free = new double[counters];
            while (clock < 60)
            {
                clock += -Math.Log(1 - random.NextDouble()) * 60 / Math.Max(arrivals, 0.1);
                var counter = Array.IndexOf(free, free.Min());
                var start = Math.Max(clock, free[counter]);
                waits.Add(start - clock);
                free[counter] = start + (random.NextDouble() * 4) + 1;
            }
        }

        return waits.Average();
    }
}

internal sealed class Slot
{
    public float Hour { get; set; }
    public float Weekday { get; set; }
}

internal sealed class Arrivals
{
    public float Score { get; set; }
}
