// corpus: Doses of a trial are simulated with normal noise of Math.NET, whose distribution and Mersenne twister are made anew for each patient with one seed.
// library: ML.NET, Math.NET
// axis: distribution in a loop
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trials;

public sealed class Patient
{
    public float Weight { get; set; }

    public float Dose { get; set; }

    public float Answer { get; set; }
}

public sealed class DoseSimulation
{
    private readonly MLContext _ml = new(seed: 33);

    public RegressionMetrics Run(int patients)
    {
        var cohort = Cohort(patients).ToList();
        var cut = cohort.Count * 4 / 5;
        var model = _ml.Transforms.Concatenate("Features", nameof(Patient.Weight), nameof(Patient.Dose))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Patient.Answer)))
            .Fit(_ml.Data.LoadFromEnumerable(cohort.GetRange(0, cut)));
        var held = _ml.Data.LoadFromEnumerable(cohort.GetRange(cut, cohort.Count - cut));
        return _ml.Regression.Evaluate(model.Transform(held), nameof(Patient.Answer));
    }

    private static IEnumerable<Patient> Cohort(int patients)
    {
        for (var i = 0; i < patients; i++)
        {
            var noise = new Normal(0, 0.3, new MersenneTwister(11)); // expect: MLQ1013
            var weight = 50f + i % 45;
            var dose = 1f + i % 7;
            yield return new Patient { Weight = weight, Dose = dose, Answer = dose / weight * 100 + (float)noise.Sample() };
        }
    }
}
