// corpus: Rows of a file are predicted by an engine in a query and the accuracy counted by hand; the second method transforms.
// library: Microsoft.ML
// axis: query
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Coffee;

internal sealed class Bean
{
    [LoadColumn(0)]
    public float Acidity { get; set; }

    [LoadColumn(1)]
    public float Body { get; set; }

    [LoadColumn(2)]
    public bool Label { get; set; }
}

internal sealed class Verdict
{
    public bool PredictedLabel { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var context = new MLContext(seed: 19);
        var model = context.Model.Load(args[0], out _);
        var test = context.Data.LoadFromTextFile<Bean>(args[1], separatorChar: ',', hasHeader: true);
        Console.WriteLine(ByEngine(context, model, test));
        Console.WriteLine(ByTransform(context, model, test));
    }

    private static double ByEngine(MLContext context, ITransformer model, IDataView test)
    {
        using var engine = context.Model.CreatePredictionEngine<Bean, Verdict>(model);
        var beans = context.Data.CreateEnumerable<Bean>(test, reuseRowObject: false).ToList();
        return beans.Count(bean => engine.Predict(bean).PredictedLabel == bean.Label) / (double)beans.Count; // expect: MLQ6003
    }

    private static double ByTransform(MLContext context, ITransformer model, IDataView test) =>
        context.BinaryClassification.EvaluateNonCalibrated(model.Transform(test)).Accuracy;
}
