// corpus: What people write down about cheese has a header, what the machine exports has none, and both loads say which it is.
// library: ML.NET
// axis: hasHeader written out both ways
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cheese;

public sealed class Wheel
{
    [LoadColumn(0)] public float Fat { get; set; }

    [LoadColumn(1)] public float Weeks { get; set; }

    [LoadColumn(2)] public float Grade { get; set; }
}

public sealed class Grading(MLContext ml)
{
    public (double Mae, double Rmse) Judge(DirectoryInfo folder)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Wheel.Fat), nameof(Wheel.Weeks))
            .Append(ml.Regression.Trainers.FastForest(nameof(Wheel.Grade)))
            .Fit(Written(folder));
        var metrics = ml.Regression.Evaluate(model.Transform(Exported(folder)), nameof(Wheel.Grade));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private IDataView Written(DirectoryInfo folder) =>
        ml.Data.LoadFromTextFile<Wheel>(Path.Combine(folder.FullName, "tasters.csv"), separatorChar: ',', hasHeader: true);

    private IDataView Exported(DirectoryInfo folder) =>
        ml.Data.LoadFromTextFile<Wheel>(Path.Combine(folder.FullName, "export.csv"), separatorChar: ',', hasHeader: false);
}
