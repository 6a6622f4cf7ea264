// corpus: Of the majority class as many rows are drawn as the minority has, by a generator nobody seeded, next to a seeded context.
// library: ML.NET
// axis: extension method
using Microsoft.ML;

public class Patient
{
    public float Age { get; set; }
    public float Pressure { get; set; }
    public bool Label { get; set; }
}

public static class SamplingExtensions
{
    public static List<Patient> UnderSample(this IEnumerable<Patient> patients)
    {
        var random = new Random(); // expect: MLQ1002
        var byClass = patients.ToLookup(patient => patient.Label);
        int count = Math.Min(byClass[true].Count(), byClass[false].Count());
        return byClass[true].OrderBy(_ => random.Next()).Take(count)
            .Concat(byClass[false].OrderBy(_ => random.Next()).Take(count))
            .ToList();
    }
}

public sealed class PatientTrainer
{
    private readonly MLContext _ml = new(seed: 0);

    public double Train(IReadOnlyList<Patient> training, IReadOnlyList<Patient> test)
    {
        var balanced = _ml.Data.LoadFromEnumerable(training.UnderSample());
        var model = _ml.Transforms.Concatenate("Features", "Age", "Pressure")
            .Append(_ml.BinaryClassification.Trainers.FastTree())
            .Fit(balanced);
        return _ml.BinaryClassification.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test))).AreaUnderPrecisionRecallCurve;
    }
}
