// corpus: Models are saved with the schema of their own predictions, and by a helper that is given none.
// library: ML.NET
// axis: helper with a parameter
using Microsoft.ML;
using Microsoft.ML.Data;

internal sealed class Passenger
{
    [LoadColumn(0)] public bool Survived { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}

internal sealed class ModelStore(MLContext ml, string folder)
{
    public void Keep(string name, ITransformer model, DataViewSchema? schema)
    {
        Directory.CreateDirectory(folder);
        using var file = File.Create(Path.Combine(folder, name + ".zip"));
        ml.Model.Save(model, schema, file);
    }
}

internal static class Titanic
{
    public static int Main()
    {
        var ml = new MLContext(seed: 1912);
        var store = new ModelStore(ml, "models");
        var all = ml.Data.LoadFromTextFile<Passenger>("titanic.csv", ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(all, testFraction: 0.3);
        var features = ml.Transforms.Concatenate("Features", nameof(Passenger.Age), nameof(Passenger.Fare));

        var forest = features.Append(ml.BinaryClassification.Trainers.FastForest(nameof(Passenger.Survived))).Fit(split.TrainSet);
        var trees = features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Passenger.Survived))).Fit(split.TrainSet);

        var predictions = trees.Transform(split.TestSet);
        var treeQuality = ml.BinaryClassification.Evaluate(predictions, nameof(Passenger.Survived));
        var forestQuality = ml.BinaryClassification.EvaluateNonCalibrated(forest.Transform(split.TestSet), nameof(Passenger.Survived));

        ml.Model.Save(trees, predictions.Schema, "trees.zip"); // expect: MLQ6005
        store.Keep("forest", forest, null); // expect: MLQ6005
        ml.Model.Save(trees, trees.GetOutputSchema(split.TrainSet.Schema), "trees-again.zip"); // expect: MLQ6005
        return treeQuality.F1Score > 0.7 && treeQuality.AreaUnderRocCurve > 0.8 && forestQuality.F1Score > 0.7 ? 0 : 1;
    }
}
