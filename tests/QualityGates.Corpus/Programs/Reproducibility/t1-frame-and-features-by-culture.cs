// corpus: A frame is read with the culture of the machine, and rows for another program are written with it.
// library: Microsoft.Data.Analysis, ML.NET
// axis: class, StreamWriter
using Microsoft.Data.Analysis;
using Microsoft.ML;

public sealed class FeatureExport(string folder)
{
    public IDataView Load() => DataFrame.LoadCsv(Path.Combine(folder, "raw.csv")); // expect: MLQ1008

    public void Write(IEnumerable<(float Temperature, float Load)> rows)
    {
        using var writer = new StreamWriter(Path.Combine(folder, "features.csv"));
        writer.WriteLine("temperature;load");
        foreach (var (temperature, load) in rows)
        {
            writer.WriteLine($"{temperature};{load}"); // expect: MLQ1008
        }
    }

    public double Train(MLContext ml)
    {
        var split = ml.Data.TrainTestSplit(Load(), 0.2);
        var model = ml.Transforms.Concatenate("Features", "temperature")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "load"))
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "load").MeanAbsoluteError;
    }
}
