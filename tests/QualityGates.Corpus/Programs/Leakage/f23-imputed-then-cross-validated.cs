// corpus: Missing ages get the mean of all rows, kept in a field; the folds are drawn from the result.
// library: ML.NET
// axis: class, field, method
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

new Survival().Train().CrossValidate(); // expect: MLQ2002

internal sealed class Survival
{
    #region fields
    private readonly MLContext mlContext = new MLContext(seed: 1912);
    private IDataView _data;
    #endregion

    public Survival()
    {
        var raw = mlContext.Data.LoadFromTextFile<Passenger>("titanic.csv", hasHeader: true, separatorChar: ',', allowQuoting: true);
        var imputer = mlContext.Transforms.ReplaceMissingValues("Age", replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean);
        _data = raw;
        _imputer = imputer;
    }

    private readonly MissingValueReplacingEstimator _imputer;

    public Survival Train()
    {
        _data = _imputer.Fit(_data).Transform(_data);
        return this;
    }

    public void CrossValidate()
    {
        var estimator = mlContext.Transforms.Categorical.OneHotHashEncoding("SexKey", "Sex")
            .Append(mlContext.Transforms.Concatenate("Features", "SexKey", "Age", "Fare"))
            .Append(mlContext.BinaryClassification.Trainers.FastTree(labelColumnName: "Survived"));
        var folds = mlContext.BinaryClassification.CrossValidate(_data, estimator, numberOfFolds: 5, labelColumnName: "Survived");
        var auc = folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToArray();
        File.WriteAllText("folds.json", JsonSerializer.Serialize(auc));
    }
}

internal sealed class Passenger
{
    [LoadColumn(0)] public bool Survived { get; set; }
    [LoadColumn(1)] public string Sex { get; set; } = "";
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Fare { get; set; }
}
