// corpus: Models are saved with the schema of the rows they were fitted on, with their loader, with that of rows another model prepared, or with one that was loaded.
// library: ML.NET
// axis: methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Keeping;

internal sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Label { get; set; }
}

internal sealed class Keeper(MLContext ml)
{
    public bool Plain(string file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>(file), 0.2);
        var model = Steps().Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        ml.Model.Save(model, split.TrainSet.Schema, "loans.zip");
        return metrics.RSquared > 0.4 && metrics.MeanAbsoluteError < 100;
    }

    public bool WithLoader(MultiFileSource train, MultiFileSource test)
    {
        var loader = ml.Data.CreateTextLoader<Loan>();
        var model = Steps().Fit(loader.Load(train));
        var metrics = ml.Regression.Evaluate(model.Transform(loader.Load(test)));
        ml.Model.Save(model, loader, "with-loader.zip");
        return metrics.RSquared > 0.4 && metrics.RootMeanSquaredError < 100;
    }

    public bool TwoStages(IDataView train, IDataView test)
    {
        var preparation = ml.Transforms.Concatenate("Features", nameof(Loan.Income)).Append(ml.Transforms.NormalizeMinMax("Features")).Fit(train);
        var prepared = preparation.Transform(train);
        var predictor = ml.Regression.Trainers.FastTree().Fit(prepared);
        var metrics = ml.Regression.Evaluate(predictor.Transform(preparation.Transform(test)));
        ml.Model.Save(preparation, train.Schema, "preparation.zip");
        ml.Model.Save(predictor, prepared.Schema, "predictor.zip");
        return metrics.RSquared > 0.4 && metrics.MeanSquaredError < 1000;
    }

    public void Copy(string from, string to)
    {
        var model = ml.Model.Load(from, out var schema);
        ml.Model.Save(model, schema, to);
    }

    private IEstimator<ITransformer> Steps() =>
        ml.Transforms.Concatenate("Features", nameof(Loan.Income)).Append(ml.Regression.Trainers.FastTree());
}
