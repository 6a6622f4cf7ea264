// corpus: A generic trainer gets one view and hands the same one to its own report.
// library: ML.NET
// axis: generic class, property
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var workshop = new Workshop<Pump>(ml, "pumps.csv");
workshop.Learn(ml.Transforms.Concatenate("Features", "Pressure", "Age").Append(ml.Regression.Trainers.LightGbm("Hours")));
Console.WriteLine(workshop.Report("Hours"));

public sealed class Workshop<TRow>
    where TRow : class
{
    private readonly MLContext _ml;

    public Workshop(MLContext ml, string file)
    {
        _ml = ml;
        Rows = ml.Data.LoadFromTextFile<TRow>(file, separatorChar: ',', hasHeader: true);
    }

    public IDataView Rows { get; }

    public ITransformer? Model { get; private set; }

    public void Learn(IEstimator<ITransformer> estimator) => Model = estimator.Fit(Rows);

    public string Report(string label)
    {
        var metrics = _ml.Regression.Evaluate(Model!.Transform(Rows), label); // expect: MLQ2003
        return $"R2 {metrics.RSquared:F3} RMSE {metrics.RootMeanSquaredError:F3}";
    }
}

public sealed class Pump
{
    [LoadColumn(0)] public float Pressure { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Hours { get; set; }
}
