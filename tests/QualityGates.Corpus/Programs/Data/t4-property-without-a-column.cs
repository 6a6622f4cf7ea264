// corpus: A property of a loaded row has no column, and the pipeline trains on it; the key of another row is set later and named so.
// library: Microsoft.ML
// axis: attributes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Beans;

public sealed class Bean
{
    [LoadColumn(0)]
    public float Area { get; set; }

    public float Roundness { get; set; } // expect: MLQ4006

    [LoadColumn(2)]
    public bool Label { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var train = ml.Data.LoadFromTextFile<Bean>(args[0], separatorChar: ',', hasHeader: true);
        var test = ml.Data.LoadFromTextFile<Bean>(args[1], separatorChar: ',', hasHeader: true);
        var model = ml.Transforms.Concatenate("Features", nameof(Bean.Area), nameof(Bean.Roundness))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        Console.WriteLine(FormattableString.Invariant($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));
    }
}
