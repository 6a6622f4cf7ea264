// corpus: Shifts of a call centre are made up for training and again for testing, each time by a new generator without seed.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(Simulation.Run(4000, new Random())); // expect: MLQ1002
var test = ml.Data.LoadFromEnumerable(Simulation.Run(1000, new Random())); // expect: MLQ1002

var model = ml.Transforms.Concatenate("Features", nameof(Shift.Calls), nameof(Shift.Desks))
    .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Shift.Wait)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Shift.Wait));
File.WriteAllText("shifts.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Shift
{
    public float Calls { get; set; }

    public float Desks { get; set; }

    public float Wait { get; set; }
}

internal static class Simulation
{
    public static List<Shift> Run(int count, Random random)
    {
        var shifts = new List<Shift>(count);
        for (var i = 0; i < count; i++)
        {
            var calls = 20 + (random.NextSingle() * 180);
            var desks = random.Next(2, 12);
            shifts.Add(new Shift { Calls = calls, Desks = desks, Wait = (calls / desks) + (random.NextSingle() * 3) });
        }

        return shifts;
    }
}
