// corpus: An extension saves whatever it is given along with a view's schema, and the training gives it the scored view.
// library: ML.NET
// axis: extension methods, pattern of a fluent run, out of a tuple
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 16);
var (training, test) = ml.Split(ml.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true));
var model = ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Age))
    .Append(ml.Regression.Trainers.FastTree(nameof(House.Price)))
    .Fit(training);
var scored = model.Transform(test);
var metrics = ml.Regression.Evaluate(scored, nameof(House.Price));
if (metrics.RSquared > 0.6)
{
    model.SaveWith(ml, scored, "houses.zip"); // expect: MLQ6005
}

internal static class Run
{
    public static (IDataView Training, IDataView Test) Split(this MLContext ml, IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 16);
        return (parts.TrainSet, parts.TestSet);
    }

    public static void SaveWith(this ITransformer model, MLContext ml, IDataView rows, string path)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        ml.Model.Save(model, rows.Schema, stream);
    }
}

internal sealed class House
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
