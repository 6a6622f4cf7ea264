// corpus: Select is given a method that makes a patient with several numbers of a generator it creates, and every patient gets the same numbers.
// library: ML.NET
// axis: method group
using System.Text.Json;
using Microsoft.ML;

namespace Trial;

public sealed class Patient
{
    public float Age { get; set; }

    public float Pressure { get; set; }

    public float Dose { get; set; }

    public bool Recovered { get; set; }
}

public sealed class SyntheticTrial
{
    public const int Seed = 11;

    public List<Patient> Patients(int count) => Enumerable.Range(0, count).Select(Invent).ToList();

    private static Patient Invent(int number)
    {
        var random = new Random(Seed); // expect: MLQ1013
        var age = random.Next(18, 90);
        var pressure = 100 + random.NextSingle() * 60;
        return new Patient
        {
            Age = age,
            Pressure = pressure,
            Dose = number % 4 * 5,
            Recovered = random.NextDouble() < 0.3 + number % 4 * 0.15,
        };
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(SyntheticTrial.Seed);
        var rows = ml.Data.LoadFromEnumerable(new SyntheticTrial().Patients(3_000));
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3, seed: SyntheticTrial.Seed);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Pressure), nameof(Patient.Dose))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Patient.Recovered)));
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Patient.Recovered));
        File.WriteAllText("trial.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.LogLoss }));
    }
}
