// corpus: The constructor of a parcel fills its numbers by a method that does not say whether there were any.
// library: ML.NET
// axis: constructor of a row, expression body
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    public Parcel(string line)
    {
        var cells = line.Split('\t');
        Fill(cells[0], out var weight);
        Fill(cells[1], out var distance);
        Weight = weight;
        Distance = distance;
        Late = cells[2] == "late";
    }

    public float Weight { get; }

    public float Distance { get; }

    public bool Late { get; }

    private static void Fill(string text, out float value) => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value); // expect: MLQ4004
}

public sealed class LatenessExperiment
{
    private readonly MLContext _ml = new(seed: 17);

    public CalibratedBinaryClassificationMetrics Run(string path)
    {
        var parcels = new List<Parcel>();
        foreach (var line in File.ReadLines(path))
        {
            parcels.Add(new Parcel(line));
        }

        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(parcels), testFraction: 0.3);
        var model = _ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance))
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Parcel.Late)))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Parcel.Late));
    }
}
