// corpus: Relative paths with backslashes: a constant, an argument of Combine, a sum, an interpolated text.
// library: ML.NET
// axis: several
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Backslashes;

public sealed class Sensor
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Output { get; set; }
}

public sealed class SensorTraining
{
    private const string TrainFile = @"Data\sensors.tsv"; // expect: MLQ4002
    private readonly MLContext _ml = new(seed: 1);
    private readonly string _root;

    public SensorTraining(string root)
    {
        _root = root;
    }

    public string ModelFile => Path.Combine(_root, @"Models\sensor.zip"); // expect: MLQ4002

    public void Run(string run)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Sensor>(TrainFile, hasHeader: true), testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", "Temperature", "Humidity")
            .Append(_ml.Regression.Trainers.FastTree("Output"))
            .Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Output");
        _ml.Model.Save(model, split.TrainSet.Schema, ModelFile);
        File.WriteAllText(_root + "\\metrics-" + run + ".txt", metrics.RSquared.ToString(CultureInfo.InvariantCulture)); // expect: MLQ4002
        File.Copy(ModelFile, $"{_root}\\archive\\{run}.zip"); // expect: MLQ4002
    }
}
