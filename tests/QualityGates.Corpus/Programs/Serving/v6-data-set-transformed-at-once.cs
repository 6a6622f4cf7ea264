// corpus: A data set is transformed as a whole; an engine is asked for the first rows, for rows of a list in the program, and for a series.
// library: ML.NET
// axis: methods
// scores: MLQ6003 MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.TimeSeries;

namespace Water;

internal sealed class Sample
{
    [LoadColumn(0)] public float Ph { get; set; }
    [LoadColumn(1)] public float Turbidity { get; set; }
}

internal sealed class Grade
{
    public float Score { get; set; }
}

internal sealed class Spike
{
    [VectorType(3)] public double[] Prediction { get; set; } = [];
}

internal sealed class Laboratory(MLContext ml, ITransformer model)
{
    public List<float> All(string file)
    {
        var samples = ml.Data.LoadFromTextFile<Sample>(file, separatorChar: ';');
        return ml.Data.CreateEnumerable<Grade>(model.Transform(samples), reuseRowObject: true).Select(grade => grade.Score).ToList();
    }

    public void First(string file)
    {
        var samples = ml.Data.LoadFromTextFile<Sample>(file, separatorChar: ';');
        using var engine = ml.Model.CreatePredictionEngine<Sample, Grade>(model);
        foreach (var sample in ml.Data.CreateEnumerable<Sample>(samples, reuseRowObject: false).Take(5))
        {
            Console.WriteLine(engine.Predict(sample).Score);
        }
    }

    public void Typical()
    {
        using var engine = ml.Model.CreatePredictionEngine<Sample, Grade>(model);
        Sample[] typical = [new() { Ph = 7, Turbidity = 0.2f }, new() { Ph = 5, Turbidity = 3 }];
        foreach (var sample in typical)
        {
            Console.WriteLine(engine.Predict(sample).Score);
        }
    }

    public static IEnumerable<double> Spikes(TimeSeriesPredictionEngine<Sample, Spike> engine, IEnumerable<Sample> stream)
    {
        foreach (var sample in stream)
        {
            yield return engine.Predict(sample).Prediction[0];
        }
    }
}
