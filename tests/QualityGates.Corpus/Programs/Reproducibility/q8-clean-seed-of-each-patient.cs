// corpus: Each patient's readings are blurred by a generator whose seed is made of the number of the patient, so they stay the same whatever comes before.
// library: ML.NET
// axis: iterator, extension methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clinic;

public sealed record Patient(int Number, float Pulse, float Pressure, float Days);

public sealed class Stay
{
    public float Pulse { get; set; }

    public float Pressure { get; set; }

    public float Days { get; set; }
}

public static class Blurring
{
    public static Stay Blurred(this Patient patient, int seed)
    {
        var random = new Random(seed + patient.Number);
        return new Stay { Pulse = patient.Pulse + Around(random, 2f), Pressure = patient.Pressure + Around(random, 4f), Days = patient.Days };
    }

    public static IEnumerable<Stay> Versions(this IReadOnlyList<Patient> patients, int versions, int seed)
    {
        for (var i = 0; i < patients.Count; i++)
        {
            for (var version = 0; version < versions; version++)
            {
                yield return patients[i].Blurred(new Random((seed * 1000) + (i * versions) + version).Next());
            }
        }
    }

    private static float Around(Random random, float width) => (random.NextSingle() - 0.5f) * width;
}

public static class StayStudy
{
    public static RegressionMetrics Run(IReadOnlyList<Patient> train, IReadOnlyList<Patient> test, int seed)
    {
        var ml = new MLContext(seed);
        var model = ml.Transforms.Concatenate("Features", "Pulse", "Pressure")
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Days"))
            .Fit(ml.Data.LoadFromEnumerable(train.Versions(3, seed).ToList()));
        var rows = test.Select(patient => new Stay { Pulse = patient.Pulse, Pressure = patient.Pressure, Days = patient.Days }).ToList();
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows)), labelColumnName: "Days");
    }
}
