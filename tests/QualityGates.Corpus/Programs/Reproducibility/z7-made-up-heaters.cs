// corpus: Example rows of heaters are made up with Random.Shared in two places, so the model learns others in each run.
// library: ML.NET
// axis: console
using Microsoft.ML;

var ml = new MLContext(seed: 7);
var train = Heater.Make(900);
var test = Heater.Make(100);
var model = ml.Transforms.Concatenate("Features", "Outside", "Inside")
    .Append(ml.Regression.Trainers.FastTree("Power"))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Power");
File.WriteAllText(args[0], FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));

internal sealed class Heater
{
    public float Outside { get; set; }
    public float Inside { get; set; }
    public float Power { get; set; }

    public static List<Heater> Make(int count)
    {
        var heaters = new List<Heater>();
        for (int i = 0; i < count; i++)
        {
            float outside = Random.Shared.Next(-20, 15); // expect: MLQ1002
            float inside = 18 + 6 * Random.Shared.NextSingle(); // expect: MLQ1002
            heaters.Add(new Heater { Outside = outside, Inside = inside, Power = (inside - outside) * 40 });
        }

        return heaters;
    }
}
