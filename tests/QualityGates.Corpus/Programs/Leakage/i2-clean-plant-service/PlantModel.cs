// corpus: Cross-validation with the scaling inside, a report of train and test errors side by side, and a last fit on all rows that nothing is reported of.
// library: ML.NET
// axis: class, record, helper in another file
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Plant;

public sealed class PlantModel
{
    private readonly MLContext _ml;
    private readonly IDataView _rows;

    public PlantModel(MLContext ml, string file)
    {
        _ml = ml;
        _rows = ml.Data.LoadFromTextFile<Batch>(file, separatorChar: ';', hasHeader: true);
    }

    public Summary Measure()
    {
        var pipeline = Recipe.Create(_ml);
        var parts = _ml.Data.TrainTestSplit(_rows, testFraction: 0.2);
        var folds = _ml.Regression.CrossValidate(parts.TrainSet, pipeline, numberOfFolds: 5, labelColumnName: nameof(Batch.Yield));
        var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToList();

        var model = pipeline.Fit(parts.TrainSet);
        return new Summary(
            OnTrain: Error(model, parts.TrainSet),
            OnTest: Error(model, parts.TestSet),
            FoldMean: errors.Average(),
            FoldWorst: errors.Max());
    }

    /// <summary>To be called when the summary is good enough: more rows, same recipe.</summary>
    public void Ship(string file)
    {
        var final = Recipe.Create(_ml).Fit(_rows);
        _ml.Model.Save(final, _rows.Schema, file);
    }

    private double Error(ITransformer model, IDataView rows) =>
        _ml.Regression.Evaluate(model.Transform(rows), nameof(Batch.Yield)).MeanAbsoluteError;
}

public sealed record Summary(double OnTrain, double OnTest, double FoldMean, double FoldWorst)
{
    public bool IsOverfitted => OnTest > 2 * OnTrain;
}
