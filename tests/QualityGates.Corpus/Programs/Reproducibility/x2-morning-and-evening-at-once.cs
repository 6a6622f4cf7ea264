// corpus: Mornings and evenings at a junction are simulated side by side, and both draw from the one generator of the method.
// library: ML.NET
// axis: Parallel.Invoke, two pieces of work
using Microsoft.ML;

namespace Junctions;

public sealed class Junction
{
    public float Cars { get; set; }

    public float Lights { get; set; }

    public float Waiting { get; set; }
}

public sealed class JunctionModel(int hours)
{
    public (double Mae, double Rmse) Judge(MLContext ml, IReadOnlyList<Junction> measured)
    {
        var random = new Random(12);
        var mornings = new Junction[hours];
        var evenings = new Junction[hours];
        Parallel.Invoke(
            () =>
            {
                for (var i = 0; i < hours; i++)
                {
                    var cars = random.Next(80, 200); // expect: MLQ1011
                    var lights = random.Next(2, 6);
                    mornings[i] = new Junction { Cars = cars, Lights = lights, Waiting = cars / (1f + lights) };
                }
            },
            () =>
            {
                for (var i = 0; i < evenings.Length; i++)
                {
                    var cars = 40 + 100 * random.NextSingle(); // expect: MLQ1011
                    evenings[i] = new Junction { Cars = cars, Lights = 3, Waiting = cars / 4f };
                }
            });

        var model = ml.Transforms.Concatenate("Features", nameof(Junction.Cars), nameof(Junction.Lights))
            .Append(ml.Regression.Trainers.FastTree(nameof(Junction.Waiting)))
            .Fit(ml.Data.LoadFromEnumerable<Junction>([.. mornings, .. evenings]));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(measured)), nameof(Junction.Waiting));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
