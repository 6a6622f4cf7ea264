// corpus: One method fits on all rows and saves, the other loads from the same path and reports metrics of the same file.
// library: ML.NET
// axis: two methods of a service, path in a field
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Noise;

public sealed class Measurement
{
    [LoadColumn(0, 4), VectorType(5)] public float[] Features { get; set; } = [];

    [LoadColumn(5), ColumnName("Label")] public float Decibel { get; set; }
}

public sealed class NoiseModel(string dataPath, string modelPath)
{
    private readonly MLContext _ml = new(seed: 2);

    public void Train()
    {
        var rows = _ml.Data.LoadFromTextFile<Measurement>(dataPath, separatorChar: ',', hasHeader: true);
        var model = _ml.Regression.Trainers.FastForest().Fit(rows);
        _ml.Model.Save(model, rows.Schema, modelPath);
    }

    public double Report()
    {
        var model = _ml.Model.Load(modelPath, out _);
        var rows = _ml.Data.LoadFromTextFile<Measurement>(dataPath, separatorChar: ',', hasHeader: true);
        return _ml.Regression.Evaluate(model.Transform(rows)).RSquared;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var noise = new NoiseModel(args[0], args[1]);
        noise.Train();
        double rSquared = noise.Report(); // expect: MLQ2004
        Console.WriteLine(rSquared.ToString("F3", CultureInfo.InvariantCulture));
    }
}
