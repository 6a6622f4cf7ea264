// corpus: The seeds of five repeats are drawn from a generator that has a constant one.
// library: ML.NET
// axis: experiment class
using System.Text.Json;
using Microsoft.ML;

var tyres = JsonSerializer.Deserialize<List<Tyre>>(File.ReadAllText("tyres.json")) ?? [];
var stability = new Stability(repeats: 5).Run(tyres);
File.WriteAllText("stability.json", JsonSerializer.Serialize(stability));

internal sealed class Tyre
{
    public float Kilometres { get; set; }

    public float Pressure { get; set; }

    public float Load { get; set; }

    public bool Burst { get; set; }
}

internal sealed class Stability(int repeats)
{
    private readonly Random _seeds = new(1234);

    public List<double[]> Run(List<Tyre> tyres)
    {
        var scores = new List<double[]>();
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var ml = new MLContext(_seeds.Next());
            var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tyres), testFraction: 0.3, seed: _seeds.Next());
            var model = ml.Transforms.Concatenate("Features", nameof(Tyre.Kilometres), nameof(Tyre.Pressure), nameof(Tyre.Load))
                .Append(ml.Transforms.NormalizeMeanVariance("Features"))
                .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Tyre.Burst)))
                .Fit(split.TrainSet);
            var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Tyre.Burst));
            scores.Add([metrics.AreaUnderRocCurve, metrics.F1Score]);
        }

        return scores;
    }
}
