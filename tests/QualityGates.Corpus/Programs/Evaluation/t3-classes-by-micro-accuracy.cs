// corpus: A classifier of many classes is accepted by its accuracy over all rows alone.
// library: ML.NET
// axis: pattern, helper
using Microsoft.ML;
using Microsoft.ML.Data;

public class Plant
{
    [LoadColumn(0, 63), VectorType(64)] public float[] Features { get; set; } = new float[64];
    [LoadColumn(64)] public string Name { get; set; } = "";
}

public static class PlantGate
{
    public static bool IsGoodEnough(MLContext ml, ITransformer model, IDataView test) =>
        ml.MulticlassClassification.Evaluate(model.Transform(test)) is { MicroAccuracy: > 0.9 }; // expect: MLQ3005

    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plant>(args[0], separatorChar: ','));
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Plant.Name))
            .Append(ml.MulticlassClassification.Trainers.LightGbm())
            .Fit(split.TrainSet);
        return IsGoodEnough(ml, model, split.TestSet) ? 0 : 1;
    }
}
