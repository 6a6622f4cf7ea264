// corpus: A method gives back the prepared rows and the fitted steps as a tuple; it fitted them on everything, and Main splits afterwards.
// library: ML.NET
// axis: tuple
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wine;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 6);
        var bottles = ml.Data.LoadFromTextFile<Bottle>("wine.csv", ';', hasHeader: true);
        var (rows, steps) = Prepare(ml, bottles); // expect: MLQ2001

        var split = ml.Data.TrainTestSplit(rows);
        var trees = ml.Regression.Trainers.FastTree(nameof(Bottle.Quality)).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(trees.Transform(split.TestSet), nameof(Bottle.Quality));
        if (metrics.RootMeanSquaredError < 0.65 && metrics.RSquared > 0.3)
        {
            ml.Model.Save(steps.Append(trees), bottles.Schema, "wine.zip");
        }
    }

    private static (IDataView Rows, ITransformer Steps) Prepare(MLContext ml, IDataView view)
    {
        var steps = ml.Transforms.NormalizeLogMeanVariance("Chemistry").Append(ml.Transforms.CopyColumns("Features", "Chemistry")).Fit(view);
        return (steps.Transform(view), steps);
    }
}

public sealed class Bottle
{
    [LoadColumn(0, 10), VectorType(11)] public float[] Chemistry { get; set; } = [];
    [LoadColumn(11)] public float Quality { get; set; }
}
