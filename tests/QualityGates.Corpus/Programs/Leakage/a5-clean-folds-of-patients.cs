// corpus: Folds are made by hand; each one is held out once, and is scaled by means and deviations of the others.
// library: Accord.NET
// axis: folds by hand, scaler class
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Clinic;

public sealed record Patient(double[] Values, int Outcome);

public sealed class Scale
{
    private readonly double[] _means;
    private readonly double[] _spreads;

    public Scale(IReadOnlyList<Patient> patients)
    {
        var columns = Enumerable.Range(0, patients[0].Values.Length).ToArray();
        _means = columns.Select(column => patients.Average(patient => patient.Values[column])).ToArray();
        _spreads = columns
            .Select(column => Math.Sqrt(patients.Average(patient => Math.Pow(patient.Values[column] - _means[column], 2))) + 1e-9)
            .ToArray();
    }

    public double[][] Of(IReadOnlyList<Patient> patients) =>
        patients.Select(patient => patient.Values.Select((value, column) => (value - _means[column]) / _spreads[column]).ToArray()).ToArray();
}

public static class PatientFolds
{
    public static GeneralConfusionMatrix Run(IReadOnlyList<Patient> patients, int count)
    {
        Accord.Math.Random.Generator.Seed = 13;
        var folds = Enumerable.Range(0, count)
            .Select(fold => patients.Where((_, place) => place % count == fold).ToList())
            .ToArray();

        var matrices = new List<GeneralConfusionMatrix>();
        for (var held = 0; held < count; held++)
        {
            var train = new List<Patient>();
            for (var fold = 0; fold < count; fold++)
            {
                if (fold != held)
                {
                    train.AddRange(folds[fold]);
                }
            }

            var scale = new Scale(train);
            var model = new KNearestNeighbors(7).Learn(scale.Of(train), train.Select(patient => patient.Outcome).ToArray());
            var said = model.Decide(scale.Of(folds[held]));
            matrices.Add(new GeneralConfusionMatrix(2, folds[held].Select(patient => patient.Outcome).ToArray(), said));
        }

        return GeneralConfusionMatrix.Combine(matrices.ToArray());
    }
}
