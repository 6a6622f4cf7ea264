// corpus: The rows or a step come from elsewhere: any column may be there.
// library: ML.NET
// axis: parameter, configuration, interface
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

public interface IPreparation
{
    IEstimator<ITransformer> Steps(MLContext ml);
}

public sealed class Experiment(MLContext ml, IPreparation preparation, Func<string, string> settings)
{
    public double Given(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, samplingKeyColumnName: "Customer");
        var pipeline = ml.Transforms.Concatenate("Features", "Anything", "Else").Append(ml.Regression.Trainers.FastTree("Spent"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Spent").RootMeanSquaredError;
    }

    public double Prepared(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Purchase>(path, ',', hasHeader: true));
        var pipeline = preparation.Steps(ml).Append(ml.Regression.Trainers.FastTree("Spent", "Prepared"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Spent").RootMeanSquaredError;
    }

    public double Configured(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Purchase>(path, ',', hasHeader: true));
        var pipeline = ml.Transforms.CopyColumns(settings("column"), "Visits").Append(ml.Regression.Trainers.FastTree("Spent", "Copied"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Spent").RootMeanSquaredError;
    }

    public double Binary(string path)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(path));
        var pipeline = ml.Transforms.Concatenate("Features", "Visits", "Age").Append(ml.Regression.Trainers.FastTree("Spent"));
        return ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Spent").RootMeanSquaredError;
    }
}

public sealed class Purchase
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Spent { get; set; }
}
